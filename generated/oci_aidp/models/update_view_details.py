from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .view_update_details import ViewUpdateDetails
    from .view_update_mode import ViewUpdateMode


@define(kw_only=True)
class UpdateViewDetails(Model):
    """What is needed to update a view."""

    update_mode: ViewUpdateMode
    """Mode to update."""
    view_update_details: ViewUpdateDetails | Unset = UNSET
    """Details of the view update."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("update_mode", "updateMode", _codecs.enum("ViewUpdateMode"), False),
        ("view_update_details", "viewUpdateDetails", _codecs.model("ViewUpdateDetails"), False),
    )
