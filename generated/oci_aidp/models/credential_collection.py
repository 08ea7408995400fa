from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class CredentialCollection(Model):
    """The schema CredentialCollection."""

    items: list[models.CredentialSummary]
