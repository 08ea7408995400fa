"""Errors of tools, and what users are told of those of the system."""

from __future__ import annotations


class ToolError(Exception):
    """Stops a tool before it changes anything. The user sees its text."""

    def __str__(self) -> str:
        """The text. Whatever a terminal may act on is escaped, as names of a hostile document may hold it."""
        return "".join(
            character if character.isprintable() or character == "\n" else ascii(character)[1:-1]
            for character in super().__str__()
        )


def told(error: ToolError | OSError) -> str:
    """What users are told: for a file, what the system says, and what to do where it is missing."""
    if isinstance(error, ToolError):
        return str(error)
    reason = f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)
    if isinstance(error, FileNotFoundError):
        return f"{reason}. Look at the path; `git restore` brings back a file of the project"
    return reason
