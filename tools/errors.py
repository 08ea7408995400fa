"""Errors of tools, and what users are told of those of the system."""

from __future__ import annotations


class ToolError(Exception):
    """Stops a tool before it changes anything. The user sees its text."""


def told(error: OSError) -> str:
    """What the system says about a file, and what to do where it is missing."""
    reason = f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error)
    if isinstance(error, FileNotFoundError):
        return f"{reason}. Look at the path; `git restore` brings back a file of the project"
    return reason
