"""The site's own page around a face: header, footer, colours, and the switch of what is kept.

The site's theme makes it once for all briefs, with marks where a face puts in what is its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

MARK = "qsevenminframeq{}q"
"""Stands in the frame where a face's own part comes: its `title`, its `head`, its `content`."""

HOME = "../../../"
"""The way from a face's page, `briefs/<slug>/<face>/`, to the site's root."""


@dataclass(frozen=True)
class Frame:
    """A whole page with marks in it, as the theme made it; `site_name` is for pages without it."""

    html: str
    site_name: str

    def around(
        self, title: str, content: str, styles: tuple[str, ...] = (), scripts: tuple[str, ...] = ()
    ) -> str:
        """A face's page. Styles and scripts are named from `assets/`: `faces/record.css`."""
        own = {"title": escape(title), "head": head(styles, scripts), "content": Markup(content)}
        page = self.html
        for name, part in own.items():
            page = page.replace(MARK.format(name), part)
        return page


def head(styles: tuple[str, ...], scripts: tuple[str, ...]) -> Markup:
    """The tags that ask for a face's styles and scripts."""
    sheet = Markup('<link rel="stylesheet" href="{}assets/{}">\n')
    module = Markup('<script type="module" src="{}assets/{}"></script>\n')
    return Markup("").join(
        [
            *(sheet.format(HOME, name) for name in styles),
            *(module.format(HOME, name) for name in scripts),
        ]
    )
