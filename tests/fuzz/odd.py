"""Words, signs and values that nobody expects where they stand."""

from __future__ import annotations

from typing import Any

SIGNS = (
    *("---", ":", "{{", "}}", "{%", "%}", "{#", "#", "##", "## ", "###", "####", "[", "](", ")"),
    *("![", "<", ">", "-->", "<!--", "`", "```", "~~~", "|", "&", "&a", "*", "**", "_", "__", "!"),
    *("?", "@", "%", "'", '"', "\\", "- ", "* ", "1. ", "=", "===", "!!!", "???", ",", "^", "~"),
    *("\n", "\n\n", "\r\n", "\r", "\t", " ", "    ", "        ", "\0", "\x07", "\x1b", "\x7f"),
    *("\x85", "\x0b", "\x0c", "\u2028", "\u2029", "\ufeff", "\u200b", "\u200d", "\xad", "\xa0"),
    *("\u202e", "\u2066", "\ufffd", "\ufffe", "\U0010ffff", "\ue000", "\uf0b7", "\x02", "\x03"),
    *("é", "e\u0301", "ß", "İ", "ﬁ", "😀", "👩‍👧", "עברית", "العربية", "ქართული", "中文", "٣", "²"),
    *("&amp;", "&#0;", "&#xD800;", "&#99999999;", "&nosuch;", "\x02amp\x03", "wzxhzdk:0"),
    *("klzzwxh:0000", "\x02klzzwxh:0000\x03", "qsevenminq5b5dq", "qsevenminq5b2271756972225dq"),
    *("http://[x", "//x", "javascript:alert(1)", "mailto:", "quiz()", "{{ quiz() }}", "{[]: 1}"),
)
"""What is put anywhere into a file."""

TEXTS = (
    *("?", "...", "…", "!", "-", ".", "'", '"', "?!", "*", "**", "#", "0", "No", "null", "~", "x"),
    *(
        "",
        " ",
        "\n",
        "\u200b",
        "\ufeff",
        "\xa0",
        "\u202e",
        "\0",
        "\x07",
        "\\",
        "\\u0000",
        "{}",
        "[]",
    ),
    *("true", "false", "-1", "0x10", "1e999", "1.10", "99999999999999999999", "٣", "²", "1_000"),
    *("2026-13-45", "0000-01-01", "0001-01-01", "9999-12-31", "2026-11-02T10:00", "٢٠٢٦-١١-٠٢"),
    *("two words", "CAPITALS", "a--b", "-a", "a/b", "../x", "a\\b", "con", "index", "é", "ß", "İ"),
    *("<script>alert(1)</script>", "<b>", "</div>", "<!-- x -->", "-->", "<!-- cut -->", "&lt;"),
    *("**bold", "[a](b", "![](x)", "`", "```", "| a | b |", "## Heading", "- item", "> quoted"),
    *("{{ quiz() }}", "{% raw %}", "{# x", "{{", "${{ x }}", "qsevenminq5b5dq", "%s", "{0}"),
    *("javascript:alert(1)", "http://[x", "https://", "http://x y", "//x", "file:///etc/passwd"),
    *("😀", "👩‍👧", "עברית", "ქართული", "中文", "e\u0301", "\uf0b7", "\ufffe", "\U0010ffff"),
    *("word " * 60, "word " * 700, "x" * 300, "long-" * 60, "ab " * 2, "Dr.", "e.g.", "a.b.c."),
)
"""What stands where words should."""

VALUES: tuple[Any, ...] = (
    *(*TEXTS, None, True, False, 0, -1, 7, 8, 10**30, 1.5, [], {}, [[]], [None], {"x": "y"}),
    *([{}], [["a"]], {"": ""}, {"type": "single_choice"}, ["a", "a"], ["x"] * 30, {"a": ["b"]}),
)
"""What stands where any value should."""
