"""`make generate`: all operations, and how it grows with the number of operations; imports, which must not grow."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import ruamel.yaml

from tools.generator.document import Document
from tools.vendor.select import select

from .harness import ROOT, Row, World, wall_seconds
from .startup import seconds

SIZES = (50, 150, 299)
IMPORT = "from {name}.api.async_operations import get_async_operation"


def rows(world: World) -> list[Row]:
    """The whole document; the floor is the generator with its own templates."""

    def generate(spec: Path) -> None:
        output = world.folder / spec.stem / "oci_aidp"
        command: list[str | Path] = [sys.executable, "-m", "tools.generator", "--spec", spec, "--output", output]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)

    def stock() -> None:
        config = world.folder / "stock.yml"
        config.write_text("post_hooks: []\ncontent_type_overrides: {application/x-yaml: text/plain}\n")
        command: list[str | Path] = [
            Path(sys.executable).with_name("openapi-python-client"),
            "generate",
            "--path",
            "openapi.yaml",
        ]
        command += ["--meta", "none", "--overwrite", "--config", config, "--output-path", world.folder / "stock"]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)

    specs = {size: part(size, world.folder) for size in SIZES}
    found = [
        Row(
            "make generate, 299 operations",
            "s",
            lambda: wall_seconds(lambda: generate(ROOT / "openapi.yaml")),
            floor=lambda: wall_seconds(stock),
            most_rounds=2,
        )
    ]
    for size, spec in specs.items():
        found.append(
            Row(
                f"make generate, {size} operations, each",
                "ms",
                lambda spec=spec, size=size: wall_seconds(lambda: generate(spec)) / size * 1000,  # type: ignore[misc]
                most_rounds=2,
            )
        )
    for size in SIZES:
        found.append(
            Row(
                f"import one of {size} operations",
                "s",
                lambda size=size: seconds(IMPORT.format(name="oci_aidp"), str(world.folder / f"spec{size}")),  # type: ignore[misc]
            )
        )
    return found


def part(size: int, folder: Path) -> Path:
    """An OpenAPI file with as many operations, those of GetAsyncOperation's group among them."""
    document = Document(ROOT / "openapi.yaml")
    operations = sorted(
        (operation for _, _, operation in document.operations()),
        key=lambda operation: operation["tags"][0] != "AsyncOperations",
    )
    chosen = [operation["operationId"] for operation in operations[:size]]
    assert len(chosen) == size
    path = folder / f"spec{size}.yaml"
    with path.open("w", encoding="utf-8") as file:
        ruamel.yaml.YAML(typ="safe", pure=True).dump(select(document.content, chosen), file)
    return path
