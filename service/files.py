"""Files of volumes and workspaces: contents, folders, listings, ZIP archives and pre-authenticated requests (PAR).

A file is a record with content, a folder is one without; its key is its path.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import posixpath
import secrets
import uuid
import zipfile
from collections.abc import Callable
from typing import Any

from .lifecycles import OPERATION_HEADER, started
from .lists import answer_list
from .messages import Answer, Call, Request, ServiceFault, is_true, not_found, operation, segment
from .spec import Node
from .state import Record, State

PAR = "/p/"


def read_path(path: str) -> str:
    """Return the absolute form of a path, without the prefix `/Workspace` that some operations use."""
    return posixpath.normpath("/" + path.strip("/")).removeprefix("/Workspace") or "/"


def _in_volume(call: Call) -> bool:
    return "volumeKey" in call.path_params


def _place(call: Call, path: str = "") -> str:
    """Return where the files of the volume or workspace of a call are kept, or where a file is."""
    kind, name = ("Volume", "files") if _in_volume(call) else ("Workspace", "objects")
    collection = f"{call.place(call.state.spec.kinds[kind].item)}/{name}"
    return f"{collection}/{segment(path)}" if path else collection


def files_of(call: Call) -> dict[str, Record]:
    """Return the files of the volume or workspace that a call is about, by path."""
    store = call.state.store
    if not _in_volume(call) and not store.all_in(_place(call)):
        maker = store.find(call.place(call.state.spec.kinds["Workspace"].item)).fields["createdBy"]
        write(call, "/Shared", None, **dict.fromkeys(("createdBy", "createdByName", "updatedBy"), maker))
    return {key.replace("%2F", "/"): record for key, record in store.all_in(_place(call)).items()}


def etag_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]


def write(call: Call, path: str, content: bytes | None, **fields: object) -> Record:
    """Store a file or a folder, and its parent folders."""
    now, who, folder = call.state.now(), call.principal, path
    while folder != "/":
        made = {"timeCreated": now, "createdBy": who, "createdByName": who, "compositeEtag": etag_of(b"")}
        made |= {"displayName": posixpath.basename(folder), "type": "FOLDER"}
        call.state.store.add(_place(call), folder, made | {"updatedBy": who})
        folder = posixpath.dirname(folder)
    file = call.state.store.find(_place(call, path))
    changed = {"timeUpdated": now, "updatedBy": who}
    if content is not None:
        file.content = base64.b64encode(content).decode()
        changed["compositeEtag"] = etag_of(content)
        if file.fields["type"] == "FOLDER":
            changed["type"] = "NOTEBOOK" if path.endswith(".ipynb") else "FILE"
    file.change(changed | {key: value for key, value in fields.items() if value})
    return file


def path_of(call: Call) -> str:
    """Return the path of the file that a call is about."""
    given = call.path_params.get("objectPath") or call.path_params.get("contentPath")
    return read_path(given or call.headers.get("path") or call.query.get("path") or "/")


def decode_base64(content: str | bytes) -> bytes:
    try:
        return base64.b64decode(content)
    except ValueError as error:
        raise ServiceFault(400, "InvalidParameter", "The content is not Base64.") from error


def find_file(call: Call, path: str | None = None) -> Record:
    file = files_of(call).get(path or path_of(call))
    if file is None:
        raise not_found()
    return file


def content_of(file: Record) -> bytes:
    if file.content is None:
        raise ServiceFault(400, "InvalidParameter", "It is a folder.")
    return base64.b64decode(file.content)


@operation("UploadFile", "CreateWorkspaceObject", "UpdateWorkspaceObject", "MakeDir")
def upload(call: Call) -> Answer:
    """Store the body as a file, or make a folder.

    Documented (UploadFile, CreateWorkspaceObject): docstrings of client 5.1.1.

    Assumed (UploadFile, CreateWorkspaceObject): 409 for a file that is there.
    """
    path, content = path_of(call), call.body
    kind = "FOLDER" if call.operation.id == "MakeDir" else call.headers.get("type")
    if call.operation.id != "UpdateWorkspaceObject":
        refuse_existing(call, path)
    if is_true(call.headers.get("is-upload-file-base64-encoded")):
        content = decode_base64(content)
    details = {"description": call.query.get("objectDescription") or call.query.get("description")}
    file = write(call, path, None if kind == "FOLDER" else content, **details, type=None if _in_volume(call) else kind)
    if _in_volume(call):
        return Answer(204, None, {"etag": file.etag})
    lines = "".join(f"{name}: {json.dumps(value)}\n" for name, value in _summary(call, path, file).items())
    return Answer(200, lines.encode(), {"etag": file.etag, "content-type": "application/x-yaml"})


def refuse_existing(call: Call, path: str) -> None:
    overwrites = call.query.get("isOverwrite") or call.headers.get("is-overwrite")
    if path in files_of(call) and not is_true(overwrites):
        raise ServiceFault(409, "AlreadyExists", f"{path} is there already.")


@operation("DownloadFile", "GetWorkspaceObject")
def download(call: Call) -> Answer:
    """Assumed: the content of the file as it is."""
    file = find_file(call)
    kind = "application/octet-stream" if call.operation.id == "DownloadFile" else "application/x-yaml"
    return Answer(200, content_of(file), {"content-type": kind, "etag": file.etag})


@operation("HeadWorkspaceObject")
def head_object(call: Call) -> Answer:
    """Documented: docstring of head_workspace_object, client 5.1.1: file-metadata is JSON."""
    file = find_file(call)
    wanted = is_true(call.query.get("shouldIncludeMetadata"))
    return Answer(200, None, {"etag": file.etag} | ({"file-metadata": json.dumps(file.fields)} if wanted else {}))


def _summary(call: Call, path: str, file: Record) -> Node:
    fields = file.fields | {"path": f"/Workspace{path}"}
    if _in_volume(call):
        fields |= {"path": path, "type": "FOLDER" if file.content is None else "FILE"}
    return fields | {"metadata": {} if file.content is None else {"size": str(len(content_of(file)))}}


@operation("ListFiles", "ListWorkspaceObjects")
def list_files(call: Call) -> Answer:
    """Answer with a page of the entries of a folder, or of the whole tree below it.

    Documented: docstring of list_files, client 5.1.1; user guide, Workspaces: one begins with the folder Shared.

    Assumed: 404 for a path that is not there.
    """
    folder, in_depth = read_path(call.query.get("path", "/")), is_true(call.query.get("isRecursive"))
    if folder != "/":
        find_file(call, folder)
    files = {path: file for path, file in with_all_in(call, folder).items() if path != folder}
    paths = [path for path in sorted(files) if in_depth or posixpath.dirname(path) == folder]
    return answer_list(call, [_summary(call, path, files[path]) for path in paths])


@operation("DeleteFile", "DeleteDir", "DeleteWorkspaceObject", "DeleteContent")
def delete_file(call: Call) -> Answer:
    """Remove a file, or a folder with all in it.

    Documented (DeleteFile, DeleteDir, DeleteWorkspaceObject): actionTypes DELETE_VOLUME_FILE and …_FOLDER.

    Assumed (DeleteFile, DeleteDir, DeleteWorkspaceObject): a folder goes with all in it, at once; the operation, where
    there is one, ends later.
    """
    find_file(call)
    remove(call, path := path_of(call))
    return started(call, "VOLUME_FILE", path) if _in_volume(call) else Answer(204)


def with_all_in(call: Call, path: str) -> dict[str, Record]:
    """Return a file, or a folder with all in it, by path."""
    start = f"{path.rstrip('/')}/"
    return {name: file for name, file in files_of(call).items() if name == path or name.startswith(start)}


def remove(call: Call, path: str) -> None:
    for name in with_all_in(call, path):
        call.state.store.remove(_place(call, name))


def move(call: Call, source: str, target: str, *, keep: bool = False, overwrite: bool = False) -> Record:
    """Move or copy a file, or a folder with its content."""
    find_file(call, source)
    if target in files_of(call) and (target == source or not overwrite):
        raise ServiceFault(409, "AlreadyExists", f"{target} is there already.")
    remove(call, target)
    for name, old in with_all_in(call, source).items():
        path = target + name.removeprefix(source)
        if not keep:
            call.state.store.remove(_place(call, name))
        new = write(call, path, None if old.content is None else content_of(old))
        new.fields = old.fields | {"displayName": posixpath.basename(path)}
    return find_file(call, target)


@operation("UpdateDir")
def update_dir(call: Call) -> Answer:
    """Assumed: the folder is renamed."""
    if name := (call.json or {}).get("displayName"):
        move(call, path_of(call), posixpath.join(posixpath.dirname(path_of(call)), name))
    return Answer(204)


@operation("CopyWorkspaceObject", "MoveWorkspaceObject", "RenameWorkspaceObject")
def move_object(call: Call) -> Answer:
    """Assumed: 409 where the target is there, unless it is overwritten."""
    body = call.json
    source = read_path(body.get("fromPath") or body.get("path") or "/")
    target = read_path(body.get("toPath") or posixpath.join(posixpath.dirname(source), body.get("newName", "")))
    keep = call.operation.id.startswith("Copy") and not body.get("isDeleteSource")
    file = move(call, source, target, keep=keep, overwrite=body.get("isOverWrite", False))
    return Answer(200, _summary(call, target, file) | {"key": target}, {"etag": file.etag})


def new_par(call: Call, method: str, act: Callable[[bytes], Any]) -> str:
    """Return the URL of a new pre-authenticated request: GET answers with what `act` returns, PUT gives it the body."""
    secret = f"{PAR}{secrets.token_urlsafe(24)}/n/local/b/files/o/content"
    call.state.pars[secret] = method, act
    return call.origin + secret


def answer_par(state: State, request: Request) -> Answer | None:
    """Answer a request to the URL of a PAR, None where it is another request."""
    if not request.path.startswith(PAR):
        return None
    wanted = "GET" if request.method == "HEAD" else request.method
    method, act = state.pars.get(request.path, ("", len))
    if method != wanted:
        return Answer(404, {"code": "ObjectNotFound", "message": "There is no such object."})
    with state.lock:
        content = act(request.body)
    if wanted == "PUT":
        return Answer(200, None, {"etag": etag_of(request.body)})
    first, _, last = request.headers.get("range", "").removeprefix("bytes=").partition("-")
    headers = {"etag": etag_of(content), "accept-ranges": "bytes"}
    if not first.isdecimal() or int(first) >= len(content):
        return Answer(200, content, headers)
    stop = min(int(last) + 1 if last.isdecimal() else len(content), len(content))
    headers["content-range"] = f"bytes {first}-{stop - 1}/{len(content)}"
    return Answer(206, content[int(first) : stop], headers)


def _meta(path: str, file: Record | None, url: str) -> Node:
    size = {"size": len(content_of(file))} if file and file.content is not None else {}
    return {"parUrl": url, "eTag": file.etag if file else "new", "locationUri": f"oci://files@local{path}"} | size


@operation("UploadFileWithPar", "UploadWorkspaceObjectWithPar")
def upload_with_par(call: Call) -> Answer:
    """Answer with a URL for the upload of a file; for UPDATE, only with the metadata of the file.

    Documented: docstring of upload_file_with_par, client 5.1.1.
    """
    path = path_of(call)
    if (call.json or {}).get("action") == "UPDATE":
        return Answer(200, _meta(path, find_file(call), ""))
    refuse_existing(call, path)
    url = new_par(call, "PUT", lambda content: write(call, path, content))
    return Answer(200, _meta(path, files_of(call).get(path), url))


@operation("GenerateTempFileUploadTarget")
def new_upload_target(call: Call) -> Answer:
    """Answer with a URL for the upload of a file, and the URI that CreateDataTable takes.

    Documented: REST reference: the file is sent by PUT.

    Assumed: the address is complete, and nothing reads the file.
    """
    key = str(uuid.uuid4())
    url = new_par(call, "PUT", lambda content: content)
    location = f"oci://files@local/{call.path_params['schemaKey']}/{key}"
    return Answer(200, {"tempFileUploadTarget": url, "uploadKey": key, "ociFilePath": location})


@operation("DownloadFileWithPar", "DownloadWorkspaceObjectWithPar")
def download_with_par(call: Call) -> Answer:
    file = find_file(call)
    content_of(file)
    return Answer(200, _meta(path_of(call), file, new_par(call, "GET", lambda _: content_of(file))))


def _start(call: Call, folder: str, body: Node) -> Answer:
    answer = started(call, "VOLUME_FILE" if _in_volume(call) else "WORKSPACE_OBJECT", folder, body)
    body["operationKey"] = answer.headers[OPERATION_HEADER]
    return answer


@operation("ZipAndDownloadVolumeFolder", "ZipAndDownloadWorkspaceFolder")
def zip_folder(call: Call) -> Answer:
    """Start to make an archive of a folder, and answer with the URL of the download.

    Documented: docstrings of client 5.1.1.
    """
    folder, archive = read_path(call.json["sourceFolderPath"]), io.BytesIO()
    find_file(call, folder)
    with zipfile.ZipFile(archive, "w") as writer:
        for path, file in with_all_in(call, folder).items():
            if file.content is not None:
                writer.writestr(posixpath.relpath(path, folder), content_of(file))
    url = new_par(call, "GET", lambda _: archive.getvalue())
    return _start(call, folder, {"downloadUrl": url, "archiveName": f"{posixpath.basename(folder)}.zip"})


@operation("UploadAndExtractVolumeZip", "UploadAndExtractWorkspaceZip")
def extract_zip(call: Call) -> Answer:
    """CREATE answers with a URL for the upload of an archive; UPDATE extracts it.

    Documented: docstrings of client 5.1.1: CREATE, then UPDATE.
    """
    body, operations = call.json, call.place("/aiDataPlatforms/{aiDataPlatformId}/asyncOperations")
    if body["action"] == "CREATE":
        folder = read_path(body.get("destinationFolderPath", "/"))
        answer = _start(call, folder, {"destinationFolderPath": folder})
        begun = call.state.store.find(f"{operations}/{answer.body['operationKey']}")
        answer.body["uploadUrl"] = new_par(
            call, "PUT", lambda content: setattr(begun, "content", base64.b64encode(content).decode())
        )
        return answer
    begun = call.state.store.find(f"{operations}/{body.get('operationKey')}")
    folder = begun.fields["resourceName"]
    try:
        with zipfile.ZipFile(io.BytesIO(base64.b64decode(begun.content or ""))) as archive:
            for name in archive.namelist():
                content = None if name.endswith("/") else archive.read(name)
                write(call, read_path(f"{folder}/{name}"), content)
    except zipfile.BadZipFile as error:
        raise ServiceFault(400, "InvalidParameter", "What was uploaded is not a ZIP archive.") from error
    return Answer(200, {"operationKey": body["operationKey"], "destinationFolderPath": folder})
