"""What an author meant is what readers get: CommonMark, and what is read beyond it."""

from __future__ import annotations

import pytest

from tests.making import html_of

MEANT = {
    "a list right below a sentence": (
        "Look for:\n- a lock",
        "<p>Look for:</p>\n<ul>\n<li>a lock</li>\n</ul>",
    ),
    "a sub-list by two spaces": (
        "- a\n  - b",
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>",
    ),
    "a list that goes on at three": ("3. c\n4. d", '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'),
    "a number with a bracket": ("1) a", "<ol>\n<li>a</li>\n</ol>"),
    "a table right below a sentence": (
        "Signs:\n| a |\n|:-:|\n| b |",
        '<p>Signs:</p>\n<table>\n<thead>\n<tr>\n<th class="sm-align-center">a</th>\n</tr>\n'
        "</thead>\n"
        '<tbody>\n<tr>\n<td class="sm-align-center">b</td>\n</tr>\n</tbody>\n</table>',
    ),
    "a bare address": (
        "See https://a.example/b_c (or www.a.example).",
        '<p>See <a href="https://a.example/b_c">https://a.example/b_c</a> '
        '(or <a href="https://www.a.example">www.a.example</a>).</p>',
    ),
    "an e-mail address": (
        "To a.b@c.example!",
        '<p>To <a href="mailto:a.b@c.example">a.b@c.example</a>!</p>',
    ),
    "an address in a link": ("[www.a.example](b.md)", '<p><a href="b.md">www.a.example</a></p>'),
    "a file with a space": (
        "![A plan](my plan.png)",
        '<p><img alt="A plan" src="my%20plan.png"></p>',
    ),
    "an abbreviation": ("A SWO.\n\n*[SWO]: Officer", '<p>A <abbr title="Officer">SWO</abbr>.</p>'),
    "an id and a class": ("**a**{: #b .c }", '<p><strong class="c" id="b">a</strong></p>'),
    "a class of a paragraph": ("A word.\n{: .c }", '<p class="c">A word.</p>'),
    "a note": (
        '!!! warning "Call *first*"\n    a',
        '<div class="admonition warning">\n<p class="admonition-title">Call <em>first</em></p>\n'
        "<p>a</p>\n</div>",
    ),
    "a note as on GitHub": (
        "> [!TIP]\n> a",
        '<div class="admonition tip">\n<p class="admonition-title">Tip</p>\n<p>a</p>\n</div>',
    ),
    "a note without a title": (
        '!!! note ""\n    a',
        '<div class="admonition note">\n<p>a</p>\n</div>',
    ),
    "what is folded": (
        '???+ tip "More"\n    a',
        '<details class="tip" open="">\n<summary>More</summary>\n<p>a</p>\n</details>',
    ),
    "struck words, and a tilde": ("~~a~~ ~5 to ~7", "<p><del>a</del> ~5 to ~7</p>"),
    "about so many": ("~20~ of 30", "<p>~20~ of 30</p>"),
    "a call and its quotation marks": (
        "{{ quiz('a_b*c*d_e') }}",
        "<p>{{ quiz('a_b*c*d_e') }}</p>",
    ),
    "braces in code": ("`{{ quiz() }}`", "<p><code>{{ quiz() }}</code></p>"),
}


@pytest.mark.parametrize(("text", "html"), MEANT.values(), ids=MEANT)
def test_it_works(text: str, html: str) -> None:
    assert html_of(text).strip() == html


def test_a_footnote_has_a_way_there_and_back() -> None:
    html = html_of("One[^a] and two[^b], one again[^a].\n\n[^a]: First.\n\n[^b]: Second.")
    assert '<sup class="sm-mark" id="mark--1"><a href="#footnote--1">1</a></sup>' in html
    assert html.count('id="mark--1"') == 1
    assert '<li id="footnote--2"><p>Second. <a class="sm-back" href="#mark--2"' in html


def test_headings_have_the_ids_that_mkdocs_gives() -> None:
    html = html_of("## What *we* do & why\n\n## What we do, why\n\n## Own {#this}\n")
    assert [part.split('"')[0] for part in html.split('id="')[1:]] == [
        "what-we-do-why",
        "what-we-do-why_1",
        "this",
    ]
