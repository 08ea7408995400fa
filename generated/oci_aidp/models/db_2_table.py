from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import TableEntityType
from .table import Table


@define(kw_only=True)
class Db2Table(Table):
    """A Db2 table: a `Table` of kind `DB2`."""

    entity_type: TableEntityType = TableEntityType.DB2

    _fields: ClassVar[tuple[Field, ...]] = (*Table._fields,)
