from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CustomToolConfiguration(Model):
    """A ZIP package with the Python file `tool_implementation.py`, in which classes are registered by
    `@CustomToolBase.register`, and optionally `requirements.txt` and a folder `wheels/`. Limits: 10 MB a file,
    500 MB extracted."""

    display_name: str | Unset = UNSET
    """Human-readable name of the package."""
    description: str | Unset = UNSET
    version: str | Unset = UNSET
    package_path: str | Unset = UNSET
    """Workspace path of the uploaded ZIP file without the prefix `/Workspace/`, such as
    `Shared/tools/stock_tool.zip`."""
    requirements_hash: str | Unset = UNSET
    """SHA-256 of `requirements.txt`, under which installed dependencies are cached."""
    auth: models.Auth | Unset = UNSET
    """Applied to requests that the code sends by `_make_http_request`."""
    tool_provider: str | Unset = UNSET
    tools: list[models.CustomToolEntry] | Unset = UNSET
    """Classes of the package that serve as tools; one package may hold several."""
