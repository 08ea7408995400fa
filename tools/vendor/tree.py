"""Make a vendored tree, or bring one up to date: all of it or nothing, and never at the cost of the user's files."""

from __future__ import annotations

import json
import keyword
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType

from tools.generator.document import Document, DocumentError
from tools.generator.pipeline import GenerationError, build
from tools.generator.swap import recover, swap

from .errors import VendorError
from .manifest import NAME, Manifest, digest, digest_of_all
from .overlay import Place, fit
from .select import select

ALL = "all"
TOOLS = ("openapi-python-client", "ruff")
# The handwritten module for operations that move files, and what they have that others have not.
_FOR_FILES = "transfers.py"
_FILES = re.compile('"format": "binary"|"parUrl": ')
# For code that is checked as a part of another package, whose own marker counts.
_MARKER = "py.typed"


@dataclass(frozen=True)
class Sources:
    """What a package is made from.

    Attributes:
        spec: the OpenAPI file.
        root: folder of the project: settings, overrides, licence, change log.
    """

    spec: Path
    root: Path

    @property
    def config(self) -> Path:
        """Settings of the generator."""
        return self.root / "generator-config.yml"

    @property
    def overrides(self) -> Path:
        """Templates and handwritten modules."""
        return self.root / "overrides"


@dataclass(frozen=True)
class Outcome:
    """What was done.

    Attributes:
        manifest: of the tree as it is now.
        size: bytes of our files.
        added: files that are new.
        changed: files that are different now.
        removed: files of ours that are no longer made.
        unusable: handwritten modules left out because the operations that they serve are.
    """

    manifest: Manifest
    size: int
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unusable: tuple[str, ...]


def vendor(sources: Sources, dest: Path, tags: Sequence[str] | None = None) -> Outcome:
    """Writes the package to a folder, or updates it there.

    Args:
        sources: what it is made from.
        dest: the folder; new, empty, or one that this made.
        tags: groups to include with what they need; `all` for all of them; None for those that are in the folder
            already, and all if it is new.

    Raises:
        VendorError: nothing was changed, for the reason that it gives.
    """
    dest = _destination(dest)
    staged = dest.with_name(f".{dest.name}.oci-aidp-new")
    recover(dest)
    old = _old(dest)
    if tags is None and old is not None:
        tags = old.tags
    elif tags is not None and list(tags) == [ALL]:
        tags = None
    dest.parent.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir()
    try:
        tree = staged / dest.name
        document, unusable = _make(sources, tags, tree)
        new = _manifest(sources, document, tags, tree)
        before = dict(old.files) if old else {}
        _carry_over(dest, tree, before)
        new.write(tree)
        outcome = Outcome(
            new,
            sum((tree / name).stat().st_size for name in (*new.files, NAME)),
            tuple(sorted(new.files.keys() - before.keys())),
            tuple(sorted(name for name, each in new.files.items() if before.get(name, each) != each)),
            tuple(sorted(before.keys() - new.files.keys())),
            unusable,
        )
        swap(tree, dest)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return outcome


def check(dest: Path) -> list[str]:
    """What is wrong with a vendored tree, a line each; needs nothing but the tree.

    Raises:
        VendorError: it is no vendored tree.
    """
    manifest = Manifest.read(dest)
    if manifest is None:
        raise VendorError(f"{dest} has no {NAME}: nothing was vendored there")
    return [
        *(f"{name}: edited" for name in manifest.edited(dest)),
        *(f"{name}: missing" for name in manifest.missing(dest)),
    ]


def _destination(dest: Path) -> Path:
    dest = dest.resolve()
    if not dest.name.isidentifier() or keyword.iskeyword(dest.name):
        raise VendorError(
            f"{dest.name!r} cannot be imported: the last part of DEST must be a Python name, such as aidp"
        )
    return dest


def _old(dest: Path) -> Manifest | None:
    """The manifest of what is to be updated, after making sure that nothing of the user's would be lost."""
    if not dest.exists():
        return None
    if not dest.is_dir():
        raise VendorError(f"{dest} is a file")
    manifest = Manifest.read(dest)
    if manifest is None:
        if any(dest.iterdir()):
            raise VendorError(f"{dest} is not empty and has no {NAME}: it was not made by `make vendor`")
        return None
    edited = manifest.edited(dest)
    if edited:
        raise VendorError(f"edited since it was made, so it would be lost: {', '.join(edited)}")
    return manifest


