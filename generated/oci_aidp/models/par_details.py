from __future__ import annotations

from ._schema import Model, datetime, define, field as _field, models


@define(kw_only=True)
class ParDetails(Model):
    """Pre-authenticated request URL of a table."""

    par_url: str = _field(repr=False)
    """Pre-authenticated request URL, a secret; plain HTTP without signature."""
    table_key: str
    """Fully qualified name, `<catalog>.<schema>.<table>`."""
    time_expires: datetime.datetime
    """When the URL stops working."""
    par_access_type: models.ParAccessType
    """What the holder of a pre-authenticated request URL may do in object storage."""
