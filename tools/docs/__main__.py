"""Command line of `make docs`: `python -m tools.docs`, which writes the pages and has Zensical build the site."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from oci_aidp import errors
from tools.generator.document import Document

from .pages import load, model_pages, operation_pages, runtime_pages
from .snippets import snippets

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "docs"


def main(arguments: list[str] | None = None) -> int:
    """Builds the site; returns the builder's exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.docs", description=__doc__)
    parser.add_argument("--site", type=Path, default=ROOT / "site", help="where the site goes, replacing what is there")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder).resolve()
        write(work)
        command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", str(work / "mkdocs.yml")]
        search_path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
        built = subprocess.run(command, env={**os.environ, "PYTHONPATH": search_path}, check=False)
        if built.returncode == 0:
            shutil.rmtree(options.site, ignore_errors=True)
            shutil.move(work / "site", options.site)
    return built.returncode


def write(output: Path) -> None:
    """Writes the guides and the reference to `output/docs`, and the settings of the builder beside them."""
    settings = yaml.safe_load((SOURCES / "mkdocs.yml").read_text(encoding="utf-8"))
    pages = output / "docs"
    shutil.copytree(SOURCES, pages, ignore=shutil.ignore_patterns("mkdocs.yml"))
    for name in ("faults.md", "guides/errors.md"):
        text = (pages / name).read_text(encoding="utf-8")
        (pages / name).write_text(with_links(text), encoding="utf-8")
    package = load(ROOT / "generated")
    operations = operation_pages(package, snippets(Document(ROOT / "openapi.yaml"), package))
    reference: list[Any] = [{"Operations": []}, {"Models": []}, {"Runtime": []}]
    for section, made in zip(reference, (operations, model_pages(), runtime_pages(package)), strict=True):
        (entries,) = section.values()
        for title, (path, text) in made.items():
            target = pages / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            entries.append({title: path})
    settings["nav"].append({"Reference": reference})
    settings["plugins"][1]["mkdocstrings"]["handlers"]["python"]["paths"] = [str(ROOT / "generated")]
    (output / "mkdocs.yml").write_text(yaml.safe_dump(settings, sort_keys=False), encoding="utf-8")


def with_links(page: str) -> str:
    """A page whose tables link the classes of errors."""
    names = re.compile(f"`({'|'.join(errors.__all__)})`")
    return re.sub(r"^\|.*", lambda row: names.sub(r"[`\1`][oci_aidp.errors.\1]", row[0]), page, flags=re.MULTILINE)


if __name__ == "__main__":
    sys.exit(main())
