from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .credential_summary import CredentialSummary


@define(kw_only=True)
class CredentialCollection(Model):
    """One page of credentials."""

    items: list[CredentialSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("CredentialSummary")), False),
    )
