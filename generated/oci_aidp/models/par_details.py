from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .par_access_type import ParAccessType


@define(kw_only=True)
class ParDetails(Model):
    """Details of a PAR."""

    par_url: str = field(repr=False)
    """Pre-authenticated request URL; a secret."""
    table_key: str
    """Key of the table."""
    time_expires: datetime.datetime
    """When it expires."""
    par_access_type: ParAccessType
    """Kind of PAR access."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("par_url", "parUrl", None, False),
        ("table_key", "tableKey", None, False),
        ("time_expires", "timeExpires", _codecs.date_time, False),
        ("par_access_type", "parAccessType", _codecs.enum("ParAccessType"), False),
    )
