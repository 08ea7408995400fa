"""`python -m service`: a local AIDP until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import threading
from pathlib import Path

from .local import LocalAidp


def main(arguments: list[str] | None = None) -> int:
    """Serve, and say how to reach the service."""
    parser = argparse.ArgumentParser(prog="python -m service", description="An AI Data Platform on this machine.")
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on; %(default)s unless given")
    add("--port", type=int, default=8099, help="0 takes a free one; %(default)s unless given")
    add("--tls", action="store_true", help="https, which Oracle's own clients want")
    add("--state", type=Path, dest="state_file", metavar="FILE", help="keeps the resources between runs")
    add("--empty", action="store_false", dest="seeded", help="without the small company to begin with")
    add("--canned", action="store_true", help="examples instead of 501 where nothing is modelled")
    add("--seconds", type=float, help="how long states such as STARTING last, instead of one look")
    add("--looks", type=int, default=1, help="how many answers show such a state; %(default)s unless given")
    add("--folder", type=Path, default=Path.home() / ".aidp-local", help="profile, key and certificate")
    options = parser.parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        with LocalAidp(**vars(options), keep_requests=1000) as aidp:
            facts = {"endpoint": aidp.endpoint, "platform": aidp.platform, "config file": aidp.profile.config_file}
            facts |= {"profile": aidp.profile.name, "certificate": aidp.certificate}
            for name, value in (facts | {"status page": f"{aidp.endpoint}/"}).items():
                if value:
                    print(f"{name:11}  {value}")
            print("Ctrl-C stops it.", flush=True)
            stop.wait()
    except (OSError, ValueError) as error:
        parser.exit(1, f"{parser.prog}: {options.host}:{options.port}: {error}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
