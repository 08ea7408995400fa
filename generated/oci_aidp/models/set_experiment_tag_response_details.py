from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SetExperimentTagResponseDetails(Model):
    """Answer to a request to set an experiment tag."""

    _fields: ClassVar[tuple[Field, ...]] = ()
