from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class BundlePublishLocation(Model):
    """A bundle publish location."""

    path: str
    """Path."""
    overwrite: bool | Unset = UNSET
    """Overwrite."""
