from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .registered_model_tag import RegisteredModelTag


@define(kw_only=True)
class CreateRegisteredModelDetails(Model):
    """What is needed to create a registered model."""

    name: str
    """Name."""
    tags: list[RegisteredModelTag] | Unset = UNSET
    """Tags."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    deployment_job_id: str | Unset = UNSET
    """Identifier of the deployment job."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("tags", "tags", _codecs.array(_codecs.model("RegisteredModelTag")), False),
        ("description", "description", None, False),
        ("deployment_job_id", "deployment_job_id", None, False),
    )
