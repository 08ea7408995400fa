from __future__ import annotations

from . import LoggingType
from ._schema import UNSET, Unset, define, models
from .logging_config import LoggingConfig


@define(kw_only=True)
class OciLogging(LoggingConfig):
    type_: LoggingType = LoggingType.OCI_LOGGING
    log_groups: list[models.LogGroup] | Unset = UNSET
