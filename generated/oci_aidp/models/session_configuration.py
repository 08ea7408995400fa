from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import (
        AutomaticSummarizationConfiguration,
        FileConfiguration,
        LongTermMemoryConfiguration,
        SessionRetentionConfiguration,
        SessionVariableDetails,
    )


@define(kw_only=True)
class SessionConfiguration(Model):
    """A session configuration."""

    variables: dict[str, SessionVariableDetails] | Unset = UNSET
    """Variables."""
    session_retention_config: SessionRetentionConfiguration | Unset = UNSET
    """Configuration of the session retention."""
    automatic_summarization_config: AutomaticSummarizationConfiguration | Unset = UNSET
    """Configuration of the automatic summarization."""
    long_term_memory_config: LongTermMemoryConfiguration | Unset = UNSET
    """Configuration of the long term memory."""
    file_config: FileConfiguration | Unset = UNSET
    """Configuration of the file."""

    _names = {}
