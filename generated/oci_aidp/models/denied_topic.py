from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class DeniedTopic(Model):
    name: str
    definition: str
    examples: list[str] | Unset = UNSET
    """Texts that would touch on the topic."""
