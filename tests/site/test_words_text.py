"""The plain text of a brief: all that a team reads together, nothing that gives away."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sevenmin.faces.words.blocks import lines_of
from sevenmin.faces.words.lines import WIDTH
from sevenmin.views.shown import without_ways_back
from sevenmin.views.tree import tree
from tests.conftest import TEAM
from tests.making import html_of
from tests.site import extreme
from tests.site.sample import ANSWERS, COMMENTS, EVERYWHERE, RECORD


def text(site: Path, slug: str) -> str:
    raw = (site / f"briefs/{slug}/index.txt").read_bytes().decode("utf-8-sig")
    return raw.replace("\r\n", "\n")


def plain(source: str) -> str:
    return "\n".join(lines_of(tree(without_ways_back(html_of(source))).children))


class TestMarks:
    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            ("One **bold** and\n`code`.", "One bold and code."),
            ("One\\\ntwo  \nthree", "One\ntwo\nthree"),
            ("- One\n- Two\n    1. In\n    2. It", "- One\n- Two\n  1. In\n  2. It"),
            ("- One\n\n    More\n\n- Two", "- One\n\n  More\n\n- Two"),
            ("> One\n>\n> - Two", "> One\n>\n> - Two"),
            ("3. One\n4. Two", "3. One\n4. Two"),
            ("One[^a].\n\n[^a]: Two.", "One[1].\n\n1. Two."),
            ("Press ~~One~~ two.", "Press [struck out: One] two."),
            ("A | B\n--- | ---\n1 | 2\n | 4", "- A: 1; B: 2\n- A: 4"),
            ("A | B\n--- | ---", "- A; B"),
            ("[Here](https://a.example/b)", "Here (https://a.example/b)"),
            ("<https://a.example/b>", "https://a.example/b"),
            ("[a.example](https://a.example/)", "a.example (https://a.example/)"),
            ("[There](other.md#x), [up](#y)", "There, up"),
            ("<me@a.example>", "me@a.example"),
            ("[Us](mailto:me@a.example?subject=x)", "Us (me@a.example)"),
            ("[Ring](tel:0800)", "Ring (0800)"),
            ("![A box](b.svg) ![](c.svg)", "[A box]"),
            ("[![A box](b.svg)](https://a.example)", "[A box] (https://a.example)"),
            ("```\none\n\n    two\n```", "    one\n\n        two"),
            ("Step\n:   A part.", "Step\n    A part."),
            ("!!! note\n    Words.", "Note:\n\nWords."),
            ('??? question "Why?"\n    So.', "Why?\n\nSo."),
            ('=== "One"\n    A\n\n=== "Two"\n    B', "One:\n\nA\n\nTwo:\n\nB"),
            (
                '=== "One"\n    A\n\n    === "In"\n        B\n\n=== "Two"\n    C',
                "One:\n\nA\n\nIn:\n\nB\n\nTwo:\n\nC",
            ),
            ("### Deeper\n\nWords.\n\n---\n\nEnd.", "Deeper\n\nWords.\n\nEnd."),
            ("1 &lt; 2 &amp;amp; \\*", "1 < 2 &amp; *"),
            ("A\u00a0B", "A\u00a0B"),
        ],
    )
    def test_each_kind_of_mark_has_its_plain_form(self, source: str, expected: str) -> None:
        assert plain(source) == expected

    def test_lines_are_short_and_what_is_longer_stays_whole(self) -> None:
        address = f"https://a.example/{'long-' * 20}"
        lines = plain(f"- {'many words ' * 30}\n- {address} {'and ' * 30}").split("\n")
        assert f"- {address}" in lines
        assert max(len(line) for line in lines if address not in line) <= WIDTH
        assert min(len(line) for line in lines[:3]) > WIDTH - 12


class TestContent:
    @pytest.mark.parametrize("path", sorted((TEAM / "briefs").glob("*.md")), ids=lambda p: p.stem)
    def test_every_word_of_every_step_of_ours_is_there(self, our_site: Path, path: Path) -> None:
        body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
        asides = re.compile(
            r"^( *)(?:!!!|\?\?\?\+?) (?:slide|facilitator).*\n(?:\1    .*\n|\n)*", re.M
        )
        said = re.sub(r"<!--.*?-->|\{\{.*?\}\}|\]\([^)]*\)", "", asides.sub("", body), flags=re.S)
        wanted = re.findall(r"[\w’']+", said)
        assert len(wanted) > 300
        found = iter(re.findall(r"[\w’']+", text(our_site, path.stem)))
        assert [word for word in wanted if word not in found] == []

    def test_it_has_what_a_team_needs_in_this_order(self, sample: Path) -> None:
        said = text(sample, "b-wells")
        wanted = ["Wells zqtitlezq", "All of zqsummaryzq.", "Minute 1 of 7: Zqheadingzq first"]
        wanted += ["[Wells]", "Minute 7 of 7: Step 7", "1. Where is zqreflectionzq?", "As a team"]
        wanted += ["1. What does zqteamzq do?", "Worried zqworriedtitlezq?", "Call zqworriedzq."]
        wanted += [
            "zqsupportzq",
            "zqcontactzq",
            "- Wells, A library (https://library.example/wells)",
        ]
        wanted += ["Owner: Learning team", "Learned from: A review", "Published: 5 November 2026"]
        wanted += ["Review by: 2 November 2127"]
        wanted += ["Web page, with a quiz: https://intranet.example/learning/briefs/b-wells/"]
        places = [said.find(words) for words in wanted]
        assert -1 not in places, wanted[places.index(-1)]
        assert places == sorted(places)

    def test_a_brief_of_a_series_says_which_part_it_is(self, sample: Path) -> None:
        assert "7 minute brief. Along the river, part 2 of 3\n" in text(sample, "a-part-two")

    def test_without_an_address_of_the_site_it_names_none(self, unaddressed: Path) -> None:
        said = text(unaddressed, "one")
        assert "Owner: " in said
        assert "Web page" not in said

    @pytest.mark.parametrize("word", [*ANSWERS, *COMMENTS, *RECORD, "zqpromptzq"])
    def test_nothing_of_the_quiz_and_of_authors_is_in_it(self, sample: Path, word: str) -> None:
        assert word not in text(sample, "b-wells").lower()
        assert set(EVERYWHERE) <= set(re.findall(r"zq\w+zq", text(sample, "b-wells")))

    @pytest.mark.parametrize("word", [*extreme.FACILITATOR, *extreme.SLIDE, *extreme.NEVER])
    def test_nothing_for_others_than_readers_is_in_it(self, extremes: Path, word: str) -> None:
        for slug in extreme.PUBLISHED:
            assert word not in text(extremes, slug)

    def test_signs_of_other_languages_stay_words(self, extremes: Path) -> None:
        said = " ".join(text(extremes, extreme.HOSTILE).split())
        assert said.startswith(extreme.TITLE)
        assert said.count(extreme.CODE) == 4
        assert extreme.CODE in text(extremes, extreme.HOSTILE), "Code keeps its lines."

    def test_all_gaelic_signs_are_there(self, extremes: Path) -> None:
        said = text(extremes, extreme.GAELIC)
        assert set(said) >= set("àèìòùÈ")
        assert "a' chànan a th' agad bho d' òige." in " ".join(said.split())


class TestForm:
    def test_every_text_says_that_it_is_utf_8_and_ends_its_lines_as_notepad_does(
        self, extremes: Path, our_site: Path
    ) -> None:
        files = [*extremes.rglob("index.txt"), *our_site.rglob("index.txt")]
        assert len(files) > len(extreme.PUBLISHED)
        for file in files:
            raw = file.read_bytes()
            assert raw.startswith(b"\xef\xbb\xbf"), file
            assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r"), file
            assert raw.endswith(b"\r\n"), file
            assert not raw.endswith(b"\r\n\r\n"), file

    def test_no_line_of_ours_is_too_long_or_ends_in_a_space(self, our_site: Path) -> None:
        for file in our_site.rglob("index.txt"):
            for line in text(our_site, file.parent.name).split("\n"):
                assert len(line) <= WIDTH or " " not in line.strip("-> "), line
                assert line == line.rstrip(), line

    def test_the_page_of_the_brief_leads_to_it(self, our_site: Path) -> None:
        for file in our_site.rglob("index.txt"):
            page = (file.parent / "index.html").read_text(encoding="utf-8")
            assert '<a href="index.txt">Plain text</a>' in page
