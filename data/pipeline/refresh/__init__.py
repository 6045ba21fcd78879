"""The public side brought up to date from the portals that publish it.

run     one refresh from beginning to end, and what became of it
areas   outlines, names, residents and addresses
crime   incidents of every year
government  points of government cameras, where a list of them is published
made    releases made public, and what they were made of
job     what each of these works with
"""
