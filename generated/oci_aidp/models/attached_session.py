from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .attached_session_state import AttachedSessionState
    from .attached_session_type import AttachedSessionType


@define(kw_only=True)
class AttachedSession(Model):
    """An attached session."""

    type_: AttachedSessionType | Unset = UNSET
    """Kind."""
    path: str | Unset = UNSET
    """Path."""
    state: AttachedSessionState | Unset = UNSET
    """State."""
    last_command_run: str | Unset = UNSET
    """Last command run."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("AttachedSessionType"), False),
        ("path", "path", None, False),
        ("state", "state", _codecs.enum("AttachedSessionState"), False),
        ("last_command_run", "lastCommandRun", None, False),
    )
