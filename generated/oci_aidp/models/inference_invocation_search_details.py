from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class InferenceInvocationSearchDetails(Model):
    time_start: datetime.datetime | Unset = UNSET
    """Inclusive, by request time, with milliseconds (`2026-09-01T00:00:00.000Z`). Default: 24 hours ago; not more
    than 14 days back."""
    time_end: datetime.datetime | Unset = UNSET
    """Inclusive, by request time, with milliseconds (`2026-09-15T00:00:00.000Z`). Default: now; not more than 14
    days back."""
    status: models.InferenceInvocationStatus | Unset = UNSET
    """Only calls with this outcome; left out, all."""
    model_version: str | Unset = UNSET
    """Number of a version; the answer's `modelVersions` has the choice."""
    request_uri: str | Unset = UNSET
    """Whole URI of an endpoint; the answer's `requestUris` has the choice."""
    page_token: str | Unset = UNSET
    """`nextPageToken` of the previous page, with the same filters."""
