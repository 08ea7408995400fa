from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class CredentialCollection(Model):
    """One page of credentials."""

    items: list[models.CredentialSummary]
    """The items of this page."""
