"""Validate, render, overlay, format, swap: each step works on a temporary tree; only the last changes the output."""

from __future__ import annotations

import contextlib
import difflib
import io
import re
import shutil
import subprocess
import sysconfig
import tempfile
import traceback
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from jinja2 import TemplateNotFound, TemplateSyntaxError
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.strings import PythonIdentifier
from ruamel.yaml.error import YAMLError

from tools.errors import ToolError
from tools.workspace import locked, workspace

from .code import CodeError, docstring, dotted, identifier, literal, marked
from .document import Document, DocumentError
from .libraries import DEFAULT, library_of, rewrite
from .shape import Shape, UnsupportedError
from .swap import recover, swap

NOTICE = "# Copied from overrides/{path}: edit it there and run `make generate`.\n"
# What the modules of schemas import, where each has its own.
_FOR_MODULES = "models/_schema.py"
# The generator's errors.py, types.py and client.py give way to the handwritten modules of the same names.


class GenerationError(ToolError):
    """The package cannot be generated; the output is as it was."""


def generate(spec: Path, config: Path, overrides: Path, output: Path, library: str | None = None) -> int:
    """Generates the package into `output`, all of it or nothing.

    Args:
        spec: the OpenAPI file.
        config: settings of the generator.
        overrides: folder of the templates and the handwritten modules.
        output: folder of the package.
        library: what the package sends requests with, one of `LIBRARIES`; None for what the one in `output` does.

    Returns:
        How many operations there are.

    Raises:
        GenerationError: the document, a template or an overlay module is at fault. `output` is as it was.
    """
    if output.exists() and not output.is_dir():
        raise GenerationError(f"{output} is a file, and the package is a folder")
    with workspace(output.parent) as folder:
        recover(output)
        tree = folder / output.name
        count = _build(spec, config, overrides, tree, library or library_of(output))
        swap(tree, output)
    return count


def check(spec: Path, config: Path, overrides: Path, output: Path, library: str | None = None) -> str:
    """How `output` differs from what would be generated, as a unified diff; empty if it is up to date.

    Raises:
        GenerationError: as for `generate`.
    """
    with tempfile.TemporaryDirectory(prefix="oci-aidp-") as folder:
        tree = Path(folder) / output.name
        _build(spec, config, overrides, tree, library or library_of(output))
        with locked(output.parent) if output.parent.exists() else contextlib.nullcontext():
            return "\n".join(differences(output, tree))


def build(
    document: Document,
    config: Path,
    overrides: Path,
    tree: Path,
    *,
    library: str = DEFAULT,
    one_module: bool = False,
    leave_out: Collection[str] = (),
) -> None:
    """Builds the package in `tree`, a folder that does not exist yet.

    Args:
        document: the API.
        config: settings of the generator.
        overrides: folder of the templates and the handwritten modules.
        tree: where the package goes.
        library: what the package sends requests with.
        one_module: whether all schemas go into one module instead of one each.
        leave_out: files of the overlay to do without.

    Raises:
        GenerationError: the document, a template or an overlay module is at fault. What is in `tree` is of no use.
    """
    with _errors(document):
        project = _project(document, config, overrides / "templates", tree)
        project.env.globals["one_module"] = one_module
        overlay = {path.stem for path in (overrides / "oci_aidp").iterdir() if path.name not in leave_out}
        project.env.globals["public_modules"] = sorted({"api", "models", *overlay} - {"py"})
        _render(project, tree)
        _write(project, "api_init.pyi.jinja", tree / "api" / "__init__.pyi")
        for tag, collection in project.openapi.endpoint_collections_by_tag.items():
            path = tree / "api" / tag / "__init__.pyi"
            _write(project, "endpoint_init.pyi.jinja", path, endpoint_collection=collection)
        if one_module:
            _join_models(project, tree)
            leave_out = {*leave_out, _FOR_MODULES}
        else:
            _write(project, "models_init.pyi.jinja", tree / "models" / "__init__.pyi")
    _overlay(overrides / "oci_aidp", tree, leave_out)
    _format(tree)
    rewrite(tree, library)


def _build(spec: Path, config: Path, overrides: Path, tree: Path, library: str) -> int:
    try:
        document = Document(spec)
    except DocumentError as error:
        raise GenerationError(str(error)) from None
    build(document, config, overrides, tree, library=library)
    return sum(1 for _ in document.operations())


