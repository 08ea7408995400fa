"""Every command of Oracle's CLI gets an answer that it accepts."""

from __future__ import annotations

from pathlib import Path

import pytest

from service import Operation
from tests.support.canned import AidpService
from tests.support.examples import Examples
from tests.support.official_cli import COMMANDS, Cli

pytestmark = pytest.mark.proof
PLATFORM = "ocid1.aidataplatform.oc1.iad.test"
DEMANDED = {"ListAsyncOperations": ["--status", "SUCCEEDED"]}
"""Options that the service wants although the OpenAPI file does not say so."""
REFUSED = {"ListRecentJobRuns": "Missing required parameter --job-key"}
"""What the CLI refuses whatever it is given: it demands an option that it does not know."""


def options_of(operation: Operation, examples: Examples) -> list[str]:
    """The options of what a command requires besides its path and body."""
    names = {
        (field["in"], field["originalName"]): field["cliName"]
        for field in COMMANDS[operation.method, operation.template][2]
        if field["in"] != "path"
    }
    required = [each for each in operation.parameters if each.get("required") and (each["in"], each["name"]) in names]
    made = [(names[each["in"], each["name"]], examples.make(each["schema"])) for each in required]
    # In one piece: the CLI takes `--version` by itself for the question which version it is.
    return [f"--{name}={value}" for name, value in made] + DEMANDED.get(operation.id, [])


def test_all_commands_succeed_with_canned_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with AidpService(tls=True) as service:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(service.certificate))
        service.trust(service.profile.key_id, service.profile.public_key)
        key = service.start_operation(PLATFORM, polls=100)
        cli, examples = Cli(service, service.profile, PLATFORM, capsys, tmp_path, "a-key"), Examples(service.spec)
        cli.keys["asyncOperationKey"] = key
        for operation in service.spec.operations.values():
            ((kind, media),) = list((operation.request_body or {"content": {None: None}})["content"].items())[:1]
            body = None if kind is None else examples.make(media["schema"]) if "json" in kind else bytes(range(256))
            status = 2 if operation.id in REFUSED else 0
            said = cli(operation.id, *options_of(operation, examples), body=body, status=status)
            assert REFUSED.get(operation.id, "") in str(said)
        assert [each.operation_id for each in service.requests] == [
            name for name in service.spec.operations if name not in REFUSED
        ]
        assert service.problems == []
