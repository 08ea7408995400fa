"""Run all jobs of a workspace at once and follow each to its end, with asyncio.

python examples/first_day_asyncio.py ocid1.aidataplatform.oc1... WORKSPACE-KEY --profile DEFAULT
"""

from __future__ import annotations

import argparse
import asyncio

import oci_aidp
from oci_aidp.api.workflow import create_job_run, get_job_run, list_jobs
from oci_aidp.errors import WaitFailedError
from oci_aidp.models import CreateJobRunDetails
from oci_aidp.waiting import Polling, wait_until_done_async


async def run_job(client: oci_aidp.Client, place: tuple[str, str], job: str, interval: float) -> None:
    """Runs a job to its end."""
    started = await create_job_run.asyncio(*place, client=client, body=CreateJobRunDetails(job_key=job))
    try:
        await wait_until_done_async(
            lambda: get_job_run.asyncio(*place, started.key, client=client),
            polling=Polling(interval=interval),
            progress=lambda run: print(f"  {run.name}: {run.state and run.state.status}"),
        )
    except WaitFailedError as error:
        print(f"  {error}")


async def run(options: argparse.Namespace) -> None:
    """Runs the example."""
    place = (options.platform, options.workspace)
    async with oci_aidp.connect(
        profile=options.profile, config_file=options.config_file, region=options.region, endpoint=options.endpoint
    ) as client:
        jobs = [job.key async for job in list_jobs.aiterate(*place, client=client)]
        print(f"running {len(jobs)} jobs:")
        await asyncio.gather(*(run_job(client, place, job, options.interval) for job in jobs))


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("platform", help="OCID of the AI Data Platform")
    parser.add_argument("workspace", help="key of the workspace")
    parser.add_argument("--profile", help="profile of the OCI config file, DEFAULT unless given")
    parser.add_argument("--config-file", help="OCI config file, ~/.oci/config unless given")
    parser.add_argument("--region", help="OCI region, the profile's unless given")
    parser.add_argument("--endpoint", help="address of the service, instead of the region's")
    parser.add_argument("--interval", type=float, default=5.0, help="seconds between two polls of a run")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
