from __future__ import annotations

from . import AuthType
from ._schema import define
from .auth import Auth


@define(kw_only=True, repr=False)
class NoAuth(Auth):
    """The schema NoAuth."""

    auth_type: AuthType = AuthType.NO_AUTH
