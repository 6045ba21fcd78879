"""What is promised, stated a second time, for the audit to hold the figures to.

Nothing here comes from the rules under `protection`, and the audit calls none of
them: a rule that is changed, or left out, must not change what it is held to.
"""

MIN_ADDRESSES = 10  # behind every figure
MIN_OWNERS = 10
MIN_CHANGE = 10  # addresses, and owners, that joined or left before a figure moves
MIN_TO_TURN = 20  # addresses on the shown side when an area turns
MIN_ADDRESSES_IN_AREA = 100  # public ones, to hide among
MAX_SHARE = 1 / 2  # of them that may be registered
MAX_CAMERAS_PER_ADDRESS = 10
MAX_SHARE_OF_LARGEST = 1 / 4  # of an area's cameras, at one address
P_PERCENT = 10
ADDRESSES_ROUNDED_TO = 10
CAMERAS_ROUNDED_TO = 20
