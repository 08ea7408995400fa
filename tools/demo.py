"""`make demo`: the programs of examples/, run as a user would, against a local AIDP with a throw-away key."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from service import LocalAidp

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS: dict[str, list[str]] = {
    "first_day.py": ["--interval", "{interval}"],
    "first_day_asyncio.py": ["{workspace}", "--interval", "{interval}"],
    "waiting.py": ["--interval", "{interval}", "--workspace", "{workspace}", "--cluster", "{cluster}"],
    "transfer.py": ["{volume}", "report.bin", "/reports/report.bin"],
    "paging.py": [],
    "async_operations.py": ["--interval", "{interval}"],
    "async_operations_asyncio.py": ["--interval", "{interval}"],
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
        with tempfile.TemporaryDirectory() as folder, LocalAidp(seeded=True) as aidp:
            populate(aidp)
            (Path(folder) / "report.bin").write_bytes(bytes(300_000))
            values = {
                "interval": options.interval,
                "workspace": aidp.key_of("Workspace", "analytics"),
                "cluster": aidp.key_of("Cluster", "analytics-etl"),
                "volume": aidp.key_of("Volume", "files"),
            }
            command = [options.python, str(ROOT / "examples" / program), aidp.platform]
            command += [argument.format(**values) for argument in template]
            command += ["--config-file", str(aidp.profile.config_file), "--endpoint", aidp.endpoint]
            status = subprocess.run(command, env=environment, cwd=folder, check=False).returncode
            if status == 0 and aidp.problems:
                print(*aidp.problems, sep="\n", file=sys.stderr)
                status = 1
            if status != 0:
                return status
    return 0


def populate(aidp: LocalAidp) -> None:
    """Gives the platform a stopped cluster, and operations, one with an action that no released client knows."""
    for _, cluster in aidp.records("Cluster"):
        cluster.operation, cluster.steps, cluster.fields["state"] = None, [], "STOPPED"
    caller = dict.fromkeys(("createdBy", "createdByName"), aidp.profile.user)
    fault = {"status": "FAILED", "errorCode": "InvalidParameter", "errorMessage": "column `id` is defined twice"}
    for looks, action, kind, name, end in (
        (2, "CREATE_CLUSTER", "CLUSTER", "analytics.etl", {}),
        (1, "DISTILL_KNOWLEDGE", "CLUSTER", "default.docs", {}),
        (3, "CREATE_TABLE", "TABLE", "sales.orders.current", fault),
    ):
        fields = {"actionType": action, "resourceType": kind, "resourceName": name, **caller}
        aidp.state.start_operation(aidp.platform, fields, end, looks)


if __name__ == "__main__":
    sys.exit(main())
