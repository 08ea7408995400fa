from __future__ import annotations

from attrs import define, field

from ..unset import UNSET, Unset
from . import AuthType
from .auth import Auth


@define(kw_only=True)
class BearerTokenAuth(Auth):
    """A bearer token authentication: an `Auth` of kind `BEARER_TOKEN`."""

    auth_type: AuthType = AuthType.BEARER_TOKEN
    token: str | Unset = field(default=UNSET, repr=False)
    """Token; a secret."""
