"""Cutting a brief's HTML at its own headings."""

from __future__ import annotations

import pytest

from sevenmin.rendering.pieces import Piece, cut

TWO = '<h2 id="a">One</h2>\n<p>First.</p>\n<h2 id="b">Two &amp; <em>more</em></h2>\n<p>Last.</p>'


def test_a_piece_is_a_heading_and_what_follows_until_the_next() -> None:
    assert cut(TWO) == [
        Piece("a", "One", "<p>First.</p>"),
        Piece("b", "Two &amp; <em>more</em>", "<p>Last.</p>"),
    ]


def test_no_heading_makes_no_piece() -> None:
    assert cut("<p>Nothing.</p>") == []


@pytest.mark.parametrize(
    "nested",
    [
        '<div class="admonition"><h2 id="x">Inside</h2></div>',
        '<blockquote>\n<h2 id="x">Inside</h2>\n</blockquote>',
        '<ul><li><h2 id="x">Inside</h2></li></ul>',
        "<pre><code>&lt;h2&gt;Inside&lt;/h2&gt;</code></pre>",
    ],
)
def test_a_heading_in_another_element_does_not_cut(nested: str) -> None:
    (piece,) = cut(f'<h2 id="a">One</h2>\n{nested}')
    assert piece.html == nested


@pytest.mark.parametrize("void", ["<br>", "<br />", '<img src="a.png" alt="x">', "<hr />"])
def test_what_has_no_end_tag_leaves_no_depth_behind(void: str) -> None:
    assert len(cut(TWO.replace("First.", void))) == 2


def test_headings_of_other_levels_stay_inside() -> None:
    (piece,) = cut('<h2 id="a">One</h2><h3 id="b">Deeper</h3><p>Text.</p>')
    assert piece.html == '<h3 id="b">Deeper</h3><p>Text.</p>'


def test_text_in_many_scripts_is_cut_where_it_should_be() -> None:
    html = '<h2 id="a">Èirigh 😀</h2>\n<p>العربية</p>\n<h2 id="b">Two</h2>\n<p>x</p>'
    assert [piece.html for piece in cut(html)] == ["<p>العربية</p>", "<p>x</p>"]
