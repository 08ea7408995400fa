from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Auth(Model):
    """What every `Auth` has; stands for kinds that are not known here."""

    auth_type: models.AuthType | Unset = UNSET
    """Kind of authentication."""

    _variants = (
        "authType",
        {
            "BEARER_TOKEN": "BearerTokenAuth",
            "NO_AUTH": "NoAuth",
            "OAUTH": "OAuth",
            "OCI_RESOURCE_PRINCIPAL": "OciResourcePrincipalAuth",
        },
    )
