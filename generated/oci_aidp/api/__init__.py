"""The operations of the API: a package for each tag, in it a module for each operation.

The module `errors` has what they raise.
"""

from .. import _lazy

API_VERSION = "20260430"
"""Version of the API, the first segment of every path."""

ENDPOINT = "https://aidp.{region}.oci.{secondLevelDomain}"
"""Template of the service's address in a region."""

__getattr__, __dir__ = _lazy.modules(__name__, __path__)
