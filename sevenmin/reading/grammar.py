"""What may stand in a kind of YAML file, as far as it helps to guess what an author meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Grammar:
    """The keys of a file, which lists there are, and the keys of each type of group."""

    keys: frozenset[str] = frozenset()
    lists: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The key of each list, with the keys that its entries may have; none for a list of texts."""
    sentences: frozenset[str] = frozenset()
    """The lists of texts that somebody reads, and not of names."""
    types: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The keys of a group by what its “type” says."""

    def is_key(self, word: str | None) -> bool:
        """Whether a word before a colon is a key; where all are open, whether it may be one."""
        return bool(word) and (word in self.keys or (not self.keys and str(word).islower()))

    def lists_of(self, entry: set[str], taken: set[str], type_: str) -> list[str]:
        """The lists that may have such an entry, in a group of a type that has these keys."""
        allowed = self.types.get(type_, self.keys) - taken
        return [name for name, keys in self.lists.items() if name in allowed and _fits(entry, keys)]

    def are_alike(self, entry: set[str], other: set[str]) -> bool:
        """Whether two entries may stand in one list."""
        if not self.lists:
            return bool(entry) == bool(other)
        return any(_fits(entry, keys) and _fits(other, keys) for keys in self.lists.values())


def _fits(entry: set[str], keys: frozenset[str]) -> bool:
    """Whether all keys of an entry are known; an entry without keys is a text."""
    return bool(entry) == bool(keys) and entry <= keys


ANYTHING = Grammar()
