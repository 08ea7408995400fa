from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True, repr=False)
class LoggedModelTag(Model):
    """The schema LoggedModelTag."""

    key: str
    value: str
