"""Validate, render, overlay, format, swap: each step works on a temporary tree, and only the last changes the output."""

from __future__ import annotations

import contextlib
import difflib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData

from .document import Document, DocumentError
from .shape import Shape, UnsupportedError, literal, wrap

NOTICE = "# Copied from overrides/{path}: edit it there and run `make generate`.\n"
# The generator's errors.py, types.py and client.py give way to the handwritten modules of the same names.
EXTRA_TEMPLATES = {"spec.py.jinja": "_spec.py"}


class GenerationError(Exception):
    """The package cannot be generated; the output is as it was."""


def generate(spec: Path, config: Path, overrides: Path, output: Path) -> int:
    """Generates the package into `output`, all of it or nothing.

    Returns:
        How many operations there are.

    Raises:
        GenerationError: the document, a template or an overlay module is at fault. `output` is as it was.
    """
    output.parent.mkdir(parents=True, exist_ok=True)
    _recover(output)
    with _workspace(output.parent) as folder:
        tree = folder / output.name
        count = _build(spec, config, overrides, tree)
        _swap(tree, output)
    return count


def check(spec: Path, config: Path, overrides: Path, output: Path) -> str:
    """How `output` differs from what would be generated, as a unified diff; empty if it is up to date.

    Raises:
        GenerationError: as for `generate`.
    """
    with _workspace(None) as folder:
        tree = folder / output.name
        _build(spec, config, overrides, tree)
        return "\n".join(_differences(output, tree))


def _build(spec: Path, config: Path, overrides: Path, tree: Path) -> int:
    try:
        document = Document(spec)
        project = _parse(document, config, overrides / "templates", tree)
        _render(project, tree)
    except (DocumentError, UnsupportedError) as error:
        raise GenerationError(str(error)) from None
    _overlay(overrides / "oci_aidp", tree)
    _format(tree)
    return sum(1 for _ in document.operations())


def _parse(document: Document, config: Path, templates: Path, tree: Path) -> Project:
    settings = Config.from_sources(
        ConfigFile.load_from_path(config),
        MetaType.NONE,
        document_source=Path("openapi.yaml"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=tree,
    )
    parsed = GeneratorData.from_dict(document.content, config=settings)
    if isinstance(parsed, GeneratorError):
        raise GenerationError(f"{parsed.header}: {parsed.detail}")
    _stop_at_warnings(document, parsed)
    shape = Shape(document, parsed, settings.field_prefix)
    parsed.models = [each for each in parsed.models if not shape.is_mapping(each)]
    project = Project(openapi=parsed, config=settings, custom_template_path=templates)
    project.env.filters.update(literal=literal, wrap=wrap)
    project.env.globals.update(shape=shape, document=document)
    return project


def _stop_at_warnings(document: Document, parsed: GeneratorData) -> None:
    """The generator drops what it cannot handle and goes on. Here that ends the run, with the operation's name."""
    warnings: dict[str, None] = {}
    names = {f"{method.upper()} {path}": each["operationId"] for method, path, each in document.operations()}
    for collection in parsed.endpoint_collections_by_tag.values():
        for problem in collection.parse_errors:
            place = re.match(r"WARNING parsing (\S+ \S+) within", problem.header)
            name = names.get(place.group(1), "") if place else ""
            warnings[f"{name or problem.header}: {_words(problem.detail or problem.header)}"] = None
    for problem in parsed.errors:
        warnings[f"{_words(problem.header)} {_words(problem.detail or '')}".strip()] = None
    if warnings:
        raise GenerationError("the generator cannot handle\n" + "\n".join(f"  {each}" for each in warnings))


def _render(project: Project, tree: Path) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        problems: Sequence[GeneratorError] = project.build()
    if problems:
        raise GenerationError("; ".join(f"{each.header} {each.detail or ''}" for each in problems))
    for template, name in EXTRA_TEMPLATES.items():
        (tree / name).write_text(project.env.get_template(template).render(), encoding="utf-8", newline="\n")


def _overlay(source: Path, tree: Path) -> None:
    for path in sorted(source.rglob("*")):
        relative = path.relative_to(source)
        if path.is_dir() or "__pycache__" in relative.parts:
            continue
        target = tree / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        notice = NOTICE.format(path=f"{source.name}/{relative.as_posix()}") if path.suffix == ".py" else ""
        target.write_text(notice + text, encoding="utf-8", newline="\n")


def _format(tree: Path) -> None:
    settings = ["--isolated", "--no-cache", "--config", "line-length=120", "--config", "target-version='py311'"]
    compact = ["--config", "format.skip-magic-trailing-comma=true"]
    _ruff(
        [
            "check",
            "--fix",
            "--quiet",
            "--select=I,F401",
            "--config",
            "lint.isort.split-on-trailing-comma=false",
            *settings,
        ],
        tree,
    )
    _ruff(["format", "--quiet", *compact, *settings], tree)


def _ruff(arguments: list[str], tree: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments, tree.name],
        cwd=tree.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        raise GenerationError(f"the generated code is not valid Python: {_words(result.stdout + result.stderr)}")


@contextlib.contextmanager
def _workspace(parent: Path | None) -> Iterator[Path]:
    """A temporary folder, beside the output where the result is to be moved there."""
    folder = Path(tempfile.mkdtemp(prefix=".generate-", dir=parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _swap(tree: Path, output: Path) -> None:
    """Puts the new tree in place of the old one. Whatever stops it half-way, `_recover` finds the old one again."""
    old = _aside(output)
    if output.exists():
        os.rename(output, old)
    try:
        os.rename(tree, output)
    except OSError:
        _recover(output)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _recover(output: Path) -> None:
    old = _aside(output)
    if old.exists():
        if output.exists():
            shutil.rmtree(old)
        else:
            os.rename(old, output)


def _aside(output: Path) -> Path:
    return output.with_name(f".{output.name}.old")


def _differences(old: Path, new: Path) -> Iterator[str]:
    old_files, new_files = _files(old), _files(new)
    for name in sorted(old_files.keys() | new_files.keys()):
        before, after = old_files.get(name), new_files.get(name)
        if before != after:
            yield from difflib.unified_diff(
                (before or b"").decode("utf-8", "replace").splitlines(),
                (after or b"").decode("utf-8", "replace").splitlines(),
                f"{name} (committed)" if before is not None else "/dev/null",
                f"{name} (generated)" if after is not None else "/dev/null",
                lineterm="",
            )


def _files(tree: Path) -> dict[str, bytes]:
    return {
        path.relative_to(tree).as_posix(): path.read_bytes()
        for path in tree.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _words(text: Any) -> str:
    return " ".join(str(text).split())
