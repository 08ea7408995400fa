from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .run_output_data_charset import RunOutputDataCharset
    from .run_output_data_compression import RunOutputDataCompression
    from .run_output_data_type import RunOutputDataType


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("RunOutputDataType"), False),
        ("length", "length", None, False),
        ("charset", "charset", _codecs.enum("RunOutputDataCharset"), False),
        ("is_base64", "isBase64", None, False),
        ("compression", "compression", _codecs.enum("RunOutputDataCompression"), False),
        ("value", "value", None, False),
    )
