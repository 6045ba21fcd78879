"""Buildings, and the many ways in which people and programs write one address."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.data.registry.town import IN_9

STREETS = (
    *("14th", "Fourteenth", "1st", "21st", "A", "E", "K", "East", "Elm", "Oak", "Sample", "Park"),
    *(
        "Martin Luther King, Jr.",
        "Saint Paul",
        "Lot 5",
        "North Capitol",
        "Old Court House",
        "Broad",
    ),
)
SUFFIXES = {
    "St": ("St", "St.", "Street", "STREET", "Str", "st"),
    "Ave": ("Ave", "Ave.", "Avenue", "AVE", "Av"),
    "Rd": ("Rd", "Road", "RD."),
    "Pl": ("Pl", "Place"),
}
QUADRANTS = {
    "NW": ("NW", "N.W.", "N W", "Northwest", "nw"),
    "NE": ("NE", "N.E.", "Northeast"),
    "SE": ("SE", "S.E.", "Southeast"),
    "": ("",),
}
OTHER_NAMES = {
    "14th": ("14th", "14", "Fourteenth", "14TH", "fourteenth"),
    "Fourteenth": ("14th", "14", "Fourteenth"),
    "1st": ("1st", "First", "1"),
    "21st": ("21st", "Twenty-First", "Twenty First", "21"),
    "Martin Luther King, Jr.": (
        *("Martin Luther King, Jr.", "Martin Luther King Jr", "MLK", "Martin Luther King"),
        "M.L.K. Jr.",
    ),
    "Saint Paul": ("Saint Paul", "St Paul", "St. Paul"),
    "North Capitol": ("North Capitol", "N Capitol", "N. Capitol"),
    "Park": ("Park", "PARK"),
}
UNITS = (
    *("Apt", "Apt.", "Apartment", "Unit", "#", "Suite", "Ste", "Rm", "Room", "Flat", "Bldg", "Lot"),
    *(
        "Camera",
        "Cam",
        "CAM",
        "Doorbell",
        "DVR",
        "Device",
        "Site",
        "Floor",
        "No.",
        "Tower",
        "Stall",
    ),
)
PLACES = (
    "Rear",
    "Front",
    "Lobby",
    "Garage",
    "Basement",
    "Front Door",
    "Roof",
    "Left Side",
    "Porch",
)
TAILS = (
    "",
    ", Washington, DC",
    ", Washington, DC 20001",
    " Washington DC 20001-1234",
    "\nWashington, District of Columbia 20001\nUSA",
)
NO_ADDRESS = (
    *("Address withheld", "N/A", "TBD", "PENDING", "Confidential", "-1", "UNKNOWN", "unknown {n}"),
    *("PO Box {n}", "P.O. Box {n}", "{n}00 BLK of 14TH ST NW", "{n}00 block Elm St", "see notes"),
    *(
        "14th & {n}th St NW",
        "{n}th St and Elm St",
        "Elm St @ {n}th St",
        "TBD {n}",
        "999999",
        "none",
    ),
    *(
        "Camera {n}",
        "Unit {n}",
        "Elm St",
        "14th St NW",
        "{n}",
        "redacted {n}",
        "Joe's {n}",
        "{n}XX Elm St",
    ),
    *("{n}## 14th St NW", "{n}?? Elm St", "{n}00s Elm St", "{n}nn Elm St", "{n}00-{n}99 Elm St"),
    *("{n}00 cuadra Elm St", "{n} near Elm St", "{n} by Elm", "{n} y Elm St", "{n} x Elm St"),
    *("{n} Post Box Rd", "{n} General Delivery", "{n}_ Elm St", "{n}0O Elm St", "{n} opp. Elm St"),
)
FIGURES = ("০১২৩৪৫৬৭৮৯", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９")  # of other scripts


@dataclass(frozen=True)
class Building:
    """A true address, and where it is."""

    number: int
    street: str
    suffix: str
    quadrant: str
    longitude: float
    latitude: float

    def plain(self) -> str:
        words = (str(self.number), self.street, self.suffix, self.quadrant)
        return " ".join(word for word in words if word)


def buildings(random: Random, count: int, place: tuple[str, str] = IN_9) -> list[Building]:
    """Different addresses in one area, some of them neighbors, some of one number."""
    longitude, latitude = (float(degrees) for degrees in place)
    found: dict[tuple[int, str], Building] = {}
    while len(found) < count:
        number = random.choice((random.randint(1, 99), random.randint(100, 4900), 1400))
        street = random.choice(STREETS)
        suffix = random.choice(tuple(SUFFIXES))
        found[number, street] = Building(
            number,
            street,
            suffix,
            random.choice(tuple(QUADRANTS)),
            longitude + random.uniform(-0.0045, 0.0045),
            latitude + random.uniform(-0.0045, 0.0045),
        )
    return list(found.values())


def spelled(random: Random, building: Building, unit: int) -> str:
    """One of the ways to write a building's address; `unit` numbers what is in it."""
    number = str(building.number)
    street = random.choice(OTHER_NAMES.get(building.street, (building.street,)))
    suffix = random.choice(SUFFIXES[building.suffix])
    quadrant = random.choice(QUADRANTS[building.quadrant])
    if random.random() < 0.1:
        suffix = "" if building.street not in ("A", "E", "K", "East", "Park", "Lot 5") else suffix
    if random.random() < 0.15:
        quadrant = ""
    line = (
        f"{number} {quadrant} {street} {suffix}"
        if random.random() < 0.15
        else f"{number} {street} {suffix} {quadrant}"
    )
    line = " ".join(line.split())
    line = _with_unit(random, line, number, unit)
    if random.random() < 0.2:
        line = random.choice((str.upper, str.lower))(line)
    if random.random() < 0.05:
        line = line.translate(str.maketrans("0123456789", random.choice(FIGURES)))
    return line + random.choice(TAILS)


