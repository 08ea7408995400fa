from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .setting_data import SettingData


@define(kw_only=True)
class UpdateUserSettingDetails(Model):
    """What is needed to update a user setting."""

    name: str
    """Name."""
    is_default: bool
    """Whether it is the default."""
    data: SettingData
    """The data."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("is_default", "isDefault", None, False),
        ("data", "data", _codecs.model("SettingData"), False),
    )
