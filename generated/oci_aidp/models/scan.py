from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Scan(Model):
    """A scan."""

    fqdn: str | Unset = UNSET
    """FQDN."""
    port: str | Unset = UNSET
    """Port number."""
