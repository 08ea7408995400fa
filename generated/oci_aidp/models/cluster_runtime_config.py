from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ClusterRuntimeConfig(Model):
    type_: models.ClusterRuntimeType | Unset = UNSET
    init_scripts: list[models.InitScriptPath] | Unset = UNSET
    """Run in the order given."""

    _variants = ("type", {"SPARK": "SparkRuntimeConfig"})
