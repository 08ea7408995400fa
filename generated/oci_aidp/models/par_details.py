from __future__ import annotations

import datetime

from attrs import define, field

from .. import models
from ..model import Model


@define(kw_only=True)
class ParDetails(Model):
    """Details of a PAR."""

    par_url: str = field(repr=False)
    """Pre-authenticated request URL; a secret."""
    table_key: str
    """Key of the table."""
    time_expires: datetime.datetime
    """When it expires."""
    par_access_type: models.ParAccessType
    """Kind of PAR access."""
