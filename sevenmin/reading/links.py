"""The addresses in the Markdown of a page in `docs/`."""

from __future__ import annotations

import re

from sevenmin.reading.names import composed

_DEFINITION = re.compile(
    r"^ {0,3}\[(?P<name>[^]\n]+)\]:[ \t]*\n?[ \t]*(?P<target>\S+)", re.MULTILINE
)
_ADDRESS = re.compile(rf"\]\([^)\n]*\)|{_DEFINITION.pattern}", re.MULTILINE)


def with_composed_addresses(text: str) -> str:
    """The text with the accents in its addresses as they are in the addresses of the site."""
    if text.isascii():
        return text
    return _ADDRESS.sub(lambda found: composed(found[0]), text)
