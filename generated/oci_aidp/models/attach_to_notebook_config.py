from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class AttachToNotebookConfig(Model):
    notebook_path: str
    """Path, as in a URI, of the notebook that is attached to the new cluster."""
