"""Typed bindings for the REST API of Oracle AI Data Platform Workbench, sync and async.

`connect` gives a client; each operation is a module of `api`, each schema a class of `models`.
"""

from typing import TYPE_CHECKING

from . import _lazy
from ._version import __version__
from .api import API_VERSION
from .client import Client
from .connection import connect
from .errors import AidpError, ConfigurationError, DecodeError, ServiceError
from .types import UNSET, Response, Unset

if TYPE_CHECKING:
    from . import (
        api as api,
        auth as auth,
        breaker as breaker,
        client as client,
        clock as clock,
        connection as connection,
        direct as direct,
        enums as enums,
        errors as errors,
        model as model,
        models as models,
        regions as regions,
        retrying as retrying,
        transfers as transfers,
        types as types,
        unset as unset,
        waiting as waiting,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)

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
    "__version__",
    "connect",
]
