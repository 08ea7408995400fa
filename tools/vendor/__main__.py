"""Command line of `make vendor` and `make vendor-check`: `python -m tools.vendor`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.errors import ToolError, told
from tools.generator.libraries import LIBRARIES
from tools.paths import given

from .tree import ALL, Sources, State, check, vendor

ROOT = Path(__file__).resolve().parents[2]
STATUS = f"""\
exit status:
  0    done; with --check: the folder is as it was made
  1    stopped by an error, and nothing was changed
  2    wrong arguments
  130  interrupted by Ctrl-C, and nothing was changed
with --check, the sum of:
  {State.EDITED:<3d}  edited: a file of ours is another one now
  {State.MISSING:<3d}  missing: a file of ours is gone
  {State.FOREIGN:<3d}  foreign: a Python file in the folder is not ours
make itself ends with 2 whatever the status of a command but 0.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line. Returns the exit status, as `STATUS` says."""
    options = _parser().parse_args(arguments)
    try:
        if options.dest is None:
            raise ToolError("give the folder: make vendor DEST=../my-app/my_app/_vendor/aidp")
        if options.check:
            return _check(options.dest)
        outcome = vendor(
            Sources(options.spec, ROOT),
            options.dest,
            options.tags,
            library=options.http,
            with_service=options.service is not None,
        )
    except (ToolError, OSError) as error:
        print(f"error: {told(error)}\nNothing was changed.", file=sys.stderr)
        return 1
    manifest = outcome.manifest
    print(
        f"{options.dest}: API version {manifest.facts['api_version']}, {' '.join(manifest.tags or ['all groups'])}, "
        f"for {manifest.library}: "
        f"{len(manifest.files) + 1} files, {outcome.size // 1000} kB; {len(outcome.added)} added, "
        f"{len(outcome.changed)} changed, {len(outcome.removed)} removed"
    )
    if outcome.unusable:
        print(f"left out, as they serve operations of other groups: {', '.join(outcome.unusable)}")
    if outcome.foreign:
        print(f"Python files that are not ours, kept: {', '.join(outcome.foreign)}")
    return 0


def _check(dest: Path) -> int:
    findings = check(dest)
    status = State(0)
    for each in findings:
        print(each)
        status |= each.state
    if not findings:
        print(f"{dest} is as it was made")
    return int(status)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.vendor",
        description=__doc__,
        epilog=STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--dest",
        required=True,
        type=lambda text: given(text) if text else None,
        metavar="FOLDER",
        help="where the package is or is to be; `~` is your home",
    )
    parser.add_argument(
        "--tags",
        nargs="+",
        metavar="TAG",
        help=f"only these groups of operations and what they need; `{ALL}` for all. Without it: those that are there",
    )
    parser.add_argument(
        "--http",
        choices=LIBRARIES,
        help="what the package sends requests with. Without it: what the one that is there does, or httpx",
    )
    parser.add_argument(
        "--with",
        dest="service",
        choices=["service"],
        help="also the local service, for your tests, once for all updates",
    )
    parser.add_argument("--spec", type=given, default=ROOT / "openapi.yaml", metavar="FILE", help="the OpenAPI file")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; tell which files were edited, are missing or foreign"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
