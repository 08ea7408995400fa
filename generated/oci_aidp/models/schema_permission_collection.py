from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .schema_permission_summary import SchemaPermissionSummary


@define(kw_only=True)
class SchemaPermissionCollection(Model):
    """One page of schema permissions."""

    items: list[SchemaPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("SchemaPermissionSummary")), False),
    )
