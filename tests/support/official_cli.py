"""Oracle's own CLI, called by the operations that its commands are for."""

from __future__ import annotations

import importlib.resources
import json
from pathlib import Path
from typing import Any

import pytest
from aidp_cli.main import main as aidp_main

from service import LocalAidp, Profile

_MANIFEST = json.loads((importlib.resources.files("aidp_cli") / "operation_manifest.json").read_text())
COMMANDS: dict[tuple[str, str], tuple[str, str, list[dict[str, Any]]]] = {
    (command["httpMethod"].upper(), command["path"]): (group["name"], command["name"], command["fields"])
    for group in _MANIFEST["commandGroups"]
    for command in group["commands"]
}
"""Group, name and fields of all commands, by method and path."""


class Cli:
    """Calls commands of the CLI on a service.

    Attributes:
        keys: Values of path parameters by their names; `unknown` is that of all others.
        code: The exit code of the last command, such as the status of an error.

    """

    def __init__(
        self,
        service: LocalAidp,
        profile: Profile,
        platform: str,
        capsys: pytest.CaptureFixture[str],
        folder: Path,
        unknown: str | None = None,
    ) -> None:
        self.service, self.capsys, self.folder, self.unknown = service, capsys, folder, unknown
        self.common = ["--auth", "api_key", "--config-file", str(profile.config_file), "--region", "us-ashburn-1"]
        self.common += ["--endpoint", service.endpoint, "--instance-id", platform]
        self.keys: dict[str, str] = {}
        self.code = 0

    def __call__(self, operation_id: str, *more: str, body: Any = None, status: int | None = 0) -> Any:
        """Returns what a command prints: JSON decoded, anything else as text.

        Args:
            operation_id: The operation that the command is for.
            more: Further options.
            body: Bytes as they are, anything else as JSON.
            status: The exit code that is right; None: any.

        """
        operation = self.service.spec.operations[operation_id]
        group, command, fields = COMMANDS[operation.method, operation.template]
        arguments = [*self.common, group, command]
        for field in fields:
            value = self.keys.get(field["originalName"], self.unknown)
            if field["in"] == "path" and field["originalName"] != "aiDataPlatformId" and value is not None:
                arguments.append(value)
        if body is not None:
            file = self.folder / "body"
            file.write_bytes(body if isinstance(body, bytes) else json.dumps(body).encode())
            arguments += ["--body", f"@{file}"]
        self.code = aidp_main([*arguments, *more])
        output = self.capsys.readouterr()
        assert status in (None, self.code), (operation_id, output.out, output.err)
        try:
            return json.loads(output.out.partition("Response:")[2])
        except ValueError:
            return output.out or output.err
