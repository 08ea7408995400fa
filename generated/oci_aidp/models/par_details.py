from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define, field

from ..model import Model

if TYPE_CHECKING:
    from . import ParAccessType


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

    _names = {}
