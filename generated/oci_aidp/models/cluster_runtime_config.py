from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ClusterRuntimeConfig(Model):
    """The schema ClusterRuntimeConfig."""

    type_: models.ClusterRuntimeType | Unset = UNSET
    init_scripts: list[models.InitScriptPath] | Unset = UNSET
    """Run in the order given."""

    _variants = ("type", {"SPARK": "SparkRuntimeConfig"})
