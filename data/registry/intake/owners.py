"""Who holds a camera, in one form: ten ways to write an owner must not look like ten owners."""

from __future__ import annotations

import re
import unicodedata

import pandas as pd

from data.registry.intake.cut_numbers import is_cut
from data.registry.intake.letters import plain_letters
from data.registry.intake.placeholders import only_placeholder_words, says_nothing, words
from data.registry.intake.slips import one_slip_apart

MAX_LENGTH = 200  # signs; longer cells name nobody
_MAX_COMPARED = 200_000  # names, so that comparing them fits into memory
_EXTENSION = re.compile(r"(?<=\d)[;, )]*(EXT|EXTENSION|X)[.=:]? ?\d+ *$")
_MAIL = re.compile(r"(?:MAILTO:)?([^@\s]+)@([^@\s]+)")
_PHONE = re.compile(r"\+?1?[\s.(-]*\d{3}[\s.)/-]+\d{3}[\s./-]*\d{4}")
_PHONE_WORDS = words(
    "BUSINESS C CELL CELLPHONE CELLULAR DAY DAYTIME EVENING F FAX H HOME LANDLINE M MAIN MOBILE "
    "NO NUMBER OFFICE P PH PHONE SMS T TEL TELEPHONE TEXT VOICE W WORK"
)
_DIGITS_OF_PHONE = 10
# Smith 2, Smith #2, Smith (2), 2 Smith: an owner's number has no space, as in OWNER-2.
_NUMBERED = re.compile(
    r"([^\W\d_][^\d]*[^\W\d_]{2})[.,]?(?: +| *[#(]+ *)(?:#|NO\.?|NUMBER)? *\d+[A-Z]?\)?|"
    r"\d+(?:ST|ND|RD|TH)?[.)]? +([^\W\d_]{3}[^\d]*)"
)
_LETTER, _DIGIT = re.compile(r"[^\W\d_]"), re.compile(r"\d")
_DROPPED = re.compile(r"[.'’`]")
_LETTERS = re.compile(r"[^\W\d_]+")
_RUNS = re.compile(r"[^\W\d_]+|\d+")
_LEGAL_FORMS = words(
    "AG ASSN ASSOC ASSOCIATES ASSOCIATION BV CO COMPANY CORP CORPORATION CORPORATED CV "
    "ENTERPRISES GMBH GROUP INC INCORPORATED LC LIMITED LLC LLLP LLP LP LTD LTDA NV OY PA "
    "PARTNERS PARTNERSHIP PBC PC PLC PLLC PTY SA SARL SAS SPA SRL TRUST TRUSTEE TRUSTEES"
)
_BRANCHES = words("BRANCH LOCATION NO NUMBER OFFICE SHOP SITE STORE")
_TITLES = words("AND DBA DE DR JR ESQ ET AL MISS MR MRS MS OF OWNER PROF SR THE II III IV VI")
# With a number or without, these are nobody in particular.
_NOBODY = words(
    "ACCOUNT ACCT ADMIN ADMINISTRATOR ALL ANY ANYBODY ANYONE APPLICANT BUSINESS CALLER CLIENT "
    "COMPANY CONTACT CUSTOMER DITTO EVERYBODY EVERYONE FAMILY GENERIC GUEST HERSELF HIMSELF HOME "
    "HOUSE HOUSEHOLD INDIVIDUAL LANDLORD LESSEE LESSOR MANAGEMENT MANAGER ME MEMBER MYSELF "
    "NEIGHBOR NEIGHBOUR NEW NOBODY OCCUPIER OTHER OTHERS PARTICIPANT PEOPLE PERSON PROPERTY "
    "PUBLIC REGISTRANT RENTER SAME SELF SOMEBODY SOMEONE SUBSCRIBER UNASSIGNED USER VISITOR"
)
_NUMBERS_BEGIN_WITH = words("HOLDER HOLDING OWNER")  # OWNER-7, without a space
# Scripts with letters that look like Latin ones.
_LOOK_ALIKE = re.compile(r"(ARMENIAN|CHEROKEE|COPTIC|CYRILLIC|GREEK|LISU)\b")


