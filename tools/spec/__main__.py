"""`python -m tools.spec`: bring the facts of a release, of a Swagger document, or a version into the OpenAPI file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.errors import ToolError, told
from tools.paths import given
from tools.spec.document import Document, parse, render, write
from tools.spec.facts import Facts
from tools.spec.release import CLIENT, unpacked
from tools.spec.report import Report
from tools.spec.sdk import read_release
from tools.spec.swagger import read_swagger
from tools.spec.update import update
from tools.spec.version import set_version
from tools.workspace import workspace


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line. Returns its exit status: 0 done, 1 stopped without a change."""
    options = _parser().parse_args(arguments)
    try:
        if options.api_version is not None:
            report = change(
                options.spec, lambda document: Report(changed=set_version(document.root, options.api_version))
            )
            source = f"API version {options.api_version}"
        else:
            read = read_swagger(options.swagger) if options.swagger is not None else None
            facts = read or _facts(options.sdk, options.packages)
            report = bring_in(facts, options.spec, options.prune)
            source = f"{facts.source}, {len(facts.operations)} operations"
    except (ToolError, OSError) as error:
        print(f"error: {told(error)}", file=sys.stderr)
        return 1
    print(f"{options.spec}: {source}")
    print("\n".join(report.lines()))
    return 0


def bring_in(facts: Facts, spec: Path, prune: bool = False) -> Report:
    """Updates the file with the facts."""
    return change(spec, lambda document: update(document, facts, prune))


def change(spec: Path, edit: Callable[[Document], Report]) -> Report:
    """Changes the file. It is replaced in one step, and not written if nothing changes."""
    with workspace(spec.resolve().parent) as folder:
        try:
            before = spec.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            raise ToolError(f"{spec}: not UTF-8") from error
        try:
            document = parse(before)
            report = edit(document)
        except ToolError as error:
            raise ToolError(f"{spec}: {error}") from error
        if report.alters:
            write(spec.resolve(), render(document), folder)
    return report


def _facts(version: str, packages: Path | None) -> Facts:
    with unpacked(version, packages) as (client, manifest):
        return read_release(client, manifest, f"{CLIENT} {version}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.spec", description=__doc__)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--sdk", metavar="VERSION", help="version of aidp-python-client and aidp-cli")
    source.add_argument(
        "--swagger", type=given, metavar="FILE", help="the Swagger 2.0 document of Oracle's REST reference"
    )
    source.add_argument("--api-version", metavar="YYYYMMDD", help="the version of the API, where it says no more")
    parser.add_argument("--spec", type=given, default=Path("openapi.yaml"), help="the file to update (%(default)s)")
    parser.add_argument("--prune", action="store_true", help="take out what the release no longer has")
    parser.add_argument("--packages", type=given, metavar="DIR", help="folder with the wheels, instead of downloading")
    return parser


if __name__ == "__main__":
    sys.exit(main())
