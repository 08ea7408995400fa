"""The model of the whole service: every operation has a handler, or is refused with its name."""

from __future__ import annotations

import functools

from . import actions, agents, files, jobs, mlops, notebooks  # noqa: F401
from .governance import logged
from .messages import Answer, Call, Handler, ServiceFault, handler_of, not_found
from .resources import GENERIC
from .spec import Spec


def handlers_of(spec: Spec) -> dict[str, Handler]:
    """Return what answers the operations that are modelled, by their names."""
    each = ((getattr(kind, verb), handler) for kind in spec.kinds.values() for verb, handler in GENERIC.items())
    handlers = {operation.id: handler for operation, handler in each if operation}
    return handlers | {name: handler for name, each in spec.operations.items() if (handler := handler_of(each))}


def model_of(spec: Spec, otherwise: Handler) -> dict[str, Handler]:
    """Return the handlers of all operations of a file, with one for all that are not modelled."""
    handlers = {name: functools.partial(_guarded, handler) for name, handler in handlers_of(spec).items()}
    return dict.fromkeys(spec.operations, otherwise) | handlers


def not_modelled(call: Call) -> Answer:
    raise ServiceFault(501, "NotImplemented", f"The local service does not model {call.operation.id}.")


def _guarded(handler: Handler, call: Call) -> Answer:
    """Answer a call whose platform and resources in the path exist, and whose `if-match` fits."""
    if call.path_params["aiDataPlatformId"] not in call.state.platforms:
        raise not_found()
    template = call.operation.template
    target = files.find_file(call) if "{objectPath}" in template else None
    while kind := call.state.spec.kind_at(template):
        record = call.state.store.find(call.place(kind.item))
        template, target = kind.collection, target or record
    wanted = call.headers.get("if-match")
    if target and wanted not in (None, "*", target.etag):
        raise ServiceFault(412, "NoEtagMatch", "The resource has another etag.")
    return logged(handler, call)
