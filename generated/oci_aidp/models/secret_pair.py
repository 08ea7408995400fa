from __future__ import annotations

from ._schema import Model, define, field as _field


@define(kw_only=True)
class SecretPair(Model):
    secret_key: str = _field(repr=False)
    """Name under which the value is found, 1 to 255 characters."""
    secret_value: str = _field(repr=False)
    """1 character to 1 MB."""
