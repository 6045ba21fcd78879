"""The disclosure rules as they are published: their names, what may be said of them, and numbers.

Whoever applies a rule, checks a release against it, explains it or draws conclusions from
it takes it from here. Only the audit has numbers of its own, so that it can contradict.
"""

from collections.abc import Mapping
from typing import Literal, get_args

# Each rule, and what a release may say of it.
RULES = (
    "threshold_addresses",
    "threshold_holdings",
    "minimum_addresses_in_area",
    "maximum_share",
    "dominance",
    "p_percent",
    "top_code",
    "rounding",
    "hold_back",
    "totals_from_shown",
)
ALWAYS_APPLIED = ("threshold_addresses", "rounding", "totals_from_shown")
RULE_STATES = ("applied", "not_assessable", "first_release")


def by_state(states: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The rules of a release by what it says of them: those states alone that there are."""
    found = {state: tuple(r for r in RULES if states.get(r) == state) for state in RULE_STATES}
    return {state: rules for state, rules in found.items() if rules}


# What the auditor tried on a release before it was written, in the order it is told.
Attack = Literal["not_shown", "change", "share", "pieces", "facts"]
ATTACKS: tuple[Attack, ...] = get_args(Attack)

MIN_ADDRESSES = 10  # contributors a shown figure rests on, at least
MIN_HOLDINGS = 10  # and owners, of whom one may hold many addresses
MIN_ADDRESSES_IN_AREA = 100  # public addresses among which they could be
MAX_SHARE = 0.5  # of the area's addresses that may be registered
MAX_CAMERAS_PER_ADDRESS = 10  # top-code: more at one address count as ten
MAX_SHARE_OF_LARGEST = 0.25  # of the area's cameras that one address may hold
P_PERCENT = 10  # within which no owner may be able to tell another one's cameras

# Figures are multiples of these; a count half way between two goes up.
ADDRESS_ROUNDING = 10
CAMERA_ROUNDING = 20
