"""The words of a brief's text that readers must find on its page."""

from __future__ import annotations

import re

from sevenmin.document.document import Document

_NOT_WORDS = re.compile(
    r"""
      \]\( [^)\n]* \)                    # the address of a link
    | ^[ \t>]* \[ [^\]\n]+ \]: .*        # an address by its name, a footnote's mark
    | \]\[ [^\]\n]* \]                   # such a name
    | \[\^ [^\]\n]+ \]:?
    | \{:? [^{}\n]* \}                   # an id or classes
    | </? [a-zA-Z] [^<>]* >              # HTML
    | ^[ \t>]* \*\[ .*                   # what an abbreviation means
    | \S* (?: [\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd] | &\#? \w+ ; ) \S*
    | ^[ \t>]* (?:`{3,}|~{3,}) .*        # the language of code
    | ^[ \t>]* (?:!{3}|\?{3}\+?) .*      # the kind of a note
    """,
    re.VERBOSE | re.MULTILINE,
)
_WORD = re.compile(r"[^\W\d_]{3,}")


def words_for_readers(document: Document) -> set[str]:
    """The words outside notes for facilitators, without those that only Markdown reads."""
    lines = document.text.split("\n")
    for container in (*document.containers, *document.lost):
        if container.aside:
            for number in range(container.line, container.end):
                lines[number] = ""
    text = "\n".join(lines)
    for call in document.calls:
        text = text.replace(document.text[call.start : call.end], " ")
    return words_in(_NOT_WORDS.sub(" ", text))


def words_in(text: str) -> set[str]:
    """Its words of three letters or more."""
    return set(_WORD.findall(text))
