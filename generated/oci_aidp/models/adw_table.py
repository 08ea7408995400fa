from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table import Table


@define(kw_only=True)
class AdwTable(Table):
    """An ADW table: a `Table` of kind `ADW`."""

    entity_type: TableEntityType = TableEntityType.ADW

    _fields: ClassVar[tuple[Field, ...]] = (*Table._fields,)
