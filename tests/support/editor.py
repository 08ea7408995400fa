"""An editor for tests: asks pyright's language server for hovers and completions."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def hover(program: str, line: int, character: int) -> str:
    """What pyright's language server shows at a place of a program that uses the package."""
    return str(_ask("hover", program, line, character)["contents"]["value"])


def completions(program: str, line: int, character: int) -> list[str]:
    """The completions at a place."""
    return [each["label"] for each in _ask("completion", program, line, character)["items"]]


def _ask(what: str, program: str, line: int, character: int) -> Any:
    root = ROOT / "generated"
    uri = (root / "program.py").as_uri()
    document = {"uri": uri, "languageId": "python", "version": 1, "text": program}
    capabilities = {"textDocument": {"hover": {"contentFormat": ["markdown"]}}}
    start = {"processId": None, "rootUri": root.as_uri(), "capabilities": capabilities}
    position = {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
    messages: list[dict[str, Any]] = [
        {"id": 1, "method": "initialize", "params": start},
        {"method": "initialized", "params": {}},
        {"method": "textDocument/didOpen", "params": {"textDocument": document}},
        {"id": 2, "method": f"textDocument/{what}", "params": position},
    ]
    command = [str(Path(sys.executable).with_name("pyright-langserver")), "--stdio"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, cwd=root) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            for message in messages:
                body = json.dumps({"jsonrpc": "2.0", **message}).encode()
                server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            server.stdin.flush()
            while True:
                length = 0
                while header := server.stdout.readline().strip():
                    if header.lower().startswith(b"content-length:"):
                        length = int(header.partition(b":")[2])
                answer = json.loads(server.stdout.read(length))
                if answer.get("id") == 2 and "method" not in answer:
                    return answer["result"]
        finally:
            server.kill()
