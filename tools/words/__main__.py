"""`python -m tools.words`: check the descriptions of openapi.yaml, and print how much is described."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.generator.document import Document, DocumentError
from tools.words.bare import bare
from tools.words.copied import copied, docstrings
from tools.words.coverage import FLOOR, count, fallen, floor, table, write
from tools.words.texts import texts


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns its exit status: 0 good, 1 something is bare, copied or lost."""
    options = _parser().parse_args(arguments)
    try:
        found = list(texts(Document(options.spec)))
    except DocumentError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    groups = count(found)
    print("\n".join(table(groups)))
    problems = [*bare(found), *copied(found, docstrings())]
    if options.update:
        write(groups, options.floor)
    else:
        problems += fallen(groups, floor(options.floor))
    print("\n".join(problems), file=sys.stderr)
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.words", description=__doc__)
    parser.add_argument("--spec", type=Path, default=Path("openapi.yaml"), help="the file to check (%(default)s)")
    parser.add_argument("--floor", type=Path, default=FLOOR, help="the file of the counts that must be reached")
    parser.add_argument("--update", action="store_true", help="make the counts of today the ones that must be reached")
    return parser


if __name__ == "__main__":
    sys.exit(main())
