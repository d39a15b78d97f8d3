"""Which way a language is written, by its code, and what HTML says of both.

In which script a language is written, Babel knows from Unicode's CLDR, which MkDocs' theme brings.
"""

from __future__ import annotations

from functools import cache

from markupsafe import Markup

OURS = "en"
"""The language in which the site itself speaks."""

# Those that run from right to left: `rtl` in CLDR's `scriptMetadata`, which Babel leaves out.
_RIGHT_TO_LEFT = """
    Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero
    Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Syre Syrj
    Syrn Thaa Yezi
"""


@cache
def direction(code: str) -> str:
    """`rtl` or `ltr`, as HTML and Typst name them; a script that the code names decides.

    `ur` and `pa-PK` are written from right to left, `pa` and `ur-Latn` are not.
    """
    language, *others = code.lower().split("-")
    named = next((part.title() for part in others if len(part) == 4 and part.isalpha()), "")
    region = next((part.upper() for part in others if len(part) == 2), "")
    script = named or _usual_script(language, region)
    return "rtl" if script in _RIGHT_TO_LEFT.split() else "ltr"


def _usual_script(language: str, region: str) -> str:
    from babel.core import get_global  # Not before a brief says a language.

    current = get_global("language_aliases").get(language, language).partition("_")[0]
    likely = get_global("likely_subtags")
    whole = likely.get(f"{current}_{region}") or likely.get(current) or "__"
    return str(whole).split("_")[1]


def said_in(code: str | None) -> Markup:
    """The attributes of an element with words in a language; none where it is the site's own."""
    if not code:
        return Markup()
    way = Markup(' dir="rtl"') if direction(code) == "rtl" else ""
    return Markup(' lang="{}"{}').format(code, way)


def said_in_ours(around: str | None) -> Markup:
    """The attributes of the site's own words among an author's; `around` is their language."""
    if not around:
        return Markup()
    way = Markup(' dir="ltr"') if direction(around) == "rtl" else ""
    return Markup(' lang="{}"{}').format(OURS, way)
