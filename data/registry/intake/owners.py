"""Who holds a camera, in one form: ten ways to write an owner must not look like ten owners."""

from __future__ import annotations

import re
import unicodedata

import pandas as pd

from data.registry.intake.cut_numbers import is_cut
from data.registry.intake.placeholders import says_nothing, words

_EXTENSION = re.compile(r"\b(EXT|EXTENSION|X)\.? ?\d+ *$")
_MAIL = re.compile(r"(?:MAILTO:)?([^@\s]+)@([^@\s]+)")
_PHONE = re.compile(r"\+?1?[\s.(-]*\d{3}[\s.)/-]+\d{3}[\s./-]*\d{4}")
_LETTER, _DIGIT = re.compile(r"[^\W\d_]"), re.compile(r"\d")
_DROPPED = re.compile(r"[.'’`]")
_RUNS = re.compile(r"[^\W\d_]+|\d+")
_LEGAL_FORMS = words(
    "ASSN ASSOC ASSOCIATES ASSOCIATION CO COMPANY CORP CORPORATION CORPORATED ENTERPRISES "
    "GROUP INC INCORPORATED LC LIMITED LLC LLLP LLP LP LTD PA PARTNERS PARTNERSHIP PC PLC "
    "PLLC TRUST TRUSTEE TRUSTEES"
)
_BRANCHES = words("BRANCH LOCATION NO NUMBER OFFICE SHOP SITE STORE")
_TITLES = words("AND DBA DR JR ESQ ET AL MISS MR MRS MS OF OWNER PROF SR THE II III")


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
    if says_nothing(plain) or is_cut(plain):
        return ""
    if "@" in plain and (mail := _MAIL.fullmatch(plain)):
        return f"{mail[1].partition('+')[0].replace('.', '')}@{mail[2]}"
    if not _LETTER.search(own := _without_extension(plain)):
        return _digits(own)
    runs = _RUNS.findall(_DROPPED.sub("", plain))
    runs = [run.lstrip("0") or "0" if run.isdigit() else run for run in runs]
    return " ".join(_bare_name(runs) if _is_name(runs) else runs)


def _plain(cell: str) -> str:
    """Upper case without accents and without signs that cannot be seen."""
    if cell.isascii() and cell.isprintable():
        return " ".join(cell.upper().split())
    decomposed = unicodedata.normalize("NFKD", cell).upper()
    seen = (" " if sign.isspace() else sign for sign in decomposed)
    kept = "".join(sign for sign in seen if unicodedata.category(sign)[0] not in "CM")
    return " ".join(kept.split())


def _without_extension(plain: str) -> str:
    return _EXTENSION.sub("", plain) if "X" in plain else plain


def _digits(plain: str) -> str:
    """The digits of a number; a telephone number without the country's."""
    digits = re.sub(r"\D", "", re.sub(r"\.0+$", "", plain)).lstrip("0") or "0"
    return digits[1:] if len(digits) == 11 and digits.startswith("1") else digits


def _is_name(runs: list[str]) -> bool:
    """Whether words are a name, not a number such as H-01: several, or one without digits."""
    long = [run for run in runs if run.isalpha() and len(run) > 1]
    return len(long) > 1 or (len(long) == 1 and len(long[0]) > 2 and len(runs) == 1)


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
    if "@" in plain or _PHONE.fullmatch(_without_extension(plain).strip()):
        return True
    runs = _RUNS.findall(_DROPPED.sub("", plain))
    if says_nothing(plain) or (_DIGIT.search(plain) and _LEGAL_FORMS.isdisjoint(runs)):
        return False
    return _is_name(runs)
