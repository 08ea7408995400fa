from __future__ import annotations

from . import AuthType
from ._schema import UNSET, Unset, define, field as _field
from .auth import Auth


@define(kw_only=True)
class BearerTokenAuth(Auth):
    auth_type: AuthType = AuthType.BEARER_TOKEN
    token: str | Unset = _field(default=UNSET, repr=False)
    """The token, or a session variable that holds it, such as `{{sessionvariables.cred.mcp.orders.bearer}}`."""
