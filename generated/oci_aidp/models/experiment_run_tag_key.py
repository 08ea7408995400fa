from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class ExperimentRunTagKey(Model):
    """An experiment run tag key."""

    key: str
    """Key, unique within its kind."""

    _fields: ClassVar[tuple[Field, ...]] = (("key", "key", None, False),)
