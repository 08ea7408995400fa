"""The error of all tools but the generator."""


class ToolError(Exception):
    """Stops a tool before it changes anything. The user sees its text."""
