"""Why a row does not count, and what is remarked of one that does."""

from __future__ import annotations

from data.registry.intake.cells import MAX_CAMERAS

BROKEN = "more or fewer cells than the header, or a quotation mark out of place"
WITHDRAWN = "withdrawn, by its status"
WAITING = "not in force, by its status"
UNKNOWN_STATUS = "its status is no known word: say under [status] in a mapping file what it means"
ENDED_BY_ANOTHER = "ended by another row with its number"
NO_REGISTERED_ON = "registered_on is missing or not a date"
NO_ENDED_ON = "ended_on is not a date"
ENDED_BEFORE = "ended before it began"
NOT_YET = "registered after the date of the count"
ENDED = "ended by the date of the count"
CUT_NUMBER = "a number that a spreadsheet has cut"
NO_ADDRESS = "no address"
NUMBER_ALONE = "a number in place of the address, which may be a unit's: give --address-points"
PLACEHOLDER = "a placeholder stands in place of the address"
BLOCK = "a block, which is no single address"
INTERSECTION = "an intersection, which is no address"
PO_BOX = "a post office box, which is no building"
NO_HOUSE_NUMBER = "the address does not start with a house number and a street"
UNKNOWN_STREET = "no kind of street (St, Ave …), and no such street elsewhere in the file"
TOO_LONG = "the address is far too long for one"
NO_CAMERAS = "cameras is missing or not a whole number"
ZERO_CAMERAS = "cameras is zero"
MANY_CAMERAS = f"cameras is above {MAX_CAMERAS:,}"
NOT_ONE_CAMERA = "cameras is above 1, though a row is one camera"
UNREADABLE_COORDINATES = "longitude or latitude is not readable"
ROUNDED_COORDINATES = "coordinates are rounded to about a kilometre"
OUTSIDE = "outside the city"
NO_COORDINATES = "no coordinates, and not among the address points"
SEVERAL_PLACES = "no coordinates, and the address may be at more than one place"
UNMATCHED = "the address is not among the address points"
LISTED = "a camera on the published list of government cameras stands there"
UNCLEAR_DIRECTION = "no quadrant or direction, and more than one is near"
FAR_APART = "the same address stands at points far apart"
ID_CONFLICT = "the address's number stands beside other addresses too"
REGISTRATION_CONFLICT = "the registration's number stands beside another address or holder too"
CAMERA_CONFLICT = "the camera's number stands beside another address or holder too"

# In order of precedence: a row that does not count at this date is not searched for faults.
SET_ASIDE = (
    BROKEN,
    WITHDRAWN,
    WAITING,
    NO_REGISTERED_ON,
    NO_ENDED_ON,
    ENDED_BEFORE,
    NOT_YET,
    ENDED,
    ENDED_BY_ANOTHER,
    UNKNOWN_STATUS,
    CUT_NUMBER,
    NO_ADDRESS,
    NUMBER_ALONE,
    PLACEHOLDER,
    BLOCK,
    INTERSECTION,
    PO_BOX,
    NO_HOUSE_NUMBER,
    UNKNOWN_STREET,
    TOO_LONG,
    NO_CAMERAS,
    ZERO_CAMERAS,
    MANY_CAMERAS,
    NOT_ONE_CAMERA,
    UNREADABLE_COORDINATES,
    ROUNDED_COORDINATES,
    OUTSIDE,
    NO_COORDINATES,
    SEVERAL_PLACES,
    UNCLEAR_DIRECTION,
    FAR_APART,
    ID_CONFLICT,
    REGISTRATION_CONFLICT,
    CAMERA_CONFLICT,
    UNMATCHED,
    LISTED,
)
SAME_REGISTRATION = "the registration's number is on another row too"
SAME_CAMERA = "the camera's number is on another row too"
SAME_ROW = "equal to another row in everything but the registration's number"
MERGED = (SAME_REGISTRATION, SAME_CAMERA, SAME_ROW)
REASONS = (*SET_ASIDE, *MERGED)
NO_FAULT = frozenset((WITHDRAWN, WAITING, NOT_YET, ENDED, ENDED_BY_ANOTHER, LISTED))
CONFLICTS = frozenset((CUT_NUMBER, FAR_APART, ID_CONFLICT, REGISTRATION_CONFLICT, CAMERA_CONFLICT))

UNKNOWN_KIND = "counted, though kind is none of the known ones"
UNKNOWN_CONNECTION = "counted, though connection is none of the known ones"
SWAPPED = "counted after longitude and latitude were exchanged"
NO_REGISTRATION = "counted, though there is no registration_id"
MOVED = "counted in the area of most rows of the address"
NO_OWNER_ID = "counted with a name, a telephone number or an e-mail address for holding_id"
LIKE_ANOTHER = "counted with an owner's name that differs by one letter from another one"
REMARKS = (
    UNKNOWN_KIND,
    UNKNOWN_CONNECTION,
    SWAPPED,
    NO_REGISTRATION,
    MOVED,
    NO_OWNER_ID,
    LIKE_ANOTHER,
)

_CODES = {reason: code for code, reason in enumerate(REASONS)}


def code(reason: str) -> int:
    """The place of a reason in REASONS: the lower one takes precedence."""
    return _CODES[reason]
