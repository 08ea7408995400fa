"""The operations of the API: a package for each tag, in it a module for each operation.

The module `errors` has what they raise.
"""

from typing import TYPE_CHECKING

from .. import _lazy

API_VERSION = "20260430"
"""Version of the API, the first segment of every path."""

ENDPOINT = "https://aidp.{region}.oci.{secondLevelDomain}"
"""Template of the service's address in a region."""

if TYPE_CHECKING:
    from . import (
        agent as agent,
        async_operations as async_operations,
        audit as audit,
        bundle as bundle,
        catalog as catalog,
        cluster as cluster,
        credentials as credentials,
        data_lineage as data_lineage,
        delta_share as delta_share,
        git as git,
        ml_ops as ml_ops,
        notebook as notebook,
        private_network_profile as private_network_profile,
        role as role,
        schema as schema,
        user_setting as user_setting,
        volume as volume,
        workflow as workflow,
        workspace as workspace,
        workspace_object as workspace_object,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
