from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SetExperimentRunTagResponseDetails(Model):
    """Answer to a request to set an experiment run tag."""

    _fields: ClassVar[tuple[Field, ...]] = ()
