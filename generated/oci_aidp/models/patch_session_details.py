from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kernel import Kernel


@define(kw_only=True)
class PatchSessionDetails(Model):
    """What is needed to patch a session."""

    id: str | Unset = UNSET
    """Identifier."""
    name: str | Unset = UNSET
    """Name."""
    path: str | Unset = UNSET
    """Path."""
    type_: str | Unset = UNSET
    """Kind."""
    kernel: Kernel | Unset = UNSET
    """Kernel."""
    cluster_id: str | Unset = UNSET
    """Identifier of the cluster."""
    must_refresh_context: bool | Unset = UNSET
    """Whether it must refresh context."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("id", "id", None, False),
        ("name", "name", None, False),
        ("path", "path", None, False),
        ("type_", "type", None, False),
        ("kernel", "kernel", _codecs.model("Kernel"), False),
        ("cluster_id", "cluster_id", None, False),
        ("must_refresh_context", "must_refresh_context", None, False),
    )
