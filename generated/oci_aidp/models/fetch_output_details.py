from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class FetchOutputDetails(Model):
    """What is needed to fetch output."""

    output_key: str | Unset = UNSET
    """Key of the output."""

    _fields: ClassVar[tuple[Field, ...]] = (("output_key", "outputKey", None, False),)
