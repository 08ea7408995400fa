"""The operations of the API: a package for each tag, in it a module for each operation."""

from typing import TYPE_CHECKING

from .._lazy import lazy

API_VERSION = "20260430"
"""Version of the API, the first segment of every path."""

ENDPOINT = "https://aidp.{region}.oci.{secondLevelDomain}"
"""Template of the service's address in a region."""

if TYPE_CHECKING:
    from . import agent as agent
    from . import async_operations as async_operations
    from . import audit as audit
    from . import bundle as bundle
    from . import catalog as catalog
    from . import cluster as cluster
    from . import credentials as credentials
    from . import data_lineage as data_lineage
    from . import delta_share as delta_share
    from . import git as git
    from . import ml_ops as ml_ops
    from . import notebook as notebook
    from . import private_network_profile as private_network_profile
    from . import role as role
    from . import schema as schema
    from . import user_setting as user_setting
    from . import volume as volume
    from . import workflow as workflow
    from . import workspace as workspace
    from . import workspace_object as workspace_object
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
