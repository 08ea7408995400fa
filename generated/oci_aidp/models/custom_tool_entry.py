from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define


@define(kw_only=True)
class CustomToolEntry(Model):
    """One Python class of a custom tool package."""

    tool_class_name: str
    """Name of the Python class, such as `WeatherTool`."""
    display_name: str
    """Human-readable; shown to the LLM."""
    description: str | Unset = UNSET
    """Read by the LLM to decide when to call the tool; say what it does and when it helps."""
    version: str | Unset = UNSET
    config: dict[str, Any] | Unset = UNSET
    """Fixed settings handed to the code. `{{variable}}` in a value is replaced at run time, and the value then
    arrives as a string."""
    input_schema: dict[str, Any] | Unset = UNSET
    """Parameters that the LLM passes, by name, each an object with `name`, `type` (`string`, `number` or `boolean`)
    and `description`."""
