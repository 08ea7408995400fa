from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ClusterRuntimeType, InitScriptPath


@define(kw_only=True)
class ClusterRuntimeConfig(Model):
    """What every `ClusterRuntimeConfig` has; stands for kinds that are not known here."""

    type_: ClusterRuntimeType | Unset = UNSET
    """Kind."""
    init_scripts: list[InitScriptPath] | Unset = UNSET
    """Init scripts."""

    _names = {}
    _kinds = ("type", {"SPARK": "SparkRuntimeConfig"})
