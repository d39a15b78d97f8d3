"""Nodes for paper: whatever Markdown or an author's own HTML made, what comes out is sound."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sevenmin.paper.nodes import Tidying
from sevenmin.views.tree import tree


def p(*children: Any) -> dict[str, Any]:
    return {"tag": "p", "children": list(children)}


def strong(*children: Any) -> dict[str, Any]:
    return {"tag": "strong", "children": list(children)}


def items(tag: str, *found: list[Any], start: int = 1) -> dict[str, Any]:
    return {"tag": tag, "items": list(found), "start": start}


def cell(
    *children: Any, heading: bool = False, columns: int = 1, align: str = ""
) -> dict[str, Any]:
    return {"heading": heading, "columns": columns, "align": align, "children": list(children)}


CASES: dict[str, list[Any]] = {
    " \n ": [],
    "<p></p><ul></ul><ol><li> </li></ol><dl></dl><table></table><blockquote></blockquote>": [],
    "<p> a\n\tb </p>": [p("a b")],
    "<p>a <b> b</b> c</p>": [p("a ", strong(" b"), " c")],
    "<p>a <span> b</span></p>": [p("a b")],
    "only words": ["only words"],
    "before<p>a</p> after ": [p("before"), p("a"), p("after")],
    "<p>a<br>b<br></p>": [p("a", {"tag": "br"}, "b")],
    "<div><p>a</p><div>b</div></div>": [p("a"), p("b")],
    "<p><unknown>a <i>b</i></unknown></p>": [p("a ", {"tag": "em", "children": ["b"]})],
    "<p>a<script>b</script><style>c</style></p>": [p("a")],
    "<details><summary>More</summary><p>a</p></details>": [p(strong("More")), p("a")],
    "<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>": [
        items("ul", ["a"], [p("b"), items("ul", ["c"])])
    ],
    '<ol start="3"><li>a</li></ol>': [items("ol", ["a"], start=3)],
    '<ol start="-1"><li>a</li></ol>': [items("ol", ["a"])],
    "<strong><p>a</p></strong>": [p("a")],
    "<h4>a <code>b\n c</code></h4>": [
        {"tag": "heading", "level": 4, "children": ["a ", {"tag": "code", "text": "b c"}]}
    ],
    "<h3><p>a</p><ul><li>b</li></ul></h3>": [{"tag": "heading", "level": 3, "children": ["a b"]}],
    "<pre><code>a\n  b\n</code></pre>": [{"tag": "pre", "text": "a\n  b"}],
    "<dl><dt>a</dt><dd>b</dd><dd>c</dd><dt>left</dt></dl>": [
        {"tag": "dl", "pairs": [[["a"], ["b"]], [[], ["c"]]]}
    ],
    '<table><tr><th>a</th></tr><tr><td align="right">b</td></tr></table>': [
        {
            "tag": "table",
            "columns": 1,
            "head": [[cell("a", heading=True)]],
            "rows": [[cell("b", align="right")]],
        }
    ],
    '<table><tr><td colspan="2">a</td><td colspan="x">b</td></tr></table>': [
        {"tag": "table", "columns": 3, "head": [], "rows": [[cell("a", columns=2), cell("b")]]}
    ],
    '<a href="https://x.example/">a</a>': [
        {"tag": "a", "children": ["a"], "target": "https://x.example/"}
    ],
    '<a href="file:///x">a</a><a>b</a><a href="https://x.example/"></a>': [
        "ab",
    ],
    '<img src="https://x.example/a.png" alt="A  door">': [
        {"tag": "em", "children": ["Picture: A door"]}
    ],
}


@pytest.mark.parametrize("html", CASES)
def test_tidied(html: str, tmp_path: Path) -> None:
    tidying = Tidying("https://site.example/briefs/one/", tmp_path)
    assert tidying.nodes(tree(html).data()) == CASES[html]  # type: ignore[arg-type]


def test_a_heading_has_words_alone(tmp_path: Path) -> None:
    html = "<p>a <em>b</em></p><ul><li>c</li></ul><table><tr><td>d</td></tr></table><pre>e</pre>"
    found = Tidying("", tmp_path).words(tree(html).data())  # type: ignore[arg-type]
    words = [node if isinstance(node, str) else node["children"][0] for node in found]
    assert "".join(words).split() == ["a", "b", "c", "d", "e"]
