from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .bundle_resource_type import BundleResourceType


@define(kw_only=True)
class BundledResource(Model):
    """A bundled resource."""

    resource_type: BundleResourceType
    """Kind of resource."""
    resource_key: str
    """Key of the resource."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("resource_type", "resourceType", _codecs.enum("BundleResourceType"), False),
        ("resource_key", "resourceKey", None, False),
    )
