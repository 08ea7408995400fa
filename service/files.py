"""Files of volumes and workspaces: contents, folders, listings, ZIP archives and pre-authenticated requests (PAR)."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import posixpath
import secrets
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field

from .handlers import is_true, operation
from .lifecycles import OPERATION_HEADER, start_operation
from .lists import answer_list
from .messages import Answer, Call, Request, ServiceFault, not_found
from .resources import path_of
from .spec import Node
from .state import State

PAR = "/p/"
_ROOTS = ("/Workspace", "/Volumes")


@dataclass
class File:
    """A file or, without content, a folder."""

    content: bytes | None
    fields: Node = field(default_factory=dict)

    @property
    def etag(self) -> str:
        """Follows from the content."""
        return hashlib.sha256(self.content or b"").hexdigest()[:32]


def read_path(path: str) -> str:
    """Return a path in one form: from the root, without the `/Workspace` that some operations begin it with."""
    path = posixpath.normpath("/" + path.strip("/"))
    return path.removeprefix("/Workspace") or "/"


def files_of(call: Call) -> dict[str, File]:
    """Return the files of the volume or workspace that a call is about, by path."""
    template = "/aiDataPlatforms/{aiDataPlatformId}/" + (
        "volumes/{volumeKey}" if "volumeKey" in call.path_params else "workspaces/{workspaceKey}"
    )
    root = path_of(template, call)
    files = call.state.files.setdefault(root, {})
    if "workspaceKey" in call.path_params and not files:
        put(call.state, files, "/Shared", None, "")
    return files


def put(state: State, files: dict[str, File], path: str, content: bytes | None, who: str, **fields: object) -> File:
    """Keep a file, and the folders that it is in."""
    now = state.now()
    for parent in (path, *_parents(path)):
        if parent not in files:
            made = {"timeCreated": now, "createdBy": who, "createdByName": who, "updatedBy": who}
            files[parent] = File(None, {"displayName": posixpath.basename(parent), "type": "FOLDER", **made})
    file = files[path]
    if content is not None:
        file.content = content
        kind = "NOTEBOOK" if path.endswith(".ipynb") else "FILE"
        file.fields["type"] = kind if file.fields["type"] == "FOLDER" else file.fields["type"]
    file.fields |= {"timeUpdated": now, "updatedBy": who} | {key: value for key, value in fields.items() if value}
    return file


def _parents(path: str) -> list[str]:
    parents = []
    while (path := posixpath.dirname(path)) != "/":
        parents.append(path)
    return parents


def _path(call: Call) -> str:
    return read_path(call.path_params.get("objectPath") or call.headers.get("path") or call.query.get("path") or "/")


def decode_base64(content: str | bytes) -> bytes:
    """Return the bytes of a text in Base64."""
    try:
        return base64.b64decode(content)
    except ValueError as error:
        raise ServiceFault(400, "InvalidParameter", "The content is not Base64.") from error


def find_file(call: Call, path: str | None = None) -> File:
    file = files_of(call).get(path or _path(call))
    if file is None:
        raise not_found()
    return file


def _write(call: Call, path: str, content: bytes | None) -> File:
    kind = call.headers.get("type")
    if content is not None and is_true(call.headers.get("is-upload-file-base64-encoded")):
        content = decode_base64(content)
    folder = kind == "FOLDER"
    description = call.query.get("objectDescription") or call.query.get("description")
    return put(
        call.state, files_of(call), path, None if folder else content, call.request.principal or "",
        description=description, **({} if "volumeKey" in call.path_params else {"type": kind}),
    )  # fmt: skip


def refuse_existing(call: Call, path: str) -> None:
    overwrites = call.query.get("isOverwrite") or call.headers.get("is-overwrite")
    if path in files_of(call) and not is_true(overwrites):
        raise ServiceFault(409, "AlreadyExists", f"{path} is there already.")


@operation(
    "UploadFile", "CreateWorkspaceObject", docs="docstrings of client 5.1.1", assumed="409 for a file that is there"
)
def upload(call: Call) -> Answer:
    """Keep the body as a file."""
    path = _path(call)
    refuse_existing(call, path)
    file = _write(call, path, call.body)
    if "volumeKey" in call.path_params:
        return Answer(204, None, {"etag": file.etag})
    return _as_yaml(call, path, file)


def _as_yaml(call: Call, path: str, file: File) -> Answer:
    shown = _summary(call, path, file)
    lines = "".join(f"{name}: {json.dumps(value)}\n" for name, value in shown.items())
    return Answer(200, lines.encode(), {"etag": file.etag, "content-type": "application/x-yaml"})


@operation("UpdateWorkspaceObject")
def update_object(call: Call) -> Answer:
    """Replace the content of a file."""
    file = find_file(call)
    _refuse_other_etag(call, file)
    return _as_yaml(call, _path(call), _write(call, _path(call), call.body))


def _refuse_other_etag(call: Call, file: File) -> None:
    if call.headers.get("if-match", file.etag) not in (file.etag, "*"):
        raise ServiceFault(412, "NoEtagMatch", "The file has another etag.")


@operation("DownloadFile", "GetWorkspaceObject", assumed="the content of the file as it is")
def download(call: Call) -> Answer:
    """Answer with the content of a file."""
    file = find_file(call)
    if file.content is None:
        raise ServiceFault(400, "InvalidParameter", "It is a folder.")
    octets = call.operation.id == "DownloadFile"
    kind = "application/octet-stream" if octets else "application/x-yaml"
    return Answer(200, file.content, {"content-type": kind, "etag": file.etag})


@operation("HeadWorkspaceObject", docs="docstring of head_workspace_object, client 5.1.1: file-metadata is JSON")
def head_object(call: Call) -> Answer:
    """Answer with the headers of a file."""
    file = find_file(call)
    headers = {"etag": file.etag}
    if is_true(call.query.get("shouldIncludeMetadata")):
        headers["file-metadata"] = json.dumps(file.fields)
    return Answer(200, None, headers)


def _summary(call: Call, path: str, file: File) -> Node:
    fields = file.fields | {"path": path if "volumeKey" in call.path_params else f"/Workspace{path}"}
    if "volumeKey" in call.path_params:
        fields["type"] = "FOLDER" if file.content is None else "FILE"
    size = {} if file.content is None else {"size": str(len(file.content))}
    return fields | {"compositeEtag": file.etag, "metadata": size}


@operation(
    "ListFiles",
    "ListWorkspaceObjects",
    docs="docstring of list_files, client 5.1.1; user guide, Workspaces: one begins with the folder Shared",
    assumed="404 for a path that is not there",
)
def list_files(call: Call) -> Answer:
    """Answer with a page of what is in a folder, or below it."""
    folder = read_path(call.query.get("path", "/"))
    if folder != "/":
        find_file(call, folder)
    deep = is_true(call.query.get("isRecursive"))
    inside = [
        (path, file)
        for path, file in sorted(files_of(call).items())
        if (path.startswith(folder.rstrip("/") + "/") if deep else posixpath.dirname(path) == folder)
    ]
    return answer_list(call, [_summary(call, path, file) for path, file in inside])


@operation("MakeDir")
def make_dir(call: Call) -> Answer:
    """Make a folder."""
    refuse_existing(call, _path(call))
    _write(call, _path(call), None)
    return Answer(204)


@operation("DeleteFile", "DeleteDir", "DeleteWorkspaceObject", assumed="a folder goes with all in it, at once")
def delete_file(call: Call) -> Answer:
    """Remove a file, or a folder and all in it."""
    file, path = find_file(call), _path(call)
    if call.operation.id == "DeleteWorkspaceObject":
        _refuse_other_etag(call, file)
    for name in with_all_in(call, path):
        del files_of(call)[name]
    return Answer(204)


def with_all_in(call: Call, path: str) -> list[str]:
    return [name for name in files_of(call) if name == path or name.startswith(f"{path}/")]


def move(call: Call, source: str, target: str, *, keep: bool = False) -> File:
    find_file(call, source)
    files = files_of(call)
    if target in files:
        raise ServiceFault(409, "AlreadyExists", f"{target} is there already.")
    for name in with_all_in(call, source):
        old = files[name] if keep else files.pop(name)
        new = put(call.state, files, target + name.removeprefix(source), old.content, call.request.principal or "")
        new.fields = old.fields | {"displayName": posixpath.basename(target + name.removeprefix(source))}
    return files[target]


@operation("UpdateDir", assumed="the folder is renamed")
def update_dir(call: Call) -> Answer:
    """Rename a folder."""
    path = _path(call)
    if name := (call.json or {}).get("displayName"):
        move(call, path, posixpath.join(posixpath.dirname(path), name))
    return Answer(204)


@operation(
    "CopyWorkspaceObject", "MoveWorkspaceObject", "RenameWorkspaceObject", assumed="409 where the target is there"
)
def move_object(call: Call) -> Answer:
    """Copy, move or rename a file or folder."""
    body = call.json
    source = read_path(body.get("fromPath") or body.get("path") or "/")
    target = read_path(body.get("toPath") or posixpath.join(posixpath.dirname(source), body.get("newName", "")))
    keep = call.operation.id.startswith("Copy") and not body.get("isDeleteSource")
    file = move(call, source, target, keep=keep)
    return Answer(200, _summary(call, target, file) | {"key": target}, {"etag": file.etag})


@dataclass
class Par:
    """What a pre-authenticated request reads or writes."""

    read: Callable[[], bytes | None] | None = None
    write: Callable[[bytes], object] | None = None


def new_par(state: State, par: Par) -> str:
    """Return the URL of a new pre-authenticated request."""
    secret = f"{PAR}{secrets.token_urlsafe(24)}/n/local/b/files/o/content"
    state.pars[secret] = par
    return state.endpoint + secret


def answer_par(state: State, request: Request) -> Answer | None:
    """Answer a request to the URL of a PAR, None where it is another request."""
    if not request.path.startswith(PAR):
        return None
    par = state.pars.get(request.path)
    with state.lock:
        if par and par.write and request.method == "PUT":
            par.write(request.body)
            return Answer(200, None, {"etag": hashlib.sha256(request.body).hexdigest()[:32]})
        content = par.read() if par and par.read and request.method in ("GET", "HEAD") else None
    if content is None:
        return Answer(404, {"code": "ObjectNotFound", "message": "There is no such object."})
    return _range(request, content)


def _range(request: Request, content: bytes) -> Answer:
    first, _, last = request.headers.get("range", "").removeprefix("bytes=").partition("-")
    headers = {"etag": hashlib.sha256(content).hexdigest()[:32], "accept-ranges": "bytes"}
    if not first.isdecimal() or int(first) >= len(content):
        return Answer(200, content, headers)
    stop = min(int(last) + 1 if last.isdecimal() else len(content), len(content))
    headers["content-range"] = f"bytes {first}-{stop - 1}/{len(content)}"
    return Answer(206, content[int(first) : stop], headers)


def _meta(call: Call, path: str, file: File | None, url: str) -> Node:
    size = {"size": len(file.content)} if file and file.content is not None else {}
    etag = file.etag if file else "new"
    return {"parUrl": url, "eTag": etag, "locationUri": f"oci://files@local{path}"} | size


@operation("UploadFileWithPar", "UploadWorkspaceObjectWithPar", docs="docstring of upload_file_with_par, client 5.1.1")
def upload_with_par(call: Call) -> Answer:
    """Answer with a URL to put the content of a file to; with UPDATE, only with what is known of the file."""
    path, files = _path(call), files_of(call)
    if (call.json or {}).get("action") == "UPDATE":
        return Answer(200, _meta(call, path, find_file(call), ""))
    refuse_existing(call, path)
    who, state = call.request.principal or "", call.state
    url = new_par(state, Par(write=lambda content: put(state, files, path, content, who)))
    return Answer(200, _meta(call, path, files.get(path), url))


@operation("DownloadFileWithPar", "DownloadWorkspaceObjectWithPar")
def download_with_par(call: Call) -> Answer:
    """Answer with a URL to get the content of a file from."""
    file = find_file(call)
    if file.content is None:
        raise ServiceFault(400, "InvalidParameter", "It is a folder.")
    return Answer(200, _meta(call, _path(call), file, new_par(call.state, Par(read=lambda: file.content))))


@operation("ZipAndDownloadVolumeFolder", "ZipAndDownloadWorkspaceFolder", docs="docstrings of client 5.1.1")
def zip_folder(call: Call) -> Answer:
    """Start to make an archive of a folder, and answer with the URL to get it from."""
    folder = read_path(call.json["sourceFolderPath"])
    find_file(call, folder)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as writer:
        for path in with_all_in(call, folder):
            content = files_of(call)[path].content
            if content is not None:
                writer.writestr(posixpath.relpath(path, folder), content)
    key = start_operation(call, "VOLUME_FILE" if "volumeKey" in call.path_params else "WORKSPACE_OBJECT", folder)
    url = new_par(call.state, Par(read=archive.getvalue))
    body = {"operationKey": key, "downloadUrl": url, "archiveName": f"{posixpath.basename(folder)}.zip"}
    return Answer(202, body, {OPERATION_HEADER: key})


@operation(
    "UploadAndExtractVolumeZip", "UploadAndExtractWorkspaceZip", docs="docstrings of client 5.1.1: CREATE, then UPDATE"
)
def extract_zip(call: Call) -> Answer:
    """CREATE answers with a URL to put an archive to; UPDATE takes it apart."""
    body, state, files = call.json, call.state, files_of(call)
    if body["action"] == "CREATE":
        folder = read_path(body.get("destinationFolderPath", "/"))
        kind = "VOLUME_FILE" if "volumeKey" in call.path_params else "WORKSPACE_OBJECT"
        key, upload = start_operation(call, kind, folder), Upload(folder)
        state.uploads[key] = upload
        url = new_par(state, Par(write=upload.take))
        answer = {"operationKey": key, "uploadUrl": url, "destinationFolderPath": folder}
        return Answer(202, answer, {OPERATION_HEADER: key})
    if body.get("operationKey") not in state.uploads:
        raise not_found()
    upload = state.uploads[body["operationKey"]]
    try:
        with zipfile.ZipFile(io.BytesIO(upload.content)) as archive:
            for name in archive.namelist():
                content = None if name.endswith("/") else archive.read(name)
                put(state, files, read_path(f"{upload.folder}/{name}"), content, call.request.principal or "")
    except zipfile.BadZipFile as error:
        raise ServiceFault(400, "InvalidParameter", "What was uploaded is not a ZIP archive.") from error
    return Answer(200, {"operationKey": body["operationKey"], "destinationFolderPath": upload.folder})


@dataclass
class Upload:
    """An archive on its way: where it shall be taken apart, and its bytes."""

    folder: str
    content: bytes = b""

    def take(self, content: bytes) -> None:
        """Keep the bytes."""
        self.content = content
