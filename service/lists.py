"""Lists: filters by the query parameters, order and pages.

The rule for filters, from names in the OpenAPI file: a parameter keeps the items whose field of the same name has its
value, one of its values where it may be repeated; `<field>Contains` keeps those with that part in it, in any case;
`<field>GreaterThanOrEqualTo` and `<field>LessThanOrEqualTo` compare. A name is found in `displayName` and `name`, a
state in `lifecycleState`, `state` and `state.status`. `IGNORED` does nothing. Of other
names of a field, in `filters.json`, the first that there is counts.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .messages import Answer, Call
from .spec import Node
from .state import page_of

_NAMES = json.loads(Path(__file__).with_name("filters.json").read_bytes())
IGNORED = frozenset(_NAMES["ignored"])
"""Query parameters that are no filters, or not by equality."""


def value_of(fields: Node, name: str) -> Any:
    """Return the value that a parameter of this name is compared with."""
    for candidate in _NAMES["same"].get(name, (name,)):
        if candidate in fields:
            value = fields[candidate]
            return value.get("status") if candidate == "state" and isinstance(value, dict) else value
    return None


def kept(fields: Node, name: str, wanted: list[str]) -> bool:
    """Whether an item has what a query parameter asks for."""
    for suffix in ("Contains", "GreaterThanOrEqualTo", "LessThanOrEqualTo"):
        if name.endswith(suffix):
            value = str(value_of(fields, name.removesuffix(suffix)) or "")
            if suffix == "Contains":
                return wanted[0].lower() in value.lower()
            # Timestamps of one form are in the order of their texts.
            value, bound = value[:19], wanted[0].replace("+00:00", "Z")[:19]
            return value >= bound if suffix.startswith("Greater") else value <= bound
    value = value_of(fields, name)
    if isinstance(value, bool):
        return str(value).lower() == wanted[0].lower()
    return value is not None and str(value) in wanted


def answer_list(call: Call, items: list[Node]) -> Answer:
    """Answer with the page of items that a call asks for."""
    query, spec = call.query, call.state.spec
    for name in query:
        if name not in IGNORED and name not in call.path_params:
            items = [item for item in items if kept(item, name, query.getlist(name))]
    if field := query.get("sortBy"):
        items = sorted(items, key=lambda item: str(value_of(item, "displayName" if field == "name" else field) or ""))
    if query.get("sortOrder", "DESC" if field == "timeCreated" else "ASC") == "DESC":
        items = items[::-1]
    page, headers = page_of(items, call)
    item_schema = spec.fields(call.operation.success_schema or {})["items"]["items"]
    return Answer(200, {"items": [spec.fit(item_schema, item) for item in page]}, headers)
