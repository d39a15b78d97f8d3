"""What Pagefind wrote: files of gzip in which its own mark stands before the data.

Words of the index are CBOR text, whole and as bytes; so a word is found by looking for its bytes.
Pagefind keeps word stems: a planted word should have no ending that English knows.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

MARK = b"pagefind_dcd"


def fragments(site: Path) -> dict[str, dict[str, Any]]:
    """What is told of each page that was found, by its address."""
    files = (site / "pagefind/fragment").glob("*.pf_fragment")
    found = [json.loads(unpacked(path)) for path in files]
    return {fragment["url"]: fragment for fragment in found}


def is_indexed(site: Path, word: str) -> bool:
    """Whether a word is one of those that can be looked up."""
    files = [*(site / "pagefind/index").glob("*.pf_index")]
    assert files
    return any(word.lower().encode() in unpacked(path) for path in files)


def unpacked(path: Path) -> bytes:
    raw = gzip.decompress(path.read_bytes())
    assert raw.startswith(MARK), path
    return raw.removeprefix(MARK)