def owners(text: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Owners in one form, "" for a cell that names nobody; and which are no owner's number.

    A name, a telephone number or an e-mail address is none.
    """
    codes, unique = pd.factorize(text)
    plain = [_plain(cell) for cell in unique]
    forms = pd.Series([_form(cell) for cell in plain], dtype="str")
    named = pd.Series([_is_no_number(cell) for cell in plain], dtype="bool")
    return forms.take(codes).set_axis(text.index), named.take(codes).set_axis(text.index)


def owner(cell: str) -> str:
    """The form of one owner.

    Signs, case, accents, leading zeros, legal forms, titles and the order of names make
    no other owner; nor does the form of a telephone number or a tag in an e-mail address.
    """
    return _form(_plain(cell))


def _form(plain: str) -> str:
    own = _without_extension(plain)
    if _LETTER.search(own) and _is_phone(own):
        return _digits(own)
    if says_nothing(plain) or is_cut(plain) or _is_nobody(plain):
        return ""
    if "@" in plain and (mail := _MAIL.fullmatch(plain)):
        return f"{mail[1].partition('+')[0].replace('.', '')}@{mail[2]}"
    if not _LETTER.search(own):
        return _digits(own)
    if numbered := _NUMBERED.fullmatch(_DROPPED.sub("", plain)):
        return _form(numbered[1] or numbered[2])
    runs = _RUNS.findall(_DROPPED.sub("", plain))
    runs = [run.lstrip("0") or "0" if run.isdigit() else run for run in runs]
    return " ".join(_bare_name(runs) if _is_name(runs) else runs)


def _plain(cell: str) -> str:
    """Upper case without accents and without signs that cannot be seen; "" for no single owner.

    A name in letters that look like others may be the same name again.
    """
    if len(cell) > MAX_LENGTH:
        return ""
    if cell.isascii() and cell.isprintable():
        return " ".join(cell.upper().split())
    plain = plain_letters(cell)
    if any(_LOOK_ALIKE.match(unicodedata.name(sign, "")) for sign in plain if not sign.isascii()):
        return ""
    seen = (" " if sign.isspace() else sign for sign in plain)
    kept = "".join(sign for sign in seen if unicodedata.category(sign)[0] not in "CM")
    return " ".join(kept.split())


def _is_nobody(plain: str) -> bool:
    """Whether all words are such as Guest, Resident or Customer, whatever number they have."""
    found = set(_LETTERS.findall(plain))
    if found <= _NUMBERS_BEGIN_WITH and _DIGIT.search(plain) and " " not in plain:
        return False
    rest = found - _NOBODY
    return bool(found) and (not rest or only_placeholder_words(" ".join(sorted(rest))))


def _is_phone(own: str) -> bool:
    """Whether a text is a telephone number with a word about it: tel:…, … (cell)."""
    long = len(re.sub(r"\D", "", own)) >= _DIGITS_OF_PHONE
    return long and _PHONE_WORDS.issuperset(_LETTERS.findall(own))


def like_another(forms: list[str]) -> list[bool]:
    """By owner in one form, whether the name differs by one letter from another one."""
    names = [form if " " in form or form.isalpha() else "" for form in forms]
    if sum(map(bool, names)) > _MAX_COMPARED:
        return [False] * len(names)
    found = {at for pair in one_slip_apart(names) for at in pair}
    return [at in found for at in range(len(names))]


def _without_extension(plain: str) -> str:
    return _EXTENSION.sub("", plain) if "X" in plain else plain


def _digits(plain: str) -> str:
    """The digits of a number; a telephone number without the country's."""
    digits = re.sub(r"\D", "", re.sub(r"\.0+$", "", plain)).lstrip("0") or "0"
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits


def _is_name(runs: list[str]) -> bool:
    """Whether words are a name, not a number such as H-01: several, or one without digits."""
    long = [run for run in runs if run.isalpha() and len(run) > 1]
    alone = not any(map(str.isdigit, runs))  # Smith, or Smith A
    return len(long) > 1 or (len(long) == 1 and len(long[0]) > 2 and alone)


def _bare_name(runs: list[str]) -> list[str]:
    """A name's words in alphabetical order, without initials, titles, legal forms, plurals.

    A company's number is that of a branch: "Acme LLC #3" is Acme.
    """
    is_company = not _LEGAL_FORMS.isdisjoint(runs)
    dropped = _LEGAL_FORMS | _TITLES | (_BRANCHES if is_company else frozenset())
    core = [
        run
        for run in runs
        if run not in dropped and (not is_company if run.isdigit() else len(run) > 1)
    ]
    return sorted({run[:-1] if len(run) > 4 and run.endswith("S") else run for run in core or runs})


def _is_no_number(plain: str) -> bool:
    own = _without_extension(plain).strip()
    if "@" in plain or _PHONE.fullmatch(own) or (_LETTER.search(own) and _is_phone(own)):
        return True
    bare = _DROPPED.sub("", plain)
    runs = _RUNS.findall(bare)
    if says_nothing(plain) or _is_nobody(plain):
        return False
    if _DIGIT.search(plain) and _LEGAL_FORMS.isdisjoint(runs):
        return bool(_NUMBERED.fullmatch(bare))
    return _is_name(runs)
