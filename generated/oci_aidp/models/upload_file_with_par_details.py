from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class UploadFileWithParDetails(Model):
    action: models.UploadFileAction | Unset = UNSET
    """Step of an upload by PAR."""
    e_tag: str | Unset = UNSET
    """ETag to record, when the file is closed by `UPDATE`."""
    size: int | Unset = UNSET
    """Bytes; needed when the file is closed by `UPDATE`."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Set by OCI: namespace, then key, then value, as in `{"orcl-cloud": {"free-tier-retained": "true"}}`."""
