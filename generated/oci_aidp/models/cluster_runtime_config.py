from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .cluster_runtime_type import ClusterRuntimeType
    from .init_script_path import InitScriptPath


@define(kw_only=True)
class ClusterRuntimeConfig(Model):
    """What every `ClusterRuntimeConfig` has; stands for kinds that are not known here."""

    type_: ClusterRuntimeType | Unset = UNSET
    """Kind."""
    init_scripts: list[InitScriptPath] | Unset = UNSET
    """Init scripts."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("ClusterRuntimeType"), False),
        ("init_scripts", "initScripts", _codecs.array(_codecs.model("InitScriptPath")), False),
    )
    _kinds = ("type", {"SPARK": "SparkRuntimeConfig"})
