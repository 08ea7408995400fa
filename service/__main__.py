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
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on; %(default)s unless given")
    parser.add_argument("--port", type=int, default=8099, help="0 takes a free one; %(default)s unless given")
    parser.add_argument("--tls", action="store_true", help="https, which Oracle's own clients want")
    parser.add_argument("--state", type=Path, metavar="FILE", help="keeps the resources between runs")
    parser.add_argument("--empty", action="store_true", help="without the small company to begin with")
    parser.add_argument("--canned", action="store_true", help="examples instead of 501 where nothing is modelled")
    parser.add_argument("--seconds", type=float, help="how long states such as STARTING last, instead of one look")
    parser.add_argument(
        "--looks", type=int, default=1, help="how many answers show such a state; %(default)s unless given"
    )
    parser.add_argument("--folder", type=Path, default=Path.home() / ".aidp-local", help="profile, key and certificate")
    options = parser.parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    options.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with LocalAidp(
        host=options.host, port=options.port, tls=options.tls, state_file=options.state, seeded=not options.empty,
        canned=options.canned, seconds=options.seconds, looks=options.looks, folder=options.folder,
        keep_requests=1000,
    ) as aidp:  # fmt: skip
        print(f"endpoint     {aidp.endpoint}\nplatform     {aidp.platform}\nconfig file  {aidp.profile.config_file}")
        print(f"profile      {aidp.profile.name}")
        if aidp.certificate:
            print(f"certificate  {aidp.certificate.file}")
        print(f"status page  {aidp.endpoint}/\nCtrl-C stops it.", flush=True)
        stop.wait()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
