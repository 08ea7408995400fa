from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SyncBundleDetails(Model):
    """What is needed to sync a bundle."""

    path: str
    """Path."""

    _fields: ClassVar[tuple[Field, ...]] = (("path", "path", None, False),)
