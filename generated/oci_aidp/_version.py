# Copied from overrides/oci_aidp/_version.py: edit it there and run `make generate`.
"""The version of this package, as in the top entry of the change log, and its user agent."""

from __future__ import annotations

import re
import sys

__version__ = "0.1.0"


def user_agent(api_version: str, host: str | None) -> str:
    """Value of the `user-agent` header: the host program if given, then package, API version, Python and platform."""
    if host and not re.fullmatch(r"[!-~]([ -~]*[!-~])?", host):
        raise ValueError("user_agent must be of printable ASCII characters, such as my-app/1.2")
    python = ".".join(map(str, sys.version_info[:3]))
    own = f"oci-aidp/{__version__} (API {api_version}; Python {python}; {sys.platform})"
    return f"{host} {own}" if host else own
