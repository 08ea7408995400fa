"""A first day on an AI Data Platform: workspace, cluster, notebook, job, a run that succeeds, one that fails, clean up.

python examples/first_day.py ocid1.aidataplatform.oc1... --profile DEFAULT
"""

from __future__ import annotations

import argparse
import json

import oci_aidp
from oci_aidp.api.cluster import create_cluster, delete_cluster, get_cluster
from oci_aidp.api.workflow import create_job, create_job_run, delete_job, fetch_output, get_job_run, list_task_runs
from oci_aidp.api.workspace import create_workspace, delete_workspace, get_workspace
from oci_aidp.api.workspace_object import create_workspace_object
from oci_aidp.errors import WaitFailedError
from oci_aidp.models import (
    Cluster,
    ClusterState,
    CreateJobDetails,
    CreateJobRunDetails,
    CreateSparkClusterDetails,
    CreateWorkspaceDetails,
    DriverConfig,
    FetchOutputDetails,
    JobCluster,
    NotebookTask,
    TaskRunIf,
    WorkerConfig,
)
from oci_aidp.waiting import Polling, wait_until_done

SHAPE = "VM.Standard.E4.Flex"


def notebook(line: str) -> bytes:
    """Returns a notebook of one cell, as a file."""
    cell: dict[str, object] = {
        "cell_type": "code",
        "execution_count": None,
        "metadata": {},
        "outputs": [],
        "source": [line],
    }
    return json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


class FirstDay:
    """The steps of the day, with the client, the platform and the polling that they share."""

    def __init__(self, client: oci_aidp.Client, platform: str, polling: Polling) -> None:
        self.client, self.platform, self.polling = client, platform, polling

    def make_workspace(self) -> str:
        """Makes a workspace and waits until it can be used."""
        details = CreateWorkspaceDetails(display_name="first_day", description="Made by examples/first_day.py")
        made = create_workspace.sync(self.platform, client=self.client, body=details)
        wait_until_done(
            lambda: get_workspace.sync(self.platform, made.key, client=self.client),
            polling=self.polling,
            progress=lambda workspace: print(f"  workspace {workspace.display_name}: {workspace.lifecycle_state}"),
        )
        return made.key

    def make_cluster(self, workspace: str) -> Cluster:
        """Makes a small cluster and waits until it runs."""
        details = CreateSparkClusterDetails(
            display_name="first_day_cluster",
            driver_config=DriverConfig(driver_shape=SHAPE),
            worker_config=WorkerConfig(worker_shape=SHAPE, min_worker_count=1, max_worker_count=1),
        )
        made = create_cluster.sync(self.platform, workspace, client=self.client, body=details)
        return wait_until_done(
            lambda: get_cluster.sync(self.platform, workspace, made.key, client=self.client),
            done=ClusterState.ACTIVE,
            polling=self.polling,
            progress=lambda cluster: print(f"  cluster {cluster.display_name}: {cluster.state}"),
        )

    def make_job(self, workspace: str, cluster: Cluster, name: str, line: str) -> str:
        """Uploads a notebook and makes a job that runs it."""
        path = f"/Workspace/Shared/{name}.ipynb"
        create_workspace_object.sync(
            self.platform, workspace, client=self.client, path=path, type_="NOTEBOOK", body=notebook(line)
        )
        task = NotebookTask(
            task_key=name,
            notebook_path=path,
            run_if=TaskRunIf.ALL_SUCCESS,
            cluster=JobCluster(cluster_key=cluster.key, cluster_name=cluster.display_name),
        )
        details = CreateJobDetails(name=name, tasks=[task])
        return create_job.sync(self.platform, workspace, client=self.client, body=details).key

    def run_job(self, workspace: str, job: str) -> None:
        """Runs a job to its end, and prints what its tasks have to say."""
        place = (self.platform, workspace)
        started = create_job_run.sync(*place, client=self.client, body=CreateJobRunDetails(job_key=job))
        try:
            wait_until_done(
                lambda: get_job_run.sync(*place, started.key, client=self.client),
                polling=self.polling,
                progress=lambda run: print(f"  run of {run.name}: {run.state and run.state.status}"),
            )
        except WaitFailedError as error:
            print(f"  {error}")
        for task in list_task_runs.iterate(*place, client=self.client, job_run_key=started.key):
            output = fetch_output.sync(*place, str(task.key), client=self.client, body=FetchOutputDetails())
            if output.error_trace:
                print(f"  task {task.task_key} failed: {output.error_trace}")
            for data in output.data:
                for cell in json.loads(data.value or "{}").get("cells", []):
                    print(
                        *(f"  > {text.rstrip()}" for out in cell["outputs"] for text in out.get("text", [])), sep="\n"
                    )


def main() -> None:
    """Runs the example."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("platform", help="OCID of the AI Data Platform")
    parser.add_argument("--profile", help="profile of the OCI config file, DEFAULT unless given")
    parser.add_argument("--config-file", help="OCI config file, ~/.oci/config unless given")
    parser.add_argument("--region", help="OCI region, the profile's unless given")
    parser.add_argument("--endpoint", help="address of the service, instead of the region's")
    parser.add_argument("--interval", type=float, default=5.0, help="seconds between the first two looks at a state")
    options = parser.parse_args()

    with oci_aidp.connect(
        profile=options.profile, config_file=options.config_file, region=options.region, endpoint=options.endpoint
    ) as client:
        day = FirstDay(client, options.platform, Polling(timeout=1800, interval=options.interval))
        print("a workspace and a cluster:")
        workspace = day.make_workspace()
        try:
            cluster = day.make_cluster(workspace)
            print("a job and its run:")
            good = day.make_job(workspace, cluster, "load", "print('loaded')")
            day.run_job(workspace, good)
            print("a job that fails:")
            bad = day.make_job(workspace, cluster, "fail-load", "raise RuntimeError('no such table')")
            day.run_job(workspace, bad)
            print("clean up")
            for job in (good, bad):
                delete_job.sync(options.platform, workspace, job, client=client)
            delete_cluster.sync(options.platform, workspace, cluster.key, client=client)
        finally:
            delete_workspace.sync(options.platform, workspace, client=client)


if __name__ == "__main__":
    main()
