"""Make a vendored tree, or bring one up to date: all of it or nothing, and never at the cost of the user's files."""

from __future__ import annotations

import contextlib
import enum
import json
import keyword
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from tools.errors import ToolError
from tools.generator.document import Document
from tools.generator.libraries import library_of, rewrite
from tools.generator.pipeline import build, differences
from tools.generator.swap import recover, swap
from tools.workspace import locked, workspace

from .manifest import NAME, Manifest, digest, digest_of_all
from .select import select

ALL = "all"
TOOLS = ("openapi-python-client", "ruff")
# The schemas whose classes handwritten modules import.
RUN_TIME_SCHEMAS = ("AsyncOperation", "Error")
# The handwritten module for operations that move files, and what only such operations have.
_FOR_FILES = "transfers.py"
_FILES = re.compile('"format": "binary"|"parUrl": ')
# For code that is checked as a part of another package, whose own marker counts.
_MARKER = "py.typed"
_SERVICE = "service"
# What makes a file a module, or the types of one.
_MODULES = frozenset({".py", ".pyi", ".pyc", ".pyd", ".so"})
_RUFF = """\
# For the ruff of the project around this folder: it leaves the folder alone, and what is named to it one by one, too.
exclude = ["*"]
line-length = 120
target-version = "py311"

[lint]
select = []

[format]
skip-magic-trailing-comma = true
"""


class State(enum.IntFlag):
    """How a file differs from what was vendored; the exit status of a check is the sum of those found."""

    EDITED = 4
    MISSING = 8
    FOREIGN = 16


class Finding(NamedTuple):
    """A file that is not as it was vendored."""

    name: str
    state: State

    def __str__(self) -> str:
        return f"{self.name}: {str(self.state.name).lower()}"


@dataclass(frozen=True)
class Sources:
    """What a package is made from.

    Attributes:
        spec: the OpenAPI file.
        root: folder of the project: package, settings, overrides, licence, change log.
    """

    spec: Path
    root: Path

    @property
    def package(self) -> Path | None:
        """The package generated in the project, None if the OpenAPI file is not that of the project."""
        own = self.root / "openapi.yaml"
        return self.root / "generated" / "oci_aidp" if own.exists() and own.samefile(self.spec) else None

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
        foreign: modules in the tree that are not ours.
    """

    manifest: Manifest
    size: int
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unusable: tuple[str, ...]
    foreign: tuple[str, ...]


def vendor(
    sources: Sources,
    dest: Path,
    tags: Sequence[str] | None = None,
    *,
    library: str | None = None,
    with_service: bool = False,
) -> Outcome:
    """Writes the package to a folder, or updates it there.

    Args:
        sources: what it is made from.
        dest: the folder; new, empty, or one that this made.
        tags: groups to include with what they need; `all` for all of them; None for those that are in the folder
            already, and all if it is new.
        library: what the package sends requests with; None for what the one in the folder does, and that of the
            project if it is new.
        with_service: whether the local service comes along, as the package `service` in the folder. It stays then.

    Raises:
        ToolError: nothing was changed, for the reason that it gives.
    """
    dest = _destination(dest)
    with workspace(dest.parent) as folder:
        recover(dest)
        old = _old(dest)
        if tags is None and old is not None:
            tags = old.tags
        elif tags is not None and list(tags) == [ALL]:
            tags = None
        tree = folder / dest.name
        library = library or (old.library if old else library_of(sources.root / "generated" / "oci_aidp"))
        document, unusable = _make(sources, tags, library, tree)
        if with_service or (old is not None and f"{_SERVICE}/__init__.py" in old.files):
            _add_service(sources.root / _SERVICE, document, tree / _SERVICE)
        new = _manifest(sources, document, tags, library, tree)
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
            tuple(_foreign(tree, new)),
        )
        swap(tree, dest)
    return outcome


def check(dest: Path) -> list[Finding]:
    """What is not as it was vendored; needs nothing but the tree.

    Raises:
        ToolError: it is no vendored tree.
    """
    dest = dest.resolve()
    with locked(dest.parent) if dest.parent.exists() else contextlib.nullcontext():
        manifest = Manifest.read(dest)
        if manifest is None:
            raise ToolError(f"{dest} has no {NAME}: nothing was vendored there")
        return [
            *(Finding(name, State.EDITED) for name in manifest.edited(dest)),
            *(Finding(name, State.MISSING) for name in manifest.missing(dest)),
            *(Finding(name, State.FOREIGN) for name in _foreign(dest, manifest)),
        ]


def _foreign(tree: Path, manifest: Manifest) -> Iterator[str]:
    """What Python would import from a tree, or take for types, and was not vendored. Links are not followed."""
    for path in _entries(tree):
        name = path.relative_to(tree).as_posix()
        linked_folder = path.is_symlink() and path.is_dir()
        if name not in manifest.files and (linked_folder or path.suffix in _MODULES):
            yield name


def _destination(dest: Path) -> Path:
    dest = dest.resolve()
    if not dest.name.isidentifier() or keyword.iskeyword(dest.name):
        raise ToolError(f"{dest.name!r} cannot be imported: the last part of DEST must be a Python name, such as aidp")
    return dest


def _old(dest: Path) -> Manifest | None:
    """The manifest of what is to be updated, after making sure that nothing of the user's would be lost."""
    if not dest.exists():
        return None
    if not dest.is_dir():
        raise ToolError(f"{dest} is a file")
    manifest = Manifest.read(dest)
    if manifest is None:
        if any(dest.iterdir()):
            raise ToolError(f"{dest} is not empty and has no {NAME}: it was not made by `make vendor`")
        return None
    edited = manifest.edited(dest)
    if edited:
        raise ToolError(f"edited since it was made, so it would be lost: {', '.join(edited)}")
    return manifest


