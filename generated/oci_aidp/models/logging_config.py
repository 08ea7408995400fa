from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class LoggingConfig(Model):
    type_: models.LoggingType | Unset = UNSET

    _variants = ("type", {"OCI_LOGGING": "OciLogging"})
