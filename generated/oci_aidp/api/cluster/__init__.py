"""Operations of the tag Cluster."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        clone_compute as clone_compute,
        create_cluster as create_cluster,
        delete_cluster as delete_cluster,
        download_cluster_logs as download_cluster_logs,
        export_compute_configuration as export_compute_configuration,
        get_cluster as get_cluster,
        get_compute_configuration as get_compute_configuration,
        get_default_cluster as get_default_cluster,
        import_compute_configuration as import_compute_configuration,
        list_cluster_libraries as list_cluster_libraries,
        list_cluster_permissions as list_cluster_permissions,
        list_clusters as list_clusters,
        manage_cluster_permission as manage_cluster_permission,
        patch_cluster_library as patch_cluster_library,
        query_replica_ids as query_replica_ids,
        restart_cluster as restart_cluster,
        search_cluster_logs as search_cluster_logs,
        search_maven_packages as search_maven_packages,
        start_cluster as start_cluster,
        stop_cluster as stop_cluster,
        summarize_metrics_data as summarize_metrics_data,
        update_cluster as update_cluster,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
