from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RunOutputData(Model):
    """Run output data."""

    type_: models.RunOutputDataType
    """Kind."""
    length: str | Unset = UNSET
    """Length."""
    charset: models.RunOutputDataCharset | Unset = UNSET
    """Charset."""
    is_base64: bool | Unset = UNSET
    """Whether it is encoded in Base64."""
    compression: models.RunOutputDataCompression | Unset = UNSET
    """Compression."""
    value: str | Unset = UNSET
    """Value."""
