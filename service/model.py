"""The model of the whole service: every operation has a handler, or is refused with its name."""

from __future__ import annotations

import functools

from . import actions, agents, async_operations, files, jobs, mlops, notebooks, permissions  # noqa: F401
from .governance import logged
from .handlers import Handler, Model, model_of_its_own
from .messages import Answer, Call, ServiceFault
from .resources import crud
from .spec import Spec

KEYS_DOCS = "docstrings of client 5.1.1: keys of schemas, tables and views are full names"


def models_of(spec: Spec) -> dict[str, Model]:
    """Return the handlers of the modelled operations, by name."""
    models: dict[str, Model] = {}
    for kind in spec.kinds.values():
        docs = KEYS_DOCS if kind.name in ("Schema", "Table", "View") else ""
        models |= {name: Model(handler, docs) for name, handler in crud(kind)}
    return models | {name: model for name, each in spec.operations.items() if (model := model_of_its_own(each))}


def model_of(spec: Spec, otherwise: Handler) -> dict[str, Handler]:
    """Return the handlers of all operations of a file; one handler refuses those that are not modelled."""
    models = models_of(spec)
    return {
        name: functools.partial(_guarded, models[name].handler) if name in models else otherwise
        for name in spec.operations
    }


def not_modelled(call: Call) -> Answer:
    raise ServiceFault(501, "NotImplemented", f"The local service does not model {call.operation.id}.")


def _guarded(handler: Handler, call: Call) -> Answer:
    """Answer a call whose platform and resources in the path exist, and whose `if-match` fits."""
    call.state.require_platform(call.path_params["aiDataPlatformId"])
    template = call.operation.template
    target = files.find_file(call) if "{objectPath}" in template else None
    while kind := call.state.spec.kind_at(template):
        record = call.state.store.find(call.place(kind.item))
        template, target = kind.collection, target or record
    wanted = call.headers.get("if-match")
    if target and wanted not in (None, "*", target.etag):
        raise ServiceFault(412, "NoEtagMatch", "The resource has another etag.")
    return logged(handler, call)
