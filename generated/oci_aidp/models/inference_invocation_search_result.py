from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class InferenceInvocationSearchResult(Model):
    time_start: datetime.datetime
    """Inclusive start that was used."""
    time_end: datetime.datetime
    """Inclusive end that was used."""
    items: list[models.InferenceInvocationSummary]
    """At most 20."""
    next_page_token: str | Unset = UNSET
    """Opaque; send it as `pageToken`. Absent if there is no further page; at most 10,000 rows can be read in all."""
    statuses: list[models.InferenceInvocationStatus]
    """Values to filter by: all that occur in the whole period, independent of the filters sent."""
    request_uris: list[str]
    """Values to filter by: all that occur in the whole period, independent of the filters sent."""
    model_versions: list[str]
    """Versions that the deployment is configured with."""
