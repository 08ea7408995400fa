"""The same look at the async operations of an AI Data Platform as async_operations.py, with asyncio.

python examples/async_operations_asyncio.py ocid1.aidataplatform.oc1... --profile DEFAULT
"""

from __future__ import annotations

import argparse
import asyncio

import oci_aidp
from oci_aidp.api.async_operations import get_async_operation, list_async_operations
from oci_aidp.errors import NotFound
from oci_aidp.models import AsyncOperation, AsyncOperationStatus


async def follow(client: oci_aidp.Client, platform: str, key: str, interval: float) -> AsyncOperation:
    """Polls an operation until it has ended."""
    while True:
        operation = await get_async_operation.asyncio(platform, key, client=client)
        print(f"  {operation.key}: {operation.status}")
        if operation.status != AsyncOperationStatus.IN_PROGRESS:
            return operation
        await asyncio.sleep(interval)


async def run(options: argparse.Namespace) -> None:
    """Runs the example."""
    async with oci_aidp.connect(
        profile=options.profile, config_file=options.config_file, region=options.region, endpoint=options.endpoint
    ) as client:
        status = AsyncOperationStatus.IN_PROGRESS
        items = list_async_operations.aiterate(options.platform, client=client, status=status)
        running = [item.key async for item in items]
        print(f"following {len(running)} operations at once:")
        ended = await asyncio.gather(*(follow(client, options.platform, key, options.interval) for key in running))
        for operation in ended:
            print(f"{operation.key} ended as {operation.status}")
        try:
            await get_async_operation.asyncio(options.platform, "no-such-operation", client=client)
        except NotFound as error:
            print(f"an error, as it should be: {error}")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("platform", help="OCID of the AI Data Platform")
    parser.add_argument("--profile", help="profile of the OCI config file, DEFAULT unless given")
    parser.add_argument("--config-file", help="OCI config file, ~/.oci/config unless given")
    parser.add_argument("--region", help="OCI region, the profile's unless given")
    parser.add_argument("--endpoint", help="address of the service, instead of the region's")
    parser.add_argument("--interval", type=float, default=5.0, help="seconds between two polls of an operation")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
