"""Command line of the generator: `python -m tools.generator`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.errors import told

from .libraries import LIBRARIES
from .pipeline import GenerationError, check, generate

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Generates the package, or checks that it is up to date. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.generator", description=__doc__)
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", help="OpenAPI 3.1 file")
    parser.add_argument("--config", type=Path, default=ROOT / "generator-config.yml", help="settings of the generator")
    parser.add_argument("--overrides", type=Path, default=ROOT / "overrides", help="templates and handwritten modules")
    parser.add_argument("--output", type=Path, default=ROOT / "generated" / "oci_aidp", help="folder of the package")
    parser.add_argument(
        "--http",
        choices=LIBRARIES,
        help="what the package sends requests with. Without it: what the one that is there does, or httpx",
    )
    parser.add_argument("--check", action="store_true", help="change nothing; fail with a diff if the output is stale")
    options = parser.parse_args(arguments)
    try:
        if options.check:
            difference = check(options.spec, options.config, options.overrides, options.output, options.http)
            if difference:
                print(difference)
                print(f"{options.output.name} is stale: run `make generate` and commit the result", file=sys.stderr)
                return 1
            print(f"{options.output.name} is up to date")
        else:
            count = generate(options.spec, options.config, options.overrides, options.output, options.http)
            print(f"{options.output.name}: {count} operations generated")
    except (GenerationError, OSError) as error:
        print(f"error: {told(error)}\nNothing was changed.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
