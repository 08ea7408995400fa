"""Tables from files: where the file goes before CreateDataTable reads it."""

from __future__ import annotations

import uuid

from .files import new_par
from .handlers import operation
from .messages import Answer, Call


@operation("GenerateTempFileUploadTarget", docs="REST reference: the file is sent by PUT",
           assumed="the address is complete, and nothing reads the file")  # fmt: skip
def new_upload_target(call: Call) -> Answer:
    """Answer with a URL to put a file to, and the URI that CreateDataTable takes."""
    key = str(uuid.uuid4())
    url = new_par(call, "PUT", lambda content: content)
    location = f"oci://files@local/{call.path_params['schemaKey']}/{key}"
    return Answer(200, {"tempFileUploadTarget": url, "uploadKey": key, "ociFilePath": location})
