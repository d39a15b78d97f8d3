"""Scripts and styles that a page has for questions, wherever they stand."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass

from gzip_server import LEVEL, Answer

_INLINE = re.compile(r"<(script|style)\b[^>]*>(.+?)</\1>", re.DOTALL)


@dataclass(frozen=True)
class Code:
    """Its size in thousands of bytes, as it is sent and as it is run."""

    gzipped: float
    unpacked: float


def code_for_questions(sent: list[Answer], plain: list[Answer]) -> Code:
    """What a view asked for in the name of questions, and what stands in the page itself.

    Both lists begin with the page. What also stands in the plain one is not for questions.
    """
    files = [answer.body for answer in sent if "/assets/questions" in answer.path]
    inline = "".join(part for part in _inline(sent[0]) if part not in _inline(plain[0])).encode()
    bodies = [*files, gzip.compress(inline, LEVEL)] if inline else files
    unpacked = sum(len(gzip.decompress(body)) for body in bodies)
    return Code(sum(map(len, bodies)) / 1000, unpacked / 1000)


def _inline(page: Answer) -> list[str]:
    return [part[1] for part in _INLINE.findall(gzip.decompress(page.body).decode())]
