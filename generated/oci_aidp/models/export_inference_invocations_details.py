from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class ExportInferenceInvocationsDetails(Model):
    volume_location: str
    """JSON file to write, `/Volumes/<catalog>/<schema>/<volume>/<path>.json`, in a volume that the caller may write
    to. If it exists, another name is taken unless `is_overwrite` is `true`; the header `aidp-export-destination`
    tells which."""
    is_overwrite: bool | Unset = UNSET
    """`true` replaces an existing file. `false` (default) keeps it and puts `_copy` before the extension, if need be
    repeatedly; refused once the name and its first 10 alternatives are taken."""
    time_start: datetime.datetime | Unset = UNSET
    """Start by publish time, inclusive, with milliseconds (`2026-09-01T00:00:00.000Z`). Default and limit: 30 days
    before `timeEnd`."""
    time_end: datetime.datetime | Unset = UNSET
    """End by publish time, exclusive, with milliseconds (`2026-10-01T00:00:00.000Z`). Default: now; not in the
    future."""
    filters: models.ExportInferenceInvocationsFilters | Unset = UNSET
    """Each is compared exactly; left out, everything is exported."""

    _wire_names = {"volume_location": "volume_location", "is_overwrite": "is_overwrite"}
