from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .logged_model import LoggedModel


@define(kw_only=True)
class LoggedModelCollection(Model):
    """One page of logged models."""

    models: list[LoggedModel] | Unset = UNSET
    """Models."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("models", "models", _codecs.array(_codecs.model("LoggedModel")), False),
        ("next_page_token", "next_page_token", None, False),
    )
