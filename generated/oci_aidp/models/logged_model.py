from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .logged_model_info import LoggedModelInfo


@define(kw_only=True)
class LoggedModel(Model):
    """A logged model."""

    info: LoggedModelInfo | Unset = UNSET
    """Information."""
    data: Any | Unset = UNSET
    """The data."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("info", "info", _codecs.model("LoggedModelInfo"), False),
        ("data", "data", None, True),
    )
