"""What Typst's own fonts show, found by having it draw every sign.

`python -m sevenmin.paper.coverage FILE` writes the table `sevenmin/signs/paper.txt`, which the
checks read where there is no Typst: `make signs` calls it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from textwrap import fill

from sevenmin.paper.refusals import signs_without_font
from sevenmin.paper.typesetting import STANDARD

_PARAGRAPHS = b"""\
#set document(title: "Signs")
#set page(width: auto, height: auto)
#set text(font: "Libertinus Serif")
#for words in json(bytes(sys.inputs.words)) { par(words) }
"""
_AT_ONCE = 2000
_CODES = (range(0xD800), range(0xE000, 0x40000), range(0xE0000, 0xE1000))
"""All of Unicode that is not a half of a pair, empty, or another font's own."""


def table() -> str:
    """The table as text: its first line names the version of Typst, the others have ranges."""
    shown = (f"{codes[0]:X}-{codes[-1]:X}" for codes in _runs(chain(*map(_shown, _CODES))))
    about = f"# What the own fonts of typst {version('typst')} show. `make signs` writes this."
    return f"{about}\n{fill(' '.join(shown), 96, break_on_hyphens=False)}\n"


def _shown(codes: range) -> Iterator[int]:
    for start in range(0, len(codes), _AT_ONCE):
        some = codes[start : start + _AT_ONCE]
        refused = set(refused_of("".join(map(chr, some))))
        yield from (code for code in some if chr(code) not in refused)


def refused_of(signs: str) -> str:
    """Those of the signs that Typst's own fonts cannot show, each tried behind a letter."""
    import typst

    words = json.dumps([f"x{sign}" for sign in signs])
    compiler = typst.Compiler(ignore_system_fonts=True)
    try:
        compiler.compile(
            input=_PARAGRAPHS, format="pdf", sys_inputs={"words": words}, pdf_standards=[STANDARD]
        )
    except typst.TypstError as error:
        return signs_without_font(error.diagnostic).replace("x", "")
    return ""


def _runs(codes: Iterable[int]) -> Iterator[range]:
    """Runs of numbers that follow each other."""
    run = range(0)
    for code in codes:
        if code != run.stop and run:
            yield run
        run = range(run.start if run and code == run.stop else code, code + 1)
    if run:
        yield run


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(table(), encoding="ascii")
