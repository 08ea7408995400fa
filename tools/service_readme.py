"""Writes the list of operations in service/README.md, with the source of each behaviour, from the models in the code.

`python -m tools.service_readme`; with `--check`, only tells whether the file is up to date.
"""

from __future__ import annotations

import inspect
import re
import sys
from fnmatch import fnmatchcase
from pathlib import Path

from service import Operation, Spec
from service.messages import Handler
from service.model import handlers_of

BY_PATH = {
    r".*/mlflow/[^{]*": "MLflow's REST API, which the paths name",
    ".*/notebook/api/contents/.*": "Jupyter's contents API, which the paths name; samples, oci-raw-request.md: paths "
    "without /Workspace",
    r".*/(schemas|tables|views)(/\{\w+\})?": "docstrings of client 5.1.1: keys of schemas, tables and views are full "
    "names",
}
"""What Oracle documents of all operations below a path."""
NOTE = re.compile(r"(Documented|Assumed)(?: \((.*?)\))?: (.*)\.")
README = Path(__file__).parents[1] / "service" / "README.md"
MARK = "<!-- from here on by python -m tools.service_readme -->\n"

GENERAL = """
## What is known, and what is assumed

Paths, parameters, schemas and enums of all operations follow from the OpenAPI file. So do, for every kind of resource:

- which operations create, get, list, replace, change and delete it, and the fields that it keeps of a request;
- filters, by the names of query parameters; order, by `sortBy` and `sortOrder`; pages, by `limit` and `page`;
- which operations start an async operation: those whose name is an `actionType`, and those whose answer has its header;
- `if-match` against the `etag`, `opc-retry-token` for 24 hours, permissions.

From Oracle's documentation, for all: 404 NotAuthorizedOrNotFound for what is not there; the header
`aidp-async-operation-key` (docstrings of client 5.1.1); the default order by time is descending (the same).

Assumed, for all: states pass as their enums suggest (CREATING, ACTIVE; DELETING, gone); keys are UUIDs where they are
not full names; a PUT removes what it leaves out and may; 201 for what is made at once, 202 for what starts an async
operation; a catalog or schema that holds anything is deleted with `is-forced` only (409); what a request does not
give and a schema requires is empty, zero or the first value of its enum. Flags that only change what an answer shows
(`isCatalogGuid`, `shouldSkipOcidTranslation`, `shouldIncludeTaskRunSummaries` and the like) are accepted and not
looked at.

The chat of agents is not in the OpenAPI file. From Oracle's sample clients: its path and body, `stream` or
`isStreamEnabled`, `x-session-id` or `session_id` or `previous_response_id` to go on, the whole output in the last event
`response.created`. Assumed: the events of single words between.

"""


def notes(operation: Operation, handler: Handler) -> tuple[str, str]:
    """Returns where an operation is documented, and what of it is assumed.

    A paragraph in the docstring of its function says so, for all operations or for those that it names.
    """
    found = {
        "Documented": [said for path, said in BY_PATH.items() if re.fullmatch(path, operation.template)],
        "Assumed": [],
    }
    for paragraph in (inspect.getdoc(handler) or "").split("\n\n"):
        if note := NOTE.fullmatch(" ".join(paragraph.split())):
            label, names, said = note.groups()
            concerned = names is None or any(
                name == operation.id or fnmatchcase(operation.template, name) for name in names.split(", ")
            )
            found[label] += [said] if concerned else []
    return "; ".join(found["Documented"]), "; ".join(found["Assumed"])


def text() -> str:
    """Returns the generated part of the file."""
    spec = Spec.of()
    handlers = handlers_of(spec)
    missing = sorted(name for name in spec.operations if name not in handlers)
    lines = [MARK, GENERAL.lstrip("\n")]
    lines.append(f"{len(handlers)} of {len(spec.operations)} operations are modelled. Beyond what is said above:\n\n")
    lines.append("| operation | from Oracle's documentation | assumed |\n| --- | --- | --- |\n")
    plain = []
    for name, handler in sorted(handlers.items()):
        documented, assumed = notes(spec.operations[name], handler)
        if documented or assumed:
            lines.append(f"| {name} | {documented} | {assumed} |\n")
        else:
            plain.append(name)
    lines.append(f"\nFrom the OpenAPI file alone: {', '.join(plain)}.\n")
    lines.append(f"\nNot modelled, 501: {', '.join(missing)}.\n")
    return "".join(lines)


def written() -> str:
    """Returns the whole file as it should be."""
    return README.read_text(encoding="utf-8").partition(MARK)[0] + text()


def main(arguments: list[str]) -> int:
    """Writes the file, or checks it."""
    if "--check" in arguments:
        if README.read_text(encoding="utf-8") == written():
            return 0
        print("service/README.md is stale: python -m tools.service_readme", file=sys.stderr)
        return 1
    README.write_text(written(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
