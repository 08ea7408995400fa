"""The one error of this tool."""


class ReportError(Exception):
    """Something that stops the tool; its text is the one line that the user sees."""
