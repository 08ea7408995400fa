from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RunOutputData(Model):
    """One piece of output, such as the text or the image that a cell has shown."""

    type_: models.RunOutputDataType
    """Content type; it tells how to read `value`."""
    length: str | Unset = UNSET
    """Size in bytes, as text."""
    charset: models.RunOutputDataCharset | Unset = UNSET
    is_base64: bool | Unset = UNSET
    """Whether `value` is encoded as Base64."""
    compression: models.RunOutputDataCompression | Unset = UNSET
    """Content encoding of the value."""
    value: str | Unset = UNSET
    """The output itself, as text; see `isBase64` and `compression`."""