def parse(document: Document, config: Path, tree: Path = Path("oci_aidp")) -> tuple[Config, GeneratorData, Shape]:
    """What the generator makes of a document, with its settings, and what the templates ask about it.

    Raises:
        GenerationError: the generator cannot carry the document over.
    """
    settings = Config.from_sources(
        _settings(config),
        MetaType.NONE,
        document_source=Path("openapi.yaml"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=tree,
    )
    try:
        parsed = GeneratorData.from_dict(document.content, config=settings)
    except Exception as error:
        raise GenerationError(document.located("", _words(error))) from None
    if isinstance(parsed, GeneratorError):
        raise GenerationError(document.located("", _words(f"{parsed.header}: {parsed.detail}")))
    _stop_at_warnings(document, parsed)
    with _errors(document):
        return settings, parsed, Shape(document, parsed, settings.field_prefix)


def _settings(config: Path) -> ConfigFile:
    try:
        return ConfigFile.load_from_path(config)
    except (YAMLError, ValueError, TypeError) as error:
        raise GenerationError(f"{config.name} does not hold settings of the generator: {_words(error)}") from None


def _project(document: Document, config: Path, templates: Path, tree: Path) -> Project:
    settings, parsed, shape = parse(document, config, tree)
    parsed.models = [each for each in parsed.models if not shape.is_mapping(each)]
    project = Project(openapi=parsed, config=settings, custom_template_path=templates)
    project.env.finalize = marked
    project.env.filters.update(
        docstring=docstring,
        dotted=dotted,
        identifier=identifier,
        literal=literal,
        module_name=lambda name: PythonIdentifier(name, settings.field_prefix),
    )
    project.env.globals.update(shape=shape, document=document)
    return project


@contextlib.contextmanager
def _errors(document: Document) -> Iterator[None]:
    """Adds the place in the document to errors of the templates."""
    try:
        yield
    except UnsupportedError as error:
        raise GenerationError(document.located(error.owner, str(error)) if error.owner else str(error)) from None
    except DocumentError as error:
        raise GenerationError(str(error)) from None
    except TemplateNotFound as error:
        raise GenerationError(f"the template {error.name} is missing: `git restore` brings it back") from None
    except TemplateSyntaxError as error:
        raise GenerationError(f"{error.name}:{error.lineno}: {_words(error.message)}") from None
    except CodeError as error:
        raise GenerationError(f"{_template(error)}: {error}") from None


def _stop_at_warnings(document: Document, parsed: GeneratorData) -> None:
    """Ends the run at the first construct that the generator dropped: by itself it only warns."""
    for collection in parsed.endpoint_collections_by_tag.values():
        for problem in collection.parse_errors:
            place = re.match(r"WARNING parsing (\S+) (\S+) within", problem.header)
            name = document.operation(place[1].lower(), place[2]).get("operationId", "") if place else ""
            raise GenerationError(document.located(name, _words(problem.detail or problem.header)))
    for problem in parsed.errors:
        place = re.search(r"/components/\w+/(\S+)", problem.header)
        raise GenerationError(document.located(place[1] if place else "", _words(problem.detail or problem.header)))


def _render(project: Project, tree: Path) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        problems: Sequence[GeneratorError] = project.build()
    if problems:
        raise GenerationError("; ".join(f"{each.header} {each.detail or ''}" for each in problems))


def _join_models(project: Project, tree: Path) -> None:
    shutil.rmtree(tree / "models")
    _write(project, "models_module.py.jinja", tree / "models.py")


def _write(project: Project, template: str, path: Path, **values: Any) -> None:
    path.write_text(project.env.get_template(template).render(**values), encoding="utf-8", newline="\n")


def _overlay(source: Path, tree: Path, leave_out: Collection[str]) -> None:
    for path in sorted(source.rglob("*")):
        relative = path.relative_to(source)
        if path.is_dir() or "__pycache__" in relative.parts or relative.as_posix() in leave_out:
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
            "--output-format=concise",
            "--select=I,F401",
            "--config",
            "lint.isort.split-on-trailing-comma=false",
            "--config",
            "lint.isort.combine-as-imports=true",
            *settings,
        ],
        tree,
    )
    _ruff(["format", "--quiet", *compact, *settings], tree)


def _ruff(arguments: list[str], tree: Path) -> None:
    ruff = shutil.which("ruff", path=sysconfig.get_path("scripts"))
    if ruff is None:
        raise GenerationError("ruff is not installed: run `make`, which sets up .venv")
    result = subprocess.run([ruff, *arguments, tree.name], cwd=tree.parent, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        first, *_ = (result.stdout + result.stderr).splitlines() or [f"ruff ended with status {result.returncode}"]
        raise GenerationError(f"the generated code is not valid Python: {_words(first)}")


def differences(old: Path, new: Path) -> Iterator[str]:
    """Lines of a unified diff between two trees."""
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


def _template(error: Exception) -> str:
    """The template and the line that raised an error."""
    frames = [each for each in traceback.extract_tb(error.__traceback__) if each.filename.endswith(".jinja")]
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "a template"


def _words(text: Any) -> str:
    """A message of a tool on one line, without addresses of objects."""
    return " ".join(re.sub(r"<[\w.]+ object at 0x\w+>", "(a name)", str(text)).split())
