from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class HttpToolConfiguration(Model):
    """An HTTP tool configuration."""

    method: models.HttpToolMethod | Unset = UNSET
    """Method."""
    url: str | Unset = UNSET
    """URL."""
    headers: dict[str, str] | Unset = UNSET
    """Headers."""
    params: dict[str, str] | Unset = UNSET
    """Parameters."""
    body: dict[str, Any] | Unset = UNSET
    """Body of the request."""
    timeout: int | Unset = UNSET
    """Time after which it is given up."""
    auth: models.Auth | Unset = UNSET
    """Authentication."""
    response_optimization: dict[str, Any] | Unset = UNSET
    """Response optimization."""
