"""Typed bindings for the REST API of Oracle AI Data Platform Workbench, sync and async.

`connect` gives a client; each operation is a module of `api`, each schema a class of `models`.
"""

from .api import API_VERSION
from .client import Client
from .connection import connect
from .errors import AidpError, ConfigurationError, DecodeError, ServiceError
from .types import UNSET, Response, Unset

__all__ = [
    "API_VERSION",
    "UNSET",
    "AidpError",
    "Client",
    "ConfigurationError",
    "DecodeError",
    "Response",
    "ServiceError",
    "Unset",
    "connect",
]
