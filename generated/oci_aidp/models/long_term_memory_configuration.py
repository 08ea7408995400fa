from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class LongTermMemoryConfiguration(Model):
    """What an agent remembers beyond one conversation, by Oracle Agent Memory."""

    is_enabled: bool | Unset = UNSET
    """State of a switch in the authoring UI; not passed to the deployed runtime."""
    share_between_chat_threads: bool | Unset = UNSET
    """Whether memories of the same user's other chat threads with this agent are found, too."""
    llm_config: models.LlmConfig | Unset = UNSET
    """OCI Generative AI model that extracts memories and summarises them."""
