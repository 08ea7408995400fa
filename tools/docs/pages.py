"""The pages of the reference: one per tag, one per initial letter of the models, and those of the run-time modules.

They hold headings and mkdocstrings directives; mkdocstrings reads the docstrings, without importing anything.
"""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

import griffe

from oci_aidp import models

from .readable import module_of
from .snippets import Snippet, modules, request_line

PACKAGE = "oci_aidp"
Pages: TypeAlias = dict[str, tuple[str, str]]
"""Pages by their titles in the navigation: path below the folder of the pages, and Markdown."""

RUNTIME = {
    "Connecting": ["connection", "client", "direct", "auth.oci_auth", "auth.signers", "auth.signing", "auth.sign_in"],
    "Answers and errors": ["types", "errors", "enums", "model"],
    "Retrying and waiting": ["retrying", "waiting"],
    "Transfers": ["transfers"],
}
"""The handwritten modules that callers use."""


def operation_pages(package: griffe.Module, calls: Mapping[str, Snippet]) -> Pages:
    """Path and text of the page of each tag, by the tag.

    Args:
        package: the package, read from its sources.
        calls: a complete call of each operation, by the operation's id.
    """
    pages: Pages = {}
    for tag in modules(package["api"]):
        title = _first_line(tag).removeprefix("Operations of the tag ").rstrip(".")
        operations = modules(tag)
        table = "\n".join(
            f"| [`{each.name}`][{each.path}.sync] | {_first_line(each['sync'])} | {_others(each)} |"
            for each in operations
        )
        sections = "\n".join(_operation(each, calls.get(request_line(each)[0])) for each in operations)
        pages[title] = (
            f"reference/operations/{tag.name}.md",
            f"# {title}\n\n{len(operations)} operations, each a module of `{tag.path}`.\n\n"
            f"| module | what it does | besides the [usual functions][functions] |\n| --- | --- | --- |\n"
            f"{table}\n\n[functions]: ../../guides/getting-started.md#functions\n\n{sections}",
        )
    return pages


def model_pages() -> Pages:
    """Path and text of the page of each initial, by the initial."""
    by_initial = defaultdict(list)
    for name in sorted(models.__all__):
        by_initial[name[0]].append(f"::: {PACKAGE}.models.{module_of(name)}.{name}\n")
    return {
        initial: (
            f"reference/models/{initial.lower()}.md",
            f"# Models: {initial}\n\nAll of them are imported from `{PACKAGE}.models`.\n\n" + "\n".join(directives),
        )
        for initial, directives in by_initial.items()
    }


def runtime_pages(package: griffe.Module) -> Pages:
    """Path and text of the pages of the handwritten modules, by their titles."""
    pages: Pages = {}
    for title, names in RUNTIME.items():
        path = f"reference/runtime/{re.sub(r'[^a-z]+', '-', title.lower())}.md"
        pages[title] = (path, f"# {title}\n\n" + "\n".join(_exports(package[name]) for name in names))
    return pages


def load(folder: Path) -> griffe.Module:
    """The package, read from its sources."""
    loaded = griffe.load(PACKAGE, search_paths=[folder], allow_inspection=False)
    assert isinstance(loaded, griffe.Module)
    return loaded


def _exports(module: griffe.Module) -> str:
    text = module.docstring.value if module.docstring else ""
    directives = [
        f"::: {module.path}.{name}\n    options:\n      heading_level: 3\n      members: true\n"
        for name in sorted(map(str, module.exports or []), key=str.lower)
        if not module.members[name].is_alias
    ]
    return f"## {module.path}\n\n{text}\n\n" + "\n".join(directives)


def _operation(module: griffe.Module, call: Snippet | None) -> str:
    options = f"options:\n      heading: {module.name}.sync\n      toc_label: {module.name}\n"
    request = ", ".join(request_line(module)).replace("/", "/<wbr>")
    docstring = f"::: {module.path}.sync\n    {options}\nREST reference: {request}\n"
    return docstring + (f"\n{_tab('sync', call.sync)}\n{_tab('asyncio', call.asyncio)}" if call else "")


def _tab(title: str, code: str) -> str:
    block = f"```python\n{code}```\n"
    return f'=== "{title}"\n\n' + textwrap.indent(block, " " * 4)


def _others(module: griffe.Module) -> str:
    names = [name for name in ("iterate", "aiterate", "stream", "astream") if name in module.members]
    return ", ".join(f"`{name}`" for name in names)


def _first_line(thing: griffe.Object | griffe.Alias) -> str:
    return thing.docstring.value.partition("\n")[0] if thing.docstring else ""
