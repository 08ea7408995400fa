from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table import Table


@define(kw_only=True)
class OracleTable(Table):
    """An Oracle table: a `Table` of kind `ORACLE`."""

    entity_type: TableEntityType = TableEntityType.ORACLE

    _fields: ClassVar[tuple[Field, ...]] = (*Table._fields,)
