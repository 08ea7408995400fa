from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class FetchBundlePublishStatusDetails(Model):
    """What is needed to fetch a bundle publish status."""

    path: str
    """Path."""

    _fields: ClassVar[tuple[Field, ...]] = (("path", "path", None, False),)
