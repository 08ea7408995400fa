from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class StartClusterDetails(Model):
    """What is needed to start a cluster."""

    _fields: ClassVar[tuple[Field, ...]] = ()
