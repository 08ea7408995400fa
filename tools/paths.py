"""Paths on command lines."""

from __future__ import annotations

import argparse
from pathlib import Path


def given(text: str) -> Path:
    """A path as a user gives it: `~` is the home, as in a shell, which leaves the one in `DEST=~/app` alone."""
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise argparse.ArgumentTypeError(f"{text}: {error}") from None
