"""Nothing that an author can type runs in a reader's browser, or loads from another site."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from tests.making import html_of

PROBES = [
    "<script>alert(1)</script>",
    "<img src=//h/t.png>",
    "<img src=x onerror=alert(1)>",
    "- Don`t\n- <img src=//h/t.png> isn`t",
    "[a](<img src=x onerror=alert(1)>)",
    "[a](javascript:alert(1))",
    "[a](java\nscript:alert(1))",
    "[a](java&#115;cript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](\x01javascript:alert(1))",
    "[a](data:text/html,<script>alert(1)</script>)",
    "[a](vbscript:x)",
    "[a][b]\n\n[b]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![a](https://h/t.png)",
    "![a](//h/t.png)",
    "![a](\\\\h\\t.png)",
    "![a](data:image/svg+xml,<svg onload=alert(1)>)",
    '![a](x.png "t\\" onerror=alert(1) x=\\"")',
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mi xlink:href=javascript:alert(1)>",
    "<iframe src=https://h></iframe>",
    "<object data=x></object><embed src=x>",
    "<link rel=stylesheet href=//h/x.css>",
    "<style>@import '//h/x.css'</style>",
    "<b style='background:url(//h/x.png)'>a</b>",
    "<base href=//h/>",
    "<meta http-equiv=refresh content='0;url=//h'>",
    "<form action=//h><input type=text name=a><button formaction=//h>b</button></form>",
    "<input type=image src=//h/x.png>",
    "<video src=//h/x.mp4 poster=//h/x.png></video>",
    "<audio src=//h/x.mp3></audio><source srcset=//h/x.png>",
    "<img srcset='//h/x.png 2x' src=x.png>",
    "<table background=//h/x.png><tr><td>a</table>",
    "<a href=x ping=//h/>a</a>",
    "<details ontoggle=alert(1) open>a</details>",
    "<b onclick=alert(1)>a</b>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?php echo 1 ?><img src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<textarea><img title='</textarea><img src=x onerror=alert(1)>'>",
    '*[SWO]: x" onmouseover=alert(1)\n\nSWO',
    '## a {#b" onclick=alert(1)}',
    "**a**{: onclick=alert(1) }",
    '**a**{: .b"onclick=alert(1) }',
    '!!! note "<img src=x onerror=alert(1)>"\n    a',
    '=== "<script>alert(1)</script>"\n    a',
    "```<script>\na\n```",
    '``` js" onclick=alert(1)\na\n```',
    "`<script>alert(1)</script>`",
    '[^a"><script>]\n\n[^a"><script>]: b',
    'https://a.example/"onmouseover=alert(1)',
    '<https://a.example/"onmouseover=alert(1)>',
    "{{ quiz('<script>alert(1)</script>') }}",
    "<x-a onfocus=alert(1) tabindex=0 autofocus>",
    "<marquee onstart=alert(1)>a</marquee>",
    "<template><img src=x onerror=alert(1)></template>",
    "<img src='x.png' usemap='#m'><map name=m><area href=javascript:alert(1)></map>",
]

LOADING = {"src", "srcset", "poster", "background", "data", "action", "formaction", "ping", "style"}
REFUSED = {
    *("script", "style", "iframe", "object", "embed", "link", "meta", "base", "form", "svg"),
    *("math", "video", "audio", "source", "template", "noscript", "textarea", "button", "map"),
}
SCHEMES = ("http:", "https:", "mailto:", "tel:")


class Reader(HTMLParser):
    """What a browser would see in HTML, as far as it is wrong."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in REFUSED:
            self.wrong.append(tag)
        self.wrong += [f"{tag} {name}" for name, value in attrs if is_wrong(name, value or "")]


def is_wrong(name: str, value: str) -> bool:
    said = "".join(value.lower().split())
    has_scheme = ":" in said.split("/")[0]
    if name == "href":
        return has_scheme and not said.startswith(SCHEMES)
    is_elsewhere = has_scheme or said.startswith(("/", "\\"))
    return name.startswith("on") or (name in LOADING and (is_elsewhere or name != "src"))


@pytest.mark.parametrize("probe", PROBES)
def test_nothing_runs_and_nothing_is_loaded(probe: str) -> None:
    assert Reader(html_of(f"Words.\n\n{probe}\n\nMore.\n")).wrong == []


def test_the_reader_of_this_test_sees_what_is_wrong() -> None:
    html = "<script></script><img src=//h onerror=x><a href='java\nscript:x'>"
    assert Reader(html).wrong == ["script", "img src", "img onerror", "a href"]
