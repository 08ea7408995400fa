"""Operations of the tag Cluster."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import clone_compute as clone_compute
    from . import create_cluster as create_cluster
    from . import delete_cluster as delete_cluster
    from . import download_cluster_logs as download_cluster_logs
    from . import export_compute_configuration as export_compute_configuration
    from . import get_cluster as get_cluster
    from . import get_compute_configuration as get_compute_configuration
    from . import get_default_cluster as get_default_cluster
    from . import import_compute_configuration as import_compute_configuration
    from . import list_cluster_libraries as list_cluster_libraries
    from . import list_cluster_permissions as list_cluster_permissions
    from . import list_clusters as list_clusters
    from . import manage_cluster_permission as manage_cluster_permission
    from . import patch_cluster_library as patch_cluster_library
    from . import query_replica_ids as query_replica_ids
    from . import restart_cluster as restart_cluster
    from . import search_cluster_logs as search_cluster_logs
    from . import search_maven_packages as search_maven_packages
    from . import start_cluster as start_cluster
    from . import stop_cluster as stop_cluster
    from . import summarize_metrics_data as summarize_metrics_data
    from . import update_cluster as update_cluster
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
