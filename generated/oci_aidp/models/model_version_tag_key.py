from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class ModelVersionTagKey(Model):
    key: str
