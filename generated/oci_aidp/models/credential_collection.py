from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class CredentialCollection(Model):
    """The schema CredentialCollection."""

    items: list[models.CredentialSummary]
