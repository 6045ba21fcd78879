"""What is known: places, public sources, releases, what is made of them, and the way in.

README.md beside this file draws the rooms and who may use whom.
"""
