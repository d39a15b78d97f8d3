"""The panel of problems, for the author who watches."""

from __future__ import annotations

from sevenmin.problems import Place, Problem
from sevenmin.views.panel import panel_html, with_panel

PROBLEM = Problem(Place("briefs/one.md", 3, 5), "some-code", "It is <b> & wrong.", "Mend it.")


def page(problems: list[Problem]) -> str:
    return f"<body>\n{panel_html(problems)}\n<p>Text.</p></body>"


def test_it_tells_each_problem_with_its_place() -> None:
    html = panel_html([PROBLEM, PROBLEM.as_advice()])
    assert "2 to mend" in html
    assert html.count("<code>briefs/one.md:3:5</code>") == 2
    assert html.count("It is &lt;b&gt; &amp; wrong. Mend it.") == 2
    assert html.count("<strong>Advice:</strong>") == 1


def test_it_is_not_seen_where_all_is_well() -> None:
    assert "<aside" not in panel_html([])


def test_a_page_that_was_made_earlier_gets_what_is_wrong_now() -> None:
    wrong = with_panel(page([]), [PROBLEM], r"A note \1 with a backslash.")
    assert r"A note \1 with a backslash." in wrong
    assert "briefs/one.md:3:5" in wrong
    assert with_panel(wrong, [], "") == page([])
    assert with_panel(wrong, [PROBLEM], "").count("<aside") == 1
