from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bundled_resource import BundledResource


@define(kw_only=True)
class CreateBundleDetails(Model):
    """What is needed to create a bundle."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    path: str
    """Path."""
    bundled_resources: list[BundledResource] | Unset = UNSET
    """Bundled resources."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("description", "description", None, False),
        ("path", "path", None, False),
        ("bundled_resources", "bundledResources", _codecs.array(_codecs.model("BundledResource")), False),
    )
