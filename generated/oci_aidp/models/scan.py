from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class Scan(Model):
    """Single Client Access Name (SCAN) of an Oracle RAC database. Needed where the listener redirects to addresses
    that a cluster cannot reach."""

    fqdn: str | Unset = UNSET
    """Domain name in full, such as `erp-scan.hq.larkspur.oraclevcn.com`."""
    port: str | Unset = UNSET
    """As a string, such as `1521`."""
