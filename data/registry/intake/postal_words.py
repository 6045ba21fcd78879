"""Words of street addresses and their short forms, after USPS Publication 28."""

from __future__ import annotations

from data.registry.intake.placeholders import words

# Appendix C1: the standard abbreviation of a street suffix, and what it stands for.
SUFFIXES = {
    "ALY": "ALLEY ALLEE ALLY",
    "AVE": "AVENUE AV AVEN AVENU AVN AVNUE",
    "BLVD": "BOULEVARD BOUL BOULV BLV",
    "BR": "BRANCH BRNCH",
    "BRG": "BRIDGE BRDGE",
    "BYP": "BYPASS BYPA",
    "CIR": "CIRCLE CIRC CIRCL CRCL CRCLE",
    "CMN": "COMMON",
    "COR": "CORNER",
    "CT": "COURT CRT",
    "CTS": "COURTS",
    "CV": "COVE",
    "CRES": "CRESCENT CRSENT CRSNT",
    "XING": "CROSSING CRSSNG",
    "DR": "DRIVE DRIV DRV",
    "EXPY": "EXPRESSWAY EXP EXPR EXPRESS EXPW",
    "EXT": "EXTENSION EXTN EXTNSN",
    "FWY": "FREEWAY FREEWY FRWAY FRWY",
    "GDNS": "GARDENS GARDNS GRDNS",
    "GRN": "GREEN",
    "GRV": "GROVE GROV",
    "HTS": "HEIGHTS HT",
    "HWY": "HIGHWAY HIGHWY HIWAY HIWY HWAY",
    "HL": "HILL",
    "LN": "LANE",
    "LOOP": "LOOPS",
    "MNR": "MANOR",
    "MDWS": "MEADOWS MEDOWS",
    "MEWS": "MEW",
    "PARK": "PRK",
    "PKWY": "PARKWAY PARKWY PKWAY PKY",
    "PASS": "PASSAGE PSGE",
    "PATH": "PATHS",
    "PIKE": "PIKES",
    "PL": "PLACE",
    "PLZ": "PLAZA PLZA",
    "PT": "POINT",
    "RDG": "RIDGE RDGE",
    "RD": "ROAD",
    "ROW": "",
    "RTE": "ROUTE RT",
    "SQ": "SQUARE SQR SQRE SQU",
    "ST": "STREET STR STRT",
    "TER": "TERRACE TERR",
    "TRL": "TRAIL TRAILS TRLS",
    "TPKE": "TURNPIKE TRNPK TURNPK",
    "VW": "VIEW",
    "VLG": "VILLAGE VILL VILLAG VILLG",
    "WALK": "WALKS",
    "WAY": "WY",
    "WHF": "WHARF",
}
DIRECTIONS = {
    "N": "NORTH",
    "E": "EAST",
    "S": "SOUTH",
    "W": "WEST",
    "NE": "NORTHEAST",
    "NW": "NORTHWEST",
    "SE": "SOUTHEAST",
    "SW": "SOUTHWEST",
}
# Appendix C2, and how registers of cameras number what is at one building. A name follows.
UNITS = words(
    "# APT APTS APARTMENT BAY BLDG BUILDING BOOTH CAM CAMS CAMERA CAMERAS CCTV CH CHANNEL "
    "CONDO DEPT DEPARTMENT DEVICE DOORBELL DVR ENTRY FL FLAT FLOOR FLR GATE HANGAR HOUSE HSE "
    "ITEM KEY KIOSK LEVEL LOC LOCATION LOT LVL NEST NO NUM NUMBER NVR OFC OFFICE PH PENTHOUSE "
    "PIER PMB POLE POS RING RM ROOM SHOP SITE SLIP SPACE SPC STALL STE STOP STORE SUITE TOWER "
    "TRAILER TRLR UNIT UNITS WING"
)
# Places at a building that need no name.
POSITIONS = words(
    "ALLEYWAY BACK BACKYARD BASEMENT BSMT DOOR DOORWAY DRIVEWAY ENTRANCE EXIT EXTERIOR FRNT "
    "FRONT FRONTYARD GARAGE HALL HALLWAY INSIDE INTERIOR LBBY LEFT LOBBY LOWER LOWR OUTSIDE "
    "PARKING PORCH REAR RIGHT ROOF ROOFTOP SIDE STAIRS STAIRWELL UPPER UPPR YARD"
)
# What stands between two streets that meet, or before a place that is only near: no name of a
# street begins with it. Those of one letter are corners where a name follows: 12 y Elm.
MEETINGS = words(
    "ACROSS ADJ ADJACENT AND AT BEFORE BEHIND BESIDE BET BETWEEN BTW BTWN BY CERCA CON CUADRA "
    "CUADRAS ECKE ENTRE ESQ ESQUINA ET FACING FRENTE FROM INT INTERSECTION INTX JUNTO NEAR NEXT "
    "NR OFF OPP OPPOSITE PAST TO TOWARD TOWARDS UND VS WITH"
)
LETTERS_THAT_MEET = words("V X Y")
# Roads whose number is their name, not a unit: HWY 50, STATE RD 101.
NUMBERED = words("HWY RTE US SR CR FM INTERSTATE")
KINDS_OF_NUMBERED_ROAD = words("STATE COUNTY CO TOWNSHIP TWP FOREST RANCH FARM US")

_UP_TO_NINETEEN = (
    "FIRST ONE|SECOND TWO|THIRD THREE|FOURTH FOUR|FIFTH FIVE|SIXTH SIX|SEVENTH SEVEN|EIGHTH EIGHT|"
    "NINTH NINE|TENTH TEN|ELEVENTH ELEVEN|TWELFTH TWELVE|THIRTEENTH THIRTEEN|FOURTEENTH FOURTEEN|"
    "FIFTEENTH FIFTEEN|SIXTEENTH SIXTEEN|SEVENTEENTH SEVENTEEN|EIGHTEENTH EIGHTEEN|"
    "NINETEENTH NINETEEN"
)
_TENS = (
    "TWENTIETH TWENTY|THIRTIETH THIRTY|FORTIETH FORTY FOURTY|FIFTIETH FIFTY|SIXTIETH SIXTY|"
    "SEVENTIETH SEVENTY|EIGHTIETH EIGHTY|NINETIETH NINETY"
)


def by_spelling(table: dict[str, str]) -> dict[str, str]:
    """The short form of every word of a table, short forms among them."""
    return {word: short for short, words in table.items() for word in (short, *words.split())}


def _numbered(words: str, first: int, step: int) -> dict[str, int]:
    return {
        word: first + step * at
        for at, spellings in enumerate(words.split("|"))
        for word in spellings.split()
    }


SUFFIX_OF = by_spelling(SUFFIXES)
DIRECTION_OF = by_spelling(DIRECTIONS)
QUADRANTS = frozenset(("NE", "NW", "SE", "SW"))
SMALL_NUMBERS = _numbered(_UP_TO_NINETEEN, 1, 1)
TENS = _numbered(_TENS, 20, 10)
# One street's name, written in more than one way.
NAME_OF = {"SAINT": "ST", "SAINTS": "STS", "MOUNT": "MT", "FORT": "FT", "MLK": "MARTIN LUTHER KING"}
LEFT_OUT_OF_NAMES = frozenset(("JR", "SR", "THE", "DR"))
