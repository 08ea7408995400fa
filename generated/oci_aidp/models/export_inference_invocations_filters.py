from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExportInferenceInvocationsFilters(Model):
    """Each is compared exactly; left out, everything is exported."""

    status: models.InferenceInvocationStatus | Unset = UNSET
    """Any of its values, also `MALFORMED` (answered 4xx) and `UNKNOWN` (no status code recorded)."""
    model_version: str | Unset = UNSET
    """For the future: records hold no model version yet, so with this filter nothing matches."""
    request_uri: str | Unset = UNSET
    """The whole URI."""

    _wire_names = {"model_version": "model_version", "request_uri": "request_uri"}
