"""The error of all tools but the generator."""


class ToolError(Exception):
    """Stops a tool with nothing changed. Its text is what the user sees."""
