from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class AttachToNotebookConfig(Model):
    """An attach to notebook configuration."""

    notebook_path: str
    """Path of the notebook."""

    _fields: ClassVar[tuple[Field, ...]] = (("notebook_path", "notebookPath", None, False),)
