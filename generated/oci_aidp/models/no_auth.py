from __future__ import annotations

from . import AuthType
from ._schema import define
from .auth import Auth


@define(kw_only=True)
class NoAuth(Auth):
    auth_type: AuthType = AuthType.NO_AUTH
