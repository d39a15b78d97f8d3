"""What the form of a file asks for: its keys, and what their values are."""

from __future__ import annotations

from sevenmin.fields import LONGEST_LINE, LONGEST_SLUG, LONGEST_TEXT
from sevenmin.problems import Rule

UNKNOWN_KEY = Rule(
    "unknown-key",
    "Only the keys in this manual may stand in a file, so that a slip of the pen is found.",
)
MISSING_KEY = Rule("missing-key", "A key that is marked as required must be there.")
WRONG_TYPE = Rule(
    "wrong-type", "A list is wanted where the manual shows a list, a number where it shows one."
)
EMPTY_VALUE = Rule("empty-value", "A key that stands in a file needs a value.")
BAD_DATE = Rule("impossible-date", "A date is year-month-day, and it must exist.")
BAD_NAME = Rule(
    "bad-name",
    "A name that becomes part of an address has small letters, digits and single hyphens only.",
)
NO_LANGUAGE = Rule(
    "language-code", "A language is named by its code, which screen readers know: `gd`, not Gaelic."
)
TOO_LONG = Rule(
    "long-value",
    f"A title or a name has {LONGEST_LINE} characters at most, an address {LONGEST_SLUG}, and any "
    f"other text {LONGEST_TEXT:,}.",
)
UNKNOWN_VALUE = Rule("unknown-value", "Some keys take one of a few words only.")
