from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, field as _field


@define(kw_only=True)
class DownloadFileWithParResult(Model):
    par_url: str | Unset = _field(default=UNSET, repr=False)
    """Pre-authenticated request URL, a secret; plain HTTP without signature."""
    e_tag: str
    """Version of the file since it was created or closed last."""
    location_uri: str = _field(repr=False)
    """Object storage URI, with namespace and bucket."""
    size: int
    """Bytes."""
    created_by: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    created_time: str | Unset = UNSET
    updated_time: str | Unset = UNSET
    description: str | Unset = UNSET
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Set by OCI: namespace, then key, then value, as in `{"orcl-cloud": {"free-tier-retained": "true"}}`."""
