"""`make demo`: the programs of examples/, run as a user would, against a service on this machine with a throw-away key."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.service import AidpService
from tests.service.keys import throwaway_profile

ROOT = Path(__file__).resolve().parents[1]
PLATFORM = "ocid1.aidataplatform.oc1.iad.demo"
PROGRAMS = ("async_operations.py", "async_operations_asyncio.py")


def main(arguments: list[str] | None = None) -> int:
    """Runs every example. Returns the exit status of the first that fails."""
    parser = argparse.ArgumentParser(prog="python -m tests.demo", description=__doc__)
    parser.add_argument("--python", default=sys.executable, help="interpreter that runs the examples")
    parser.add_argument("--package", type=Path, help="folder to import oci_aidp from; none if it is installed")
    parser.add_argument("--interval", default="0.2", help="seconds between two looks at an operation")
    options = parser.parse_args(arguments)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OCI_", "PYTHONPATH"))}
    if options.package:
        environment["PYTHONPATH"] = str(options.package)

    for program in PROGRAMS:
        print(f"--- examples/{program}", flush=True)
        with tempfile.TemporaryDirectory() as folder, AidpService() as service:
            profile = throwaway_profile(Path(folder))
            service.trust(profile.key_id, profile.public_key)
            populate(service)
            command = [options.python, str(ROOT / "examples" / program), PLATFORM, "--interval", options.interval]
            command += ["--config-file", str(profile.config_file), "--endpoint", service.endpoint]
            status = subprocess.run(command, env=environment, cwd=folder, check=False).returncode
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


if __name__ == "__main__":
    sys.exit(main())