def _with_unit(random: Random, line: str, number: str, unit: int) -> str:
    word, place = random.choice(UNITS), random.choice(PLACES)
    name = random.choice((str(unit), f"{unit}{'ABCD'[unit % 4]}", "ABCDFGHIJK"[unit % 10]))
    rest = line.removeprefix(number).strip()
    return random.choice(
        (
            line,
            f"{line} {word} {name}",
            f"{line}, {word} {name}",
            f"{line} {word}{unit}" if word != "#" else f"{line} #{unit}",
            f"{line} {place}",
            f"{line}, {place}",
            f"{line} ({place})",
            f"{line} - {word} {name}",
            f"{word} {name} {line}",
            f"{word} {name}, {line}",
            f"{word} {name} - {line}",
            f"{place} {line}",
            f"{place} - {line}",
            f"#{unit} {line}",
            f"{unit}/{line}",
            f"{unit}-{line}",
            f"{unit} - {line}",
            f"{'ABCDFGHIJK'[unit % 10]}-{line}",
            f"{number}-{unit} {rest}",
            f"{number}/{unit} {rest}",
            f"{number}.{unit} {rest}",
            f"{number} {unit}/{unit + 1} {rest}",
            f"{number}{'ABCDFGHIJK'[unit % 10]} {rest}",
            f"{number}-{'ABCDFGHIJK'[unit % 10]} {rest}",
            f"{number} #{unit} {rest}",
            f"{number} {word} {name} {rest}",
            f"{number} ({unit}) {rest}",
            f"{number}, {rest}",
            f"{number} ½ {rest}",
            f"{number}½ {rest}",
            f"{number} & {int(number) + 2} {rest}",
            f"{number}-{int(number) + 2 * unit} {rest}",
            f"{'0' * (unit % 3)}{line}",
            f"{unit}th Floor {line}",
            f"{unit}th Floor, {line}",
            f"CAM{unit:02d} {line}",
            f"{line} c/o Owner {unit}",
            f"{line} {unit}",
            f"{unit} {rest} {number}",
            f"{unit} {rest}, {number}",
            f"{number}{unit:02d} {rest}" if len(number) > 3 else line,
        )
    )
