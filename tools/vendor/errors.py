"""The one error of this tool."""


class VendorError(Exception):
    """Something that stops the tool with nothing changed; its text is what the user sees."""
