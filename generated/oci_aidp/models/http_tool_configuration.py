from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class HttpToolConfiguration(Model):
    method: models.HttpToolMethod | Unset = UNSET
    url: str | Unset = UNSET
    """Target of the request; may contain `{{variable}}` templates."""
    headers: dict[str, str] | Unset = UNSET
    """Custom request headers by name."""
    params: dict[str, str] | Unset = UNSET
    """Query parameters by name."""
    body: dict[str, Any] | Unset = UNSET
    """For `POST`, `PUT` and `PATCH`."""
    timeout: int | Unset = UNSET
    """Seconds."""
    auth: models.Auth | Unset = UNSET
    """How a tool authenticates itself where it sends requests."""
    response_optimization: dict[str, Any] | Unset = UNSET
