from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class DeniedTopic(Model):
    """The schema DeniedTopic."""

    name: str
    definition: str
    examples: list[str] | Unset = UNSET
    """Texts that would touch on the topic."""
