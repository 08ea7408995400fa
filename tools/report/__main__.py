"""Command line of `make report`: `python -m tools.report`."""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.errors import ToolError, told
from tools.generator.document import Document

from . import changes as spec_changes
from . import python_api
from .changes import Change
from .markdown import render
from .surface import surface

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "generated/oci_aidp"


@dataclass(frozen=True)
class Report:
    """What changed.

    Attributes:
        title: the versions that were compared.
        changes: changes of the OpenAPI file and of the handwritten modules.
    """

    title: str
    changes: list[Change]

    @property
    def breaks(self) -> bool:
        """Whether anything breaks callers."""
        return any(each.breaking for each in self.changes)

    def markdown(self) -> str:
        """The report to read."""
        return render(self.title, self.changes)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line. Returns its exit status: 0 nothing breaks, 1 something breaks, 2 no report was made."""
    options = _parser().parse_args(arguments)
    try:
        report = make(options.base, options.spec)
    except (ToolError, OSError) as error:
        print(f"error: {' '.join(told(error).split())}", file=sys.stderr)
        return 2
    print(report.markdown(), end="")
    return 1 if report.breaks else 0


def make(base: str, spec: Path) -> Report:
    """Compares the OpenAPI file and the handwritten modules of the package beside it with those of a git ref.

    Args:
        base: a git ref.
        spec: the OpenAPI file in a work tree; the package is in `generated/oci_aidp` beside it.

    Raises:
        ToolError: the ref does not exist, or lacks the files.
        DocumentError: one of the two OpenAPI files is not valid.
        GenerationError: the generator cannot carry one of them over.
    """
    root = spec.resolve().parent
    commit = _commit(root, base)
    with tempfile.TemporaryDirectory(prefix="aidp-report-") as folder:
        old, new = Path(folder, "old"), Path(folder, "new")
        _extract(root, base, commit, spec.name, old)
        before, after = surface(Document(old / spec.name)), surface(Document(spec))
        # The other modules are generated from the OpenAPI file, which `surface` covers.
        for source, target in ((old / PACKAGE, old / "oci_aidp"), (root / PACKAGE, new / "oci_aidp")):
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("api", "models", "__pycache__"))
        handwritten = python_api.compare(old / "oci_aidp", new / "oci_aidp")
    versions = dict.fromkeys([before.api_version, after.api_version])
    changes = [*spec_changes.compare(before, after), *handwritten]
    return Report(f"API {' to '.join(versions)}, changes since {base}", changes)


def _commit(root: Path, base: str) -> str:
    if not base:
        raise ToolError("give a git ref to compare with: make report BASE=main")
    parsed = _git(root, "rev-parse", "--quiet", "--verify", "--end-of-options", f"{base}^{{commit}}")
    if parsed.returncode != 0:
        reason = parsed.stderr.decode(errors="replace").strip()
        raise ToolError(reason.splitlines()[-1] if reason else f"{base!r} is no commit, tag or branch")
    return parsed.stdout.decode().strip()


def _extract(root: Path, base: str, commit: str, spec: str, target: Path) -> None:
    """Writes the files of the commit to a folder."""
    for name in (spec, PACKAGE):
        archive = _git(root, "archive", "--format=tar", commit, "--", name)
        if archive.returncode != 0:
            raise ToolError(f"{base} has no {name}")
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
            files.extractall(target, filter="data")


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    except OSError as error:
        raise ToolError(f"git cannot be run in {root}: {error.strerror}") from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.report", description=__doc__)
    parser.add_argument("--base", required=True, metavar="REF", help="commit, tag or branch to compare with")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml", metavar="FILE", help="the OpenAPI file now")
    return parser


if __name__ == "__main__":
    sys.exit(main())
