from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
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
