"""A page as a tree of elements, read by the standard library's parser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from html.parser import HTMLParser
from pathlib import Path

VOID = {"br", "hr", "img", "input", "wbr", "col", "area", "link", "meta", "source", "track"}


@dataclass
class Element:
    """An element, its attributes (without a value: ""), and in order what stands in it."""

    name: str
    attributes: dict[str, str]
    inside: list[Element | str] = field(default_factory=list)

    def all(self, name: str = "", /, **attributes: str) -> Iterator[Element]:
        """The elements in it, at any depth, of this name and with these attributes.

        `class_` looks for one class among others.
        """
        for part in self.inside:
            if isinstance(part, Element):
                if part.is_a(name, attributes):
                    yield part
                yield from part.all(name, **attributes)

    def one(self, name: str = "", /, **attributes: str) -> Element:
        """The only such element."""
        (found,) = self.all(name, **attributes)
        return found

    def is_a(self, name: str, attributes: dict[str, str]) -> bool:
        wanted = dict(attributes)
        one_class = wanted.pop("class_", None)
        classes = self.attributes.get("class", "").split()
        same = all(self.attributes.get(key) == value for key, value in wanted.items())
        return same and name in ("", self.name) and (one_class is None or one_class in classes)

    @property
    def text(self) -> str:
        """All its words, with single spaces."""
        return " ".join("".join(self._texts()).split())

    def text_without(self, attribute: str) -> str:
        """The words that stand in no element with this attribute."""
        return " ".join("".join(self._texts(attribute)).split())

    def _texts(self, unwanted: str = "") -> Iterator[str]:
        for part in self.inside:
            if isinstance(part, str):
                yield part
            elif unwanted not in part.attributes:
                yield from part._texts(unwanted)


@dataclass
class Page(Element):
    """The whole page. `torn` tells of tags that close what is not open, or nothing."""

    comments: list[str] = field(default_factory=list)
    torn: list[str] = field(default_factory=list)

    @cached_property
    def ids(self) -> list[str]:
        return [found.attributes["id"] for found in self.all() if "id" in found.attributes]

    @property
    def main(self) -> Element:
        return self.one("main")

    @property
    def title(self) -> str:
        return next(self.all("title")).text


def read_page(path: Path) -> Page:
    return read_html(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1000)
def read_html(text: str) -> Page:
    """The page, read once for all tests of a worker: none may change it."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.page.torn += [f"<{element.name}> is open" for element in reader.open[1:]]
    return reader.page


def links(element: Element) -> list[str]:
    """Where its links lead, in order."""
    return [found.attributes["href"] for found in element.all("a") if "href" in found.attributes]


def by_language(element: Element, language: str = "") -> Iterator[tuple[str, str]]:
    """Each text with the language that the nearest element around it says."""
    language = element.attributes.get("lang", language)
    for part in element.inside:
        if isinstance(part, Element):
            yield from by_language(part, language)
        elif part.strip():
            yield " ".join(part.split()), language


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page("", {})
        self.open: list[Element] = [self.page]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in VOID:
            self.open.append(self._last())

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.open[-1].inside.append(Element(tag, named))

    def _last(self) -> Element:
        last = self.open[-1].inside[-1]
        assert isinstance(last, Element)
        return last

    def handle_endtag(self, tag: str) -> None:
        if self.open[-1].name == tag:
            self.open.pop()
        elif tag not in VOID:
            self.page.torn.append(f"</{tag}> in <{self.open[-1].name}>")

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        self.page.comments.append(data)
