"""List the async operations of an AI Data Platform, follow one to its end, and handle an error.

python examples/async_operations.py ocid1.aidataplatform.oc1... --profile DEFAULT
"""

from __future__ import annotations

import argparse
import time

import oci_aidp
from oci_aidp.api.async_operations import get_async_operation, list_async_operations
from oci_aidp.errors import NotFound
from oci_aidp.models import AsyncOperation, AsyncOperationStatus


def follow(client: oci_aidp.Client, platform: str, key: str, interval: float) -> AsyncOperation:
    """Polls an operation until it has ended."""
    while True:
        operation = get_async_operation.sync(platform, key, client=client)
        print(f"  {operation.key}: {operation.status}")
        if operation.status != AsyncOperationStatus.IN_PROGRESS:
            return operation
        time.sleep(interval)


def main() -> None:
    """Runs the example."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("platform", help="OCID of the AI Data Platform")
    parser.add_argument("--profile", help="profile of the OCI config file, DEFAULT unless given")
    parser.add_argument("--config-file", help="OCI config file, ~/.oci/config unless given")
    parser.add_argument("--region", help="OCI region, the profile's unless given")
    parser.add_argument("--endpoint", help="address of the service, instead of the region's")
    parser.add_argument("--interval", type=float, default=5.0, help="seconds between two polls of an operation")
    options = parser.parse_args()

    with oci_aidp.connect(
        profile=options.profile, config_file=options.config_file, region=options.region, endpoint=options.endpoint
    ) as client:
        running = []
        for status in (AsyncOperationStatus.IN_PROGRESS, AsyncOperationStatus.SUCCEEDED, AsyncOperationStatus.FAILED):
            print(f"{status}:")
            for item in list_async_operations.iterate(options.platform, client=client, status=status, limit=2):
                what = (
                    f"unknown to this version ({item.action_type})" if item.action_type.is_unknown else item.action_type
                )
                print(f"  {item.key}: {what} on {item.resource_name}, by {item.created_by_name}")
                if status is AsyncOperationStatus.IN_PROGRESS:
                    running.append(item.key)

        for key in running:
            print(f"following {key}:")
            ended = follow(client, options.platform, key, options.interval)
            if ended.status == AsyncOperationStatus.FAILED:
                print(f"  failed with {ended.error_code}: {ended.error_message}")

        try:
            get_async_operation.sync(options.platform, "no-such-operation", client=client)
        except NotFound as error:
            print(f"an error, as it should be: {error}")
            print(f"  request id for Oracle's support: {error.opc_request_id}")


if __name__ == "__main__":
    main()
