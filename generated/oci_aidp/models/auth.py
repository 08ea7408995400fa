from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AuthType


@define(kw_only=True)
class Auth(Model):
    """What every `Auth` has; stands for kinds that are not known here."""

    auth_type: AuthType | Unset = UNSET
    """Kind of authentication."""

    _names = {}
    _kinds = (
        "authType",
        {
            "BEARER_TOKEN": "BearerTokenAuth",
            "NO_AUTH": "NoAuth",
            "OAUTH": "OAuth",
            "OCI_RESOURCE_PRINCIPAL": "OciResourcePrincipalAuth",
        },
    )
