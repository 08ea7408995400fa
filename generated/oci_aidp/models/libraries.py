from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Libraries(Model):
    """The schema Libraries."""

    jar: str | Unset = UNSET
    """URI of a JAR that is installed on the cluster."""
