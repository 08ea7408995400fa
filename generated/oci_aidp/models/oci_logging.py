from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import LoggingType
from .logging_config import LoggingConfig

if TYPE_CHECKING:
    from . import LogGroup


@define(kw_only=True)
class OciLogging(LoggingConfig):
    """An OCI logging: a `LoggingConfig` of kind `OCI_LOGGING`."""

    type_: LoggingType = LoggingType.OCI_LOGGING
    log_groups: list[LogGroup] | Unset = UNSET
    """Log groups."""

    _names = {}
