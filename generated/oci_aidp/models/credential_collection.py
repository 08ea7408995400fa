from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import CredentialSummary


@define(kw_only=True)
class CredentialCollection(Model):
    """One page of credentials."""

    items: list[CredentialSummary]
    """The items of this page."""

    _names = {}
