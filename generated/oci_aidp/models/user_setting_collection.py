from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .user_setting_summary import UserSettingSummary


@define(kw_only=True)
class UserSettingCollection(Model):
    """One page of user settings."""

    items: list[UserSettingSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("UserSettingSummary")), False),
    )
