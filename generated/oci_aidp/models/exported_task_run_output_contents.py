from __future__ import annotations

from ._schema import Any, Model, define, models


@define(kw_only=True)
class ExportedTaskRunOutputContents(Model):
    name: str
    """File name, the last part of `path`."""
    path: str
    """Full path of the file."""
    content: Any
    """Text of the `.ipynb` file or of the HTML page, in which images are embedded as Base64."""
    format_: models.TaskRunOutputFormat
    """As asked for; `HTML` by default."""
