from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class AttachToNotebookConfig(Model):
    """An attach to notebook configuration."""

    notebook_path: str
    """Path of the notebook."""
