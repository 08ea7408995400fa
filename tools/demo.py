"""`make demo`: the programs of examples/, run as a user would, against a service on this machine with a throw-away key."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from service import AidpService, Answer, Call
from service.keys import throwaway_profile
from tests.support.object_storage import ObjectStorage, serve_volume_files

ROOT = Path(__file__).resolve().parents[1]
PLATFORM = "ocid1.aidataplatform.oc1.iad.demo"
PROGRAMS: dict[str, list[str]] = {
    "async_operations.py": ["--interval", "{interval}"],
    "async_operations_asyncio.py": ["--interval", "{interval}"],
    "paging.py": [],
    "waiting.py": ["--interval", "{interval}", "--workspace", "analytics", "--cluster", "etl"],
    "transfer.py": ["lake", "report.bin", "/reports/report.bin"],
}
"""The programs, and their arguments after the platform."""


def main(arguments: list[str] | None = None) -> int:
    """Runs every example. Returns the exit status of the first that fails."""
    parser = argparse.ArgumentParser(prog="python -m tools.demo", description=__doc__)
    parser.add_argument("--python", default=sys.executable, help="interpreter that runs the examples")
    parser.add_argument("--package", type=Path, help="folder to import oci_aidp from; none if it is installed")
    parser.add_argument("--interval", default="0.2", help="seconds between two looks at an operation")
    options = parser.parse_args(arguments)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OCI_", "PYTHONPATH"))}
    if options.package:
        environment["PYTHONPATH"] = str(options.package)

    for program, template in PROGRAMS.items():
        print(f"--- examples/{program}", flush=True)
        with tempfile.TemporaryDirectory() as folder, AidpService() as service, ObjectStorage() as storage:
            profile = throwaway_profile(Path(folder))
            service.trust(profile.key_id, profile.public_key)
            populate(service)
            serve_volume_files(service, storage)
            (Path(folder) / "report.bin").write_bytes(bytes(300_000))
            command = [options.python, str(ROOT / "examples" / program), PLATFORM]
            command += [argument.format(interval=options.interval) for argument in template]
            command += ["--config-file", str(profile.config_file), "--endpoint", service.endpoint]
            status = subprocess.run(command, env=environment, cwd=folder, check=False).returncode
            if status == 0 and service.problems + storage.problems:
                print(*service.problems, *storage.problems, sep="\n", file=sys.stderr)
                status = 1
            if status != 0:
                return status
    return 0


def populate(service: AidpService) -> None:
    """Gives the platform operations of all sorts, one of them with an action that no released client knows."""
    service.start_operation(PLATFORM, resource_name="analytics.etl", polls=2)
    service.start_operation(PLATFORM, action_type="DISTILL_KNOWLEDGE", resource_name="default.docs", polls=1)
    service.start_operation(
        PLATFORM,
        action_type="CREATE_TABLE",
        resource_type="TABLE",
        resource_name="sales.public.orders",
        polls=3,
        final="FAILED",
        error_code="InvalidParameter",
        error_message="column `id` is defined twice",
    )
    for number in range(5):
        service.start_operation(PLATFORM, resource_name=f"analytics.done{number}", polls=0)
    serve_cluster(service)


def serve_cluster(service: AidpService) -> None:
    """Gives the service a cluster that is started by an async operation, and takes a moment longer to be active."""
    states = iter(("STARTING", "WARMING_UP"))

    def body(state: str) -> dict[str, str]:
        example: dict[str, str] = service.examples.make({"$ref": "#/components/schemas/Cluster"})
        return example | {"displayName": "etl", "state": state}

    def start(call: Call) -> Answer:
        key = service.start_operation(
            PLATFORM, action_type="START_CLUSTER", resource_type="CLUSTER", resource_name="analytics.etl", polls=2
        )
        return Answer(202, body("STARTING"), {"aidp-async-operation-key": key})

    service.handle("StartCluster", start)
    service.handle("GetCluster", lambda call: Answer(200, body(next(states, "ACTIVE"))))


if __name__ == "__main__":
    sys.exit(main())
