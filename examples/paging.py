"""List what comes in pages: all of it, the first few of it, and page by page.

python examples/paging.py ocid1.aidataplatform.oc1... --profile DEFAULT
"""

from __future__ import annotations

import argparse
import itertools

import oci_aidp
from oci_aidp.api.async_operations import list_async_operations
from oci_aidp.models import AsyncOperationStatus

SUCCEEDED = AsyncOperationStatus.SUCCEEDED


def main() -> None:
    """Runs the example."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("platform", help="OCID of the AI Data Platform")
    parser.add_argument("--profile", help="profile of the OCI config file, DEFAULT unless given")
    parser.add_argument("--config-file", help="OCI config file, ~/.oci/config unless given")
    parser.add_argument("--region", help="OCI region, the profile's unless given")
    parser.add_argument("--endpoint", help="address of the service, instead of the region's")
    parser.add_argument("--limit", type=int, default=2, help="items on a page")
    options = parser.parse_args()

    with oci_aidp.connect(
        profile=options.profile, config_file=options.config_file, region=options.region, endpoint=options.endpoint
    ) as client:
        # The next page is fetched when the one before is used up; `limit` is the size of a page, not of the list.
        items = list_async_operations.iterate(options.platform, client=client, status=SUCCEEDED, limit=options.limit)
        print("all operations that succeeded:", ", ".join(str(item.resource_name) for item in items))

        items = list_async_operations.iterate(options.platform, client=client, status=SUCCEEDED, limit=options.limit)
        latest = itertools.islice(items, 3)  # fetches no page that it does not need
        print("the latest three:", ", ".join(str(item.resource_name) for item in latest))

        page = list_async_operations.sync_detailed(
            options.platform, client=client, status=SUCCEEDED, limit=options.limit
        )
        print(f"the first page has {len(page.result().items)} items")
        if page.opc_next_page:  # a program that shows pages keeps this token, and goes on with it later
            rest = list_async_operations.iterate(
                options.platform, client=client, status=SUCCEEDED, limit=options.limit, page=page.opc_next_page
            )
            print(f"the pages after it have {sum(1 for _ in rest)}")


if __name__ == "__main__":
    main()
