from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ClusterRuntimeConfig(Model):
    """What every `ClusterRuntimeConfig` has; stands for kinds that are not known here."""

    type_: models.ClusterRuntimeType | Unset = UNSET
    """Kind."""
    init_scripts: list[models.InitScriptPath] | Unset = UNSET
    """Init scripts."""

    _variants = ("type", {"SPARK": "SparkRuntimeConfig"})
