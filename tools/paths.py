"""Paths on command lines."""

from __future__ import annotations

import argparse
from pathlib import Path


def given(text: str) -> Path:
    """A path from the user. `~` becomes the home folder here, as shells do not expand it in `DEST=~/app`."""
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise argparse.ArgumentTypeError(f"{text}: {error}") from None
