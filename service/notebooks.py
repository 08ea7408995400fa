"""Notebooks: files of the workspace in the form of Jupyter's contents API. Sessions are resources like others."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import posixpath

from .files import content_of, decode_base64, find_file, move, path_of, read_path, refuse_existing, write
from .messages import Answer, Call, ServiceFault, operation
from .spec import Node
from .state import Record


def _answer(call: Call, path: str, file: Record, status: int = 200) -> Answer:
    kind = "directory" if file.content is None else "notebook" if path.endswith(".ipynb") else "file"
    shown: Node = {"name": posixpath.basename(path), "path": path.removeprefix("/"), "type": kind, "writable": True}
    shown |= {"created": file.fields["timeCreated"], "last_modified": file.fields["timeUpdated"]}
    shown |= {"mimetype": "", "content": None, "format": "NULL"}
    if file.content is not None:
        content = content_of(file)
        shown["size"] = len(content)
        if call.query.get("content", "1") != "0":
            shown |= _decoded(call, kind, content)
        if call.query.get("hash") == "1":
            shown |= {"hash": hashlib.sha256(content).hexdigest(), "hash_algorithm": "sha256"}
    return Answer(status, shown, {"etag": file.etag})


def _decoded(call: Call, kind: str, content: bytes) -> Node:
    wanted = call.query.get("format") or ("json" if kind == "notebook" else "text")
    try:
        if wanted == "json":
            return {"content": json.loads(content or b"null"), "format": "json"}
        if wanted == "text":
            return {"content": content.decode(), "format": "text", "mimetype": "text/plain"}
    except ValueError as error:
        if "format" in call.query:
            raise ServiceFault(400, "InvalidParameter", "bad format") from error
    return {"content": base64.b64encode(content).decode(), "format": "base64"}


def _encoded(body: Node) -> bytes:
    content = body.get("content")
    if isinstance(content, str):
        return decode_base64(content) if body.get("format") == "base64" else content.encode()
    return json.dumps(content).encode() if content is not None else b""


@operation("CreateContent")
def create_content(call: Call) -> Answer:
    """Make a file, folder or notebook, from the given content or as a copy."""
    body, path = call.json or {}, path_of(call)
    refuse_existing(call, path)
    content = None if body.get("type") == "directory" else _encoded(body)
    if source := body.get("copy_from"):
        content = content_of(find_file(call, read_path(source)))
    return _answer(call, path, write(call, path, content), 201)


@operation("GetContent")
def get_content(call: Call) -> Answer:
    """Documented: docstring of get_content: no content of a directory."""
    file = find_file(call)
    if file.content is None and call.query.get("content") == "1" and call.query.get("type") == "directory":
        raise ServiceFault(400, "InvalidParameter", "The content of a directory cannot be listed.")
    return _answer(call, path_of(call), file)


@operation("UpdateContent")
def update_content(call: Call) -> Answer:
    """Replace the content of a file, which need not exist."""
    return _answer(call, path_of(call), write(call, path_of(call), _encoded(call.json)))


@operation("ModifyContent")
def modify_content(call: Call) -> Answer:
    """Documented: docstring of modify_content: renames."""
    if not (call.json or {}).get("path"):
        raise ServiceFault(400, "MissingParameter", "path is needed.")
    target = read_path(call.json["path"])
    return _answer(call, target, move(call, path_of(call), target))


def exported(path: str, wanted: str, content: object) -> Answer:
    """Answer with a notebook, as it is or as an HTML page."""
    if wanted.lower() == "html":
        content = f"<pre>{html.escape(content if isinstance(content, str) else json.dumps(content, indent=1))}</pre>"
    shown = {"name": posixpath.basename(path), "path": path.removeprefix("/")}
    return Answer(200, shown | {"format": wanted, "content": content})


@operation("ExportContents")
def export_content(call: Call) -> Answer:
    """Documented: description of the OpenAPI file: the text of an .ipynb file or of an HTML page.

    Assumed: HTML is a page with the notebook as text.
    """
    text = content_of(find_file(call)).decode(errors="replace")
    return exported(path_of(call), (call.json or {}).get("format", "ipynb"), text)
