"""Command line of `make vendor` and `make vendor-check`: `python -m tools.vendor`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.errors import ToolError

from .tree import ALL, Sources, check, vendor

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line. Exit status: 0 done or intact, 1 stopped with nothing changed, or not intact."""
    options = _parser().parse_args(arguments)
    try:
        if not options.dest:
            raise ToolError("give the folder: make vendor DEST=../my-app/my_app/_vendor/aidp")
        if options.check:
            return _check(Path(options.dest))
        outcome = vendor(
            Sources(options.spec, ROOT), Path(options.dest), options.tags, with_service=options.service is not None
        )
    except (ToolError, OSError) as error:
        print(f"error: {error}\nNothing was changed.", file=sys.stderr)
        return 1
    manifest = outcome.manifest
    print(
        f"{options.dest}: API version {manifest.facts['api_version']}, {' '.join(manifest.tags or ['all groups'])}: "
        f"{len(manifest.files) + 1} files, {outcome.size // 1000} kB; {len(outcome.added)} added, "
        f"{len(outcome.changed)} changed, {len(outcome.removed)} removed"
    )
    if outcome.unusable:
        print(f"left out, as they serve operations of other groups: {', '.join(outcome.unusable)}")
    return 0


def _check(dest: Path) -> int:
    problems = check(dest)
    for each in problems:
        print(each)
    if not problems:
        print(f"{dest} is as it was made")
    return 1 if problems else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.vendor", description=__doc__)
    parser.add_argument("--dest", required=True, metavar="FOLDER", help="where the package is or is to be")
    parser.add_argument(
        "--tags",
        nargs="+",
        metavar="TAG",
        help=f"only these groups of operations and what they need; `{ALL}` for all. Without it: those that are there",
    )
    parser.add_argument(
        "--with",
        dest="service",
        choices=["service"],
        help="also the local service, for your tests, once for all updates",
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", metavar="FILE", help="the OpenAPI file")
    parser.add_argument("--check", action="store_true", help="change nothing; tell which files were edited or are gone")
    return parser


if __name__ == "__main__":
    sys.exit(main())
