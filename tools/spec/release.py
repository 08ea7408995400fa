"""Download a release to a temporary folder and unpack it, without running its code."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.errors import ToolError

CLIENT, CLI = "aidp-python-client", "aidp-cli"
MANIFEST = "operation_manifest.json"
_VERSION = re.compile(r"\d+(\.\d+)*([a-z]+\d+)?")
# More than ten times the size of any release so far.
_MOST_BYTES = 200_000_000


@contextmanager
def unpacked(version: str, packages: Path | None = None) -> Iterator[tuple[Path, Path]]:
    """Gives the folder of the unpacked client and the manifest of the CLI; both are removed afterwards.

    Args:
        version: Version of the release, such as "5.1.1".
        packages: Folder with the wheels, or with their contents; None to download them.

    Raises:
        ToolError: The release does not exist, or has not the expected files.
    """
    if not _VERSION.fullmatch(version):
        raise ToolError(f"{version!r} is not a version, such as 5.1.1")
    scratch = Path(tempfile.mkdtemp(prefix="aidp-release-"))
    try:
        if packages is None:
            packages = scratch / "wheels"
            _download(version, packages)
        elif not packages.is_dir():
            raise ToolError(f"{packages}: no such folder")
        root = _unpack_all(version, packages, scratch / "unpacked")
        yield root, _manifest(root)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _download(version: str, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    command += ["--disable-pip-version-check", "--dest", str(folder), f"{CLIENT}=={version}", f"{CLI}=={version}"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise ToolError(f"pip cannot be run: {error}") from error
    if done.returncode != 0:
        reasons = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        raise ToolError(f"{CLIENT} and {CLI} {version} cannot be downloaded: {(reasons or ['pip failed'])[-1]}")


def _unpack_all(version: str, packages: Path, target: Path) -> Path:
    """Unpacks the wheels of the version; a folder without wheels counts as unpacked."""
    wheels = [path for path in sorted(packages.glob("*.whl")) if path.name.split("-")[1:2] == [version]]
    if not wheels:
        if any(packages.glob("*.whl")) or not any(packages.rglob(MANIFEST)):
            raise ToolError(f"{packages}: neither wheels of {version} nor an unpacked release")
        return packages
    for wheel in wheels:
        _unpack(wheel, target)
    return target


def _unpack(wheel: Path, target: Path) -> None:
    try:
        with zipfile.ZipFile(wheel) as archive:
            if sum(item.file_size for item in archive.infolist()) > _MOST_BYTES:
                raise ToolError(f"{wheel.name}: larger than a release can be")
            # extractall keeps names with ".." and absolute ones inside the target.
            archive.extractall(target)
    except (OSError, zipfile.BadZipFile) as error:
        raise ToolError(f"{wheel.name}: not a wheel ({error})") from error


def _manifest(root: Path) -> Path:
    found = sorted(root.rglob(MANIFEST))
    if len(found) != 1:
        raise ToolError(f"{CLI}: expected one {MANIFEST}, found {len(found)}")
    return found[0]
