from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import RunOutputDataCharset, RunOutputDataCompression, RunOutputDataType


@define(kw_only=True)
class RunOutputData(Model):
    """Run output data."""

    type_: RunOutputDataType
    """Kind."""
    length: str | Unset = UNSET
    """Length."""
    charset: RunOutputDataCharset | Unset = UNSET
    """Charset."""
    is_base64: bool | Unset = UNSET
    """Whether it is encoded in Base64."""
    compression: RunOutputDataCompression | Unset = UNSET
    """Compression."""
    value: str | Unset = UNSET
    """Value."""

    _names = {}
