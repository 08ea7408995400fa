from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class SessionConfiguration(Model):
    variables: dict[str, models.SessionVariableDetails] | Unset = UNSET
    """Keys are the variables' names, `sessionvariables.<name>` in lower case."""
    session_retention_config: models.SessionRetentionConfiguration | Unset = UNSET
    """How long and how much of the sessions' messages is kept."""
    automatic_summarization_config: models.AutomaticSummarizationConfiguration | Unset = UNSET
    """Left out, histories are not summarised."""
    long_term_memory_config: models.LongTermMemoryConfiguration | Unset = UNSET
    """What an agent remembers beyond one conversation, by Oracle Agent Memory."""
    file_config: models.FileConfiguration | Unset = UNSET
    """Which files a session may read and write. The service only stores these settings and passes them on; the
    agent's runtime and gateway enforce them while the session runs."""
