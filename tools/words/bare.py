"""The first rule: a description says more than names do.

A text is bare without a content word. A content word is one that is neither filler nor, endings aside, a word of the
names that the text belongs to: `workspaceKey` has the words "workspace" and "key". Numbers and code in backticks
are words like all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tools.words.texts import Text

_GRAMMAR = """
a an the of for to and or in on at by with from as is are be been was were it its this that these those which who whose
when where if whether one any each all there has have had do does
"""
_THINGS = """
value values object objects item items list lists number set field key keys name names id identifier type kind body
request page information info detail details data
"""
_ACTS = """
given return returns returned use used using belongs belonging contain contains containing contained represents
representing identifies identify create creates get gets update updates delete deletes read accepted done needed need
"""
_EMPHASIS = "specific particular associated certain related unique what people"

FILLER = frozenset(f"{_GRAMMAR} {_THINGS} {_ACTS} {_EMPHASIS}".split())
"""Words that say nothing by themselves: of grammar, and what every API has, does and stresses."""

_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "es", "ed", "s", "y", "e")
_SHORTEST_STEM = 3
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*|[0-9][\w.,]*")
_HUMP = re.compile(r"([a-z0-9])([A-Z])")


def bare(texts: Iterable[Text]) -> Iterator[str]:
    """One line for each text that says nothing beyond its names."""
    for each in texts:
        if each.text and not each.demanded and not content_words(each):
            yield f"{each.place}: bare: {each.text}"


def content_words(text: Text) -> list[str]:
    """The words of a text that are neither filler nor words of its names."""
    known = _FILLER_STEMS | {stem(word) for name in text.names for word in words(name)}
    return [word for word in words(text.text) if stem(word) not in known]


def words(text: str) -> list[str]:
    """The words of a text or a name, in any case."""
    return _WORD.findall(_HUMP.sub(r"\1 \2", text))


def stem(word: str) -> str:
    """A word without its ending, the same for `create`, `created` and `creating`."""
    word = word.lower()
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


_FILLER_STEMS = {stem(word) for word in FILLER}
