from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class BundlePublishLocation(Model):
    """A bundle publish location."""

    path: str
    """Path."""
    overwrite: bool | Unset = UNSET
    """Overwrite."""

    _fields: ClassVar[tuple[Field, ...]] = (("path", "path", None, False), ("overwrite", "overwrite", None, False))
