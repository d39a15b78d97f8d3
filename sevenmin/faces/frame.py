"""The site's own page around a face: header, footer, colours, and the switch of what is kept.

The site's theme makes it once for all briefs, with marks where a face puts in what is its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from markupsafe import Markup, escape

MARK = "qsevenminframeq{}q"
"""Stands in the frame where a face's own part comes: its `title`, its `head`, its `content`."""

_MARKED = re.compile(MARK.format("([a-z]+?)"))

HOME = "../../../"
"""The way from a face's page, `briefs/<slug>/<face>/`, to the site's root."""


@dataclass(frozen=True)
class Frame:
    """A whole page with marks in it, as the theme made it.

    A page without it has the `site_name` and the team's own style sheets, by their addresses as
    they are written on a face's page.
    """

    html: str
    site_name: str
    own_styles: tuple[str, ...] = ()

    def around(
        self, title: str, content: str, styles: tuple[str, ...] = (), scripts: tuple[str, ...] = ()
    ) -> str:
        """A face's page. Styles and scripts are named from `assets/`: `faces/record.css`."""
        own = {"title": escape(title), "head": head(styles, scripts), "content": content}
        parts = list(self._parts)
        parts[1::2] = [own[name] for name in parts[1::2]]
        return "".join(parts)

    @cached_property
    def _parts(self) -> list[str]:
        """Its HTML and the names of its marks by turns, cut once for all pages."""
        return _MARKED.split(self.html)


@lru_cache(maxsize=8)
def head(styles: tuple[str, ...], scripts: tuple[str, ...]) -> Markup:
    """The tags that ask for a face's styles, and name its modules, which `site.js` runs."""
    sheet = Markup('<link rel="stylesheet" href="{}assets/{}">\n')
    module = Markup('<meta name="module" content="{}assets/{}">\n')
    return Markup("").join(
        [
            *(sheet.format(HOME, name) for name in styles),
            *(module.format(HOME, name) for name in scripts),
        ]
    )
