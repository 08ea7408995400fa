from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SessionConfiguration(Model):
    """A session configuration."""

    variables: dict[str, models.SessionVariableDetails] | Unset = UNSET
    """Variables."""
    session_retention_config: models.SessionRetentionConfiguration | Unset = UNSET
    """Configuration of the session retention."""
    automatic_summarization_config: models.AutomaticSummarizationConfiguration | Unset = UNSET
    """Configuration of the automatic summarization."""
    long_term_memory_config: models.LongTermMemoryConfiguration | Unset = UNSET
    """Configuration of the long term memory."""
    file_config: models.FileConfiguration | Unset = UNSET
    """Configuration of the file."""