def _make(sources: Sources, tags: Sequence[str] | None, tree: Path) -> tuple[Document, tuple[str, ...]]:
    """Builds our files; returns what they are made from, and the handwritten modules that were left out."""
    try:
        document = Document(sources.spec)
        leave_out: frozenset[str] = frozenset()
        if tags is not None:
            document, leave_out = _selected(document, sources, tags)
        build(
            document,
            sources.config,
            sources.overrides,
            tree,
            one_module=tags is not None,
            leave_out=leave_out if tags is None else {*leave_out, _MARKER},
        )
    except (DocumentError, GenerationError) as error:
        raise VendorError(str(error)) from None
    shutil.copyfile(sources.root / "LICENSE", tree / "LICENSE")
    return document, tuple(sorted(leave_out))


def _selected(document: Document, sources: Sources, tags: Sequence[str]) -> tuple[Document, frozenset[str]]:
    there = {tag for _, _, operation in document.operations() for tag in operation["tags"]}
    unknown = [tag for tag in tags if tag not in there]
    if unknown or not tags:
        raise VendorError(f"no such group: {' '.join(unknown) or '(none given)'}. There are: {' '.join(sorted(there))}")
    prefix = _field_prefix(sources)
    places: dict[str, Place] = {
        operation["operationId"]: (
            str(strings.PythonIdentifier(operation["tags"][0], prefix)),
            str(strings.PythonIdentifier(operation["operationId"], prefix)),
        )
        for _, _, operation in document.operations()
    }
    wanted = {operation["operationId"] for _, _, operation in document.operations() if operation["tags"][0] in tags}
    fitted = fit(sources.overrides, places.values(), (places[name] for name in wanted))
    operations = {name for name, place in places.items() if place in fitted.operations}
    schemas = [name for name in document.schemas if str(strings.ClassName(name, prefix)) in fitted.schemas]
    content = select(document.content, operations, schemas)
    without = set() if _FILES.search(json.dumps(content, default=str)) else {_FOR_FILES}
    return document.with_content(content), fitted.leave_out | without


def _field_prefix(sources: Sources) -> str:
    settings = ConfigFile.load_from_path(sources.config)
    return Config.from_sources(
        settings, MetaType.NONE, document_source=sources.spec, file_encoding="utf-8", overwrite=True, output_path=None
    ).field_prefix


def _manifest(sources: Sources, document: Document, tags: Sequence[str] | None, tree: Path) -> Manifest:
    inputs = [sources.config, *(path for path in sources.overrides.rglob("*") if path.is_file())]
    inputs += (sources.root / "tools" / "generator").glob("*.py")
    facts = {
        "package": "oci-aidp",
        "package_version": _package_version(sources.root / "CHANGELOG.md"),
        "licence": "UPL-1.0",
        "api_version": document.api_version,
        "spec_sha256": digest(sources.spec),
        "generator_sha256": digest_of_all((path for path in inputs if "__pycache__" not in path.parts), sources.root),
        "tools": {name: version(name) for name in TOOLS},
    }
    files = {path.relative_to(tree).as_posix(): digest(path) for path in _files(tree)}
    return Manifest(facts, None if tags is None else tuple(sorted(set(tags))), files)


def _package_version(change_log: Path) -> str:
    found = re.search(r"^## (\d+\.\d+\.\d+)", change_log.read_text(encoding="utf-8"), re.MULTILINE)
    return found.group(1) if found else "unknown"


def _carry_over(dest: Path, tree: Path, ours: dict[str, str]) -> None:
    """Copies the user's own files, and the folders that hold nothing else, from the old tree into the new one."""
    if not dest.exists():
        return
    shutil.copymode(dest, tree)
    for path in _entries(dest):
        name = path.relative_to(dest).as_posix()
        if name in ours or name == NAME:
            continue
        target = tree / name
        if path.is_dir() and not path.is_symlink():
            if target.is_file():
                raise VendorError(f"{name} is yours, but the package has a file of that name")
            if not any(each.startswith(f"{name}/") for each in ours):
                target.mkdir(parents=True, exist_ok=True)
                shutil.copystat(path, target)
            continue
        if target.exists() or target.is_symlink():
            raise VendorError(f"{name} is yours, but the package has a file of that name")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            raise VendorError(f"{name} is yours, but the package has a file of its folder's name") from None
        shutil.copy2(path, target, follow_symlinks=False)


def _entries(folder: Path) -> Iterator[Path]:
    """Everything below a folder but compiled modules, which Python makes anew; links are not followed."""
    for path in sorted(folder.iterdir()):
        if path.name == "__pycache__":
            continue
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from _entries(path)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in _entries(folder) if path.is_file())
