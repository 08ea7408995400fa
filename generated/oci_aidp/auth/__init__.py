# Copied from overrides/oci_aidp/auth/__init__.py: edit it there and run `make generate`.
"""The ways to sign in, each as a signer, and `OciAuth`, which signs the requests of httpx with any of them."""

from .oci_auth import OciAuth
from .signers import Signer

__all__ = ["OciAuth", "Signer"]
