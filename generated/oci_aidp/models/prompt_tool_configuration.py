from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class PromptToolConfiguration(Model):
    """Fixed by the agent's developer; the agent neither sees nor changes it."""

    llm: models.BaseLlmConfig | Unset = UNSET
    """Which large language model to call, and where."""
    prompt_text: str | Unset = UNSET
    """Text for the LLM; `{{variable}}` marks the parameters of the tool."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Inference parameters by name, for example for temperature, top-k, maximum length or response format; which
    there are depends on the model."""
