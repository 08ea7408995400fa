from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Auth(Model):
    """Fields of every `Auth`; read in its place when `authType` has a value not listed here."""

    auth_type: models.AuthType | Unset = UNSET

    _variants = (
        "authType",
        {
            "BEARER_TOKEN": "BearerTokenAuth",
            "NO_AUTH": "NoAuth",
            "OAUTH": "OAuth",
            "OCI_RESOURCE_PRINCIPAL": "OciResourcePrincipalAuth",
        },
    )
