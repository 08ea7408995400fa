"""The second rule: no description has a run of eight or more words in common with a docstring of Oracle's client.

Code in backticks and names such as `jobKey`, `GetJobRun` or `run_id` are not prose: they end a run.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tools.words.texts import Text

CLIENT = "aidp_python_client"
RUN = 8

Run = tuple[str, ...]

_DOCSTRING = re.compile(r'"""(.*?)"""', re.DOTALL)
_CODE = re.compile(r"`[^`]*`|\w*(?:[a-z][A-Z]|_)\w*")
_WORD = re.compile(r"[a-z0-9']+|\0")


def copied(texts: Iterable[Text], docstrings: Iterable[str]) -> Iterator[str]:
    """A line for each text that has a run in common with a docstring."""
    ours: dict[Run, list[Text]] = {}
    for each in texts:
        for run in runs(_CODE.sub(" \0 ", each.text)):
            ours.setdefault(run, []).append(each)
    found: dict[str, str] = {}
    for docstring in docstrings:
        for run in runs(docstring.replace("`", " ")):
            for each in ours.get(run, ()):
                found.setdefault(each.place, f"{each.place}: copied: {' '.join(run)}")
    yield from found.values()


def runs(text: str) -> Iterator[Run]:
    """Every run of RUN words in a text; a zero byte ends a run."""
    words = _WORD.findall(text.lower())
    for start in range(len(words) - RUN + 1):
        run = tuple(words[start : start + RUN])
        if "\0" not in run:
            yield run


def docstrings() -> Iterator[str]:
    """The docstrings of the installed client, read without importing it."""
    found = importlib.util.find_spec(CLIENT)
    for folder in (found.submodule_search_locations or ()) if found else ():
        for path in sorted(Path(folder).rglob("*.py")):
            yield from _DOCSTRING.findall(path.read_text(encoding="utf-8"))
