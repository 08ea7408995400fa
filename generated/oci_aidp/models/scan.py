from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class Scan(Model):
    """A scan."""

    fqdn: str | Unset = UNSET
    """FQDN."""
    port: str | Unset = UNSET
    """Port number."""

    _fields: ClassVar[tuple[Field, ...]] = (("fqdn", "fqdn", None, False), ("port", "port", None, False))
