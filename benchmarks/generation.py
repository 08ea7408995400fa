"""`make generate`: all operations, and how it grows with the number of operations."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .harness import ROOT, Row, World, wall_seconds


def rows(world: World) -> list[Row]:
    """The whole document; the floor is the generator with its own templates."""

    def ours() -> None:
        output = world.folder / "generated" / "oci_aidp"
        subprocess.run([sys.executable, "-m", "tools.generator", "--output", output], cwd=ROOT, check=True, stdout=-3)

    def stock() -> None:
        config = world.folder / "stock.yml"
        config.write_text("post_hooks: []\ncontent_type_overrides: {application/x-yaml: text/plain}\n")
        command = [str(Path(sys.executable).with_name("openapi-python-client")), "generate", "--path", "openapi.yaml"]
        command += [
            "--meta",
            "none",
            "--overwrite",
            "--config",
            str(config),
            "--output-path",
            str(world.folder / "stock"),
        ]
        subprocess.run(command, cwd=ROOT, check=True, stdout=-3)

    return [
        Row(
            "make generate, 299 operations",
            "s",
            lambda: wall_seconds(ours),
            floor=lambda: wall_seconds(stock),
            most_rounds=2,
        )
    ]