def _make(sources: Sources, tags: Sequence[str] | None, library: str, tree: Path) -> tuple[Document, tuple[str, ...]]:
    """Makes our files; returns what they are made from, and the handwritten modules that were left out."""
    leave_out: tuple[str, ...] = ()
    document = Document(sources.spec)
    if tags is not None:
        document, leave_out = _selected(document, tags)
        build(document, sources.config, sources.overrides, tree, one_module=True, leave_out={*leave_out, _MARKER})
    else:
        build(document, sources.config, sources.overrides, tree)
        if sources.package is not None:
            rewrite(tree, library_of(sources.package))
            _compare(sources.package, tree)
    rewrite(tree, library)
    shutil.copyfile(sources.root / "LICENSE", tree / "LICENSE")
    (tree / "ruff.toml").write_text(_RUFF, encoding="utf-8", newline="\n")
    return document, leave_out


def _add_service(service: Path, document: Document, target: Path) -> None:
    """Copies the local service, with the OpenAPI file as JSON, so that it needs no PyYAML.

    Its clients are those of the package around it.
    """
    shutil.copytree(service, target, ignore=shutil.ignore_patterns("__pycache__"))
    module = target / "local.py"
    text = module.read_text(encoding="utf-8").replace("from oci_aidp import", "from .. import")
    module.write_text(text, encoding="utf-8", newline="\n")
    text = json.dumps(document.content, default=str, separators=(",", ":"))
    (target / "openapi.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def _compare(package: Path, tree: Path) -> None:
    """Makes sure that the generated package, which was tested, is what is vendored; no run replaces it meanwhile."""
    folder = package.parent
    ours = folder.exists() and tree.parents[1].samefile(folder)  # the folder that this run has locked
    with locked(folder) if folder.exists() and not ours else contextlib.nullcontext():
        if next(differences(package, tree), None) is not None:
            raise ToolError(f"{package} is stale: run `make generate`")


def _selected(document: Document, tags: Sequence[str]) -> tuple[Document, tuple[str, ...]]:
    """The part of the document that the groups need, and the handwritten modules that they have no use for."""
    there = {tag for _, _, operation in document.operations() for tag in operation["tags"]}
    unknown = [tag for tag in tags if tag not in there]
    if unknown or not tags:
        raise ToolError(f"no such group: {' '.join(unknown) or '(none given)'}. There are: {' '.join(sorted(there))}")
    operations = {operation["operationId"] for _, _, operation in document.operations() if operation["tags"][0] in tags}
    content = select(document.content, operations, [name for name in RUN_TIME_SCHEMAS if name in document.schemas])
    moves_files = _FILES.search(json.dumps(content, default=str))
    return document.with_content(content), () if moves_files else (_FOR_FILES,)


def _manifest(sources: Sources, document: Document, tags: Sequence[str] | None, library: str, tree: Path) -> Manifest:
    inputs = [sources.config, *(path for path in sources.overrides.rglob("*") if path.is_file())]
    inputs += (sources.root / "tools" / "generator").glob("*.py")
    facts = {
        "package": "oci-aidp",
        "package_version": _package_version(tree / "_version.py"),
        "licence": "UPL-1.0",
        "api_version": document.api_version,
        "spec_sha256": digest(sources.spec),
        "generator_sha256": digest_of_all((path for path in inputs if "__pycache__" not in path.parts), sources.root),
        "tools": {name: version(name) for name in TOOLS},
    }
    files = {path.relative_to(tree).as_posix(): digest(path) for path in _files(tree)}
    return Manifest(facts, None if tags is None else tuple(sorted(set(tags))), files, library)


def _package_version(module: Path) -> str:
    return module.read_text(encoding="utf-8").partition('__version__ = "')[2].partition('"')[0]


def _carry_over(dest: Path, tree: Path, ours: dict[str, str]) -> None:
    """Copies the user's own files, and the folders that hold nothing else, from the old tree into the new one."""
    if not dest.exists():
        return
    shutil.copymode(dest, tree)
    for path in _entries(dest):
        name = path.relative_to(dest).as_posix()
        if name in ours or name == NAME:
            continue
        if path.is_symlink() or not path.is_dir():
            _carry_file(path, tree / name, name)
        elif (tree / name).is_file():
            raise _in_the_way(name)
        elif not any(each.startswith(f"{name}/") for each in ours):
            (tree / name).mkdir(parents=True, exist_ok=True)
            shutil.copystat(path, tree / name)


def _carry_file(path: Path, target: Path, name: str) -> None:
    if target.exists() or target.is_symlink():
        raise _in_the_way(name)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise _in_the_way(name) from None
    shutil.copy2(path, target, follow_symlinks=False)


def _in_the_way(name: str) -> ToolError:
    return ToolError(f"{name} is yours, but the package has a file there")


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
