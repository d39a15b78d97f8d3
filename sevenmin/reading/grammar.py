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
    groups: tuple[frozenset[str], ...] = ()
    """The keys of each kind of group."""
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

    def may_have(self, keys: set[str]) -> bool:
        """Whether there is a group with these keys; one that is unknown counts nowhere."""
        known = keys & self.keys
        return not self.groups or any(known <= group for group in self.groups)

    def takes(self, name: str, entry: set[str], other: set[str]) -> bool:
        """Whether a list may have this entry; of one that is not known, another is an example."""
        if name in self.lists:
            return _fits(entry & self.keys, self.lists[name])
        return bool(entry) == bool(other)


def _fits(entry: set[str], keys: frozenset[str]) -> bool:
    """Whether all keys of an entry are known; an entry without keys is a text."""
    return bool(entry) == bool(keys) and entry <= keys


ANYTHING = Grammar()
