"""Wait for the async operations of an AI Data Platform that are under way, and, if one is named, for a cluster.

python examples/waiting.py ocid1.aidataplatform.oc1... --profile DEFAULT [--workspace KEY --cluster KEY]
"""

from __future__ import annotations

import argparse

import oci_aidp
from oci_aidp.api.async_operations import list_async_operations
from oci_aidp.api.cluster import get_cluster, start_cluster
from oci_aidp.errors import AsyncOperationError, WaitTimeoutError
from oci_aidp.models import AsyncOperation, AsyncOperationStatus, Cluster, ClusterState, StartClusterDetails
from oci_aidp.waiting import Polling, operation_key, wait_for_operation, wait_until


def show_operation(operation: AsyncOperation) -> None:
    """Prints the status of an operation."""
    print(f"  {operation.resource_name}: {operation.status}")


def show_cluster(cluster: Cluster) -> None:
    """Prints the state of a cluster."""
    print(f"  {cluster.display_name}: {cluster.state}")


def main() -> None:
    """Runs the example."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("platform", help="OCID of the AI Data Platform")
    parser.add_argument("--profile", help="profile of the OCI config file, DEFAULT unless given")
    parser.add_argument("--config-file", help="OCI config file, ~/.oci/config unless given")
    parser.add_argument("--region", help="OCI region, the profile's unless given")
    parser.add_argument("--endpoint", help="address of the service, instead of the region's")
    parser.add_argument("--interval", type=float, default=5.0, help="seconds between the first two polls")
    parser.add_argument("--workspace", help="key of the workspace of --cluster")
    parser.add_argument("--cluster", help="key of a cluster to start")
    options = parser.parse_args()
    polling = Polling(timeout=600, interval=options.interval)

    with oci_aidp.connect(
        profile=options.profile, config_file=options.config_file, region=options.region, endpoint=options.endpoint
    ) as client:
        running = AsyncOperationStatus.IN_PROGRESS
        for item in list(list_async_operations.iterate(options.platform, client=client, status=running)):
            print(f"waiting for {item.key}:")
            try:
                wait_for_operation(options.platform, item.key, client=client, polling=polling, progress=show_operation)
            except AsyncOperationError as error:
                print(f"  {error.error_code}: {error.error_message}")
            except WaitTimeoutError as error:
                print(f"  {error}; it goes on")

        if options.cluster:
            place = (options.platform, options.workspace, options.cluster)
            started = start_cluster.sync_detailed(*place, client=client, body=StartClusterDetails())
            print(f"starting cluster {options.cluster}, async operation {operation_key(started)}:")
            wait_for_operation(options.platform, started, client=client, polling=polling, progress=show_operation)
            wait_until(
                lambda: get_cluster.sync(*place, client=client),
                state=lambda cluster: cluster.state,
                done=ClusterState.ACTIVE,
                failed=[ClusterState.FAILED, ClusterState.DELETED],
                polling=polling,
                progress=show_cluster,
            )


if __name__ == "__main__":
    main()
