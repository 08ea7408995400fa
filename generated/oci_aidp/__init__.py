"""Typed bindings for the REST API of Oracle AI Data Platform Workbench, sync and async.

`connect` gives a client; each operation is a module of `api`, each schema a class of `models`.
"""

from typing import TYPE_CHECKING

from ._lazy import lazy
from ._version import __version__
from .api import API_VERSION
from .client import Client
from .connection import connect
from .errors import AidpError, ConfigurationError, DecodeError, ServiceError
from .types import UNSET, Response, Unset

if TYPE_CHECKING:
    from . import api as api
    from . import auth as auth
    from . import breaker as breaker
    from . import client as client
    from . import clock as clock
    from . import connection as connection
    from . import direct as direct
    from . import enums as enums
    from . import errors as errors
    from . import model as model
    from . import models as models
    from . import regions as regions
    from . import retrying as retrying
    from . import transfers as transfers
    from . import types as types
    from . import unset as unset
    from . import waiting as waiting
else:
    __getattr__, __dir__ = lazy(__name__, __path__)

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
