from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class InitScriptPath(Model):
    destination: str
    """Full path of the script, such as `/Workspace/Shared/etl/init.sh` or `/Volumes/sales/orders/landing/init.sh`."""
