from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import LoggingType


@define(kw_only=True)
class LoggingConfig(Model):
    """What every `LoggingConfig` has; stands for kinds that are not known here."""

    type_: LoggingType | Unset = UNSET
    """Kind."""

    _names = {}
    _kinds = ("type", {"OCI_LOGGING": "OciLogging"})
