from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import LoggingType
from .logging_config import LoggingConfig


@define(kw_only=True, repr=False)
class OciLogging(LoggingConfig):
    """The schema OciLogging."""

    type_: LoggingType = LoggingType.OCI_LOGGING
    log_groups: list[models.LogGroup] | Unset = UNSET
