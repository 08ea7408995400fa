"""How much memory transfers take: `python -m benchmarks.transfer_memory --size 2G`.

Each kind of transfer runs in a process of its own, against a server in another that makes up and discards bytes. Shown
is the peak of its resident memory over that of the same process before the transfer, once everything is imported and a
small file has been transferred in the same way.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import oci_aidp
from oci_aidp import transfers
from oci_aidp.api.volume import download_file, upload_file

MIB = 1024 * 1024
LIMIT = 32
"""MiB over base that a transfer may take, whatever the size of the file."""
CHUNK = bytes(64 * 1024)
PLACE = ("ocid1.aidataplatform.oc1.iad.benchmark", "volume")
KINDS = tuple(
    f"{direction} {way} {mode}"
    for direction in ("upload", "download")
    for way in ("direct", "par")
    for mode in ("sync", "async")
)
SIZES = {"": 1, "K": 1024, "M": MIB, "G": 1024 * MIB}


class _Handler(BaseHTTPRequestHandler):
    """Takes any body, and answers with as many bytes as the last segment of the path, or the header `path`, says."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Keeps silent."""

    def _serve(self) -> None:
        buffer = memoryview(bytearray(len(CHUNK)))
        left = int(self.headers.get("content-length", 0))
        while left and (count := self.rfile.readinto(buffer[: min(left, len(buffer))])):
            left -= count
        name = self.headers.get("path") or self.path
        size = 0 if self.command == "PUT" or self.path.endswith("uploadFile") else int(name.rpartition("/")[2])
        self.send_response(200)
        self.send_header("content-type", "application/octet-stream")
        self.send_header("content-length", str(size))
        self.end_headers()
        while size > 0:
            size -= self.wfile.write(CHUNK[: min(size, len(CHUNK))])

    def __getattr__(self, name: str) -> Any:
        # The base class looks for do_GET, do_POST, ...: all methods are answered alike.
        if name.startswith("do_"):
            return self._serve
        raise AttributeError(name)


def serve() -> None:
    """Serves until the process is ended; the first line of the output is the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()


@contextmanager
def served() -> Iterator[str]:
    """The address of a server in a process of its own."""
    command = [sys.executable, "-m", __spec__.name if __spec__ else __name__, "--serve"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def transfer(kind: str, endpoint: str, size: int, folder: Path, client: oci_aidp.Client) -> None:
    """Transfers a file of that size. The one that is sent has no blocks on the disk."""
    direction, way, mode = kind.split()
    file = folder / f"{size}.bin"
    url = f"{endpoint}/p/secret/o/{size}"
    if direction == "upload":
        with file.open("wb") as made:
            made.truncate(size)

    def up() -> None:
        if way == "par":
            transfers.upload_to_par(url, file, client=client)
        else:
            with file.open("rb") as body:
                upload_file.sync(*PLACE, client=client, path=file.name, body=body)

    async def aup() -> None:
        if way == "par":
            await transfers.aupload_to_par(url, file, client=client)
        else:
            with file.open("rb") as body:
                await upload_file.asyncio(*PLACE, client=client, path=file.name, body=body)

    def down() -> None:
        if way == "par":
            transfers.download_from_par(url, file, client=client)
        else:
            transfers.save(download_file.stream(*PLACE, client=client, path=f"/{size}"), file)

    async def adown() -> None:
        if way == "par":
            await transfers.adownload_from_par(url, file, client=client)
        else:
            await transfers.asave(download_file.astream(*PLACE, client=client, path=f"/{size}"), file)

    if mode == "sync":
        (up if direction == "upload" else down)()
    else:
        asyncio.run((aup if direction == "upload" else adown)())
    if file.stat().st_size != size:
        raise AssertionError(f"{file.stat().st_size} bytes of {size}")
    file.unlink()


def sign(request: object) -> None:
    """Signs nothing, but takes the hash of the body as a real signer does."""
    headers: dict[str, str] = getattr(request, "headers", {})
    headers["authorization"] = f"none {base64.b64encode(b'benchmark').decode()}"


def measure(kind: str, endpoint: str, size: int) -> dict[str, float]:
    """Runs one kind of transfer in this process. Returns the peaks of its memory in MiB, before and after."""
    with (
        tempfile.TemporaryDirectory() as folder,
        oci_aidp.connect(signer=sign, region="us-ashburn-1", endpoint=endpoint) as client,
    ):
        transfer(kind, endpoint, 1, Path(folder), client)
        base = resident("VmRSS")
        transfer(kind, endpoint, size, Path(folder), client)
        return {"base": base, "peak": resident("VmHWM")}


def resident(name: str) -> float:
    """Resident memory in MiB: now (VmRSS) or at its peak (VmHWM)."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux: there the peak of `getrusage` begins with that of the process that started this one
        return int(re.findall(rf"{name}:\s*(\d+) kB", status.read_text())[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (MIB if sys.platform == "darwin" else 1024)


def run(size: int, kinds: tuple[str, ...] = KINDS) -> dict[str, float]:
    """MiB over base by kind of transfer."""
    found = {}
    with served() as endpoint:
        for kind in kinds:
            command = [sys.executable, "-m", __spec__.name if __spec__ else __name__]
            command += ["--measure", kind, "--endpoint", endpoint, "--size", str(size)]
            result = subprocess.run(command, capture_output=True, text=True, check=False)
            if result.returncode != 0:
                raise RuntimeError(result.stderr)
            measured = json.loads(result.stdout)
            found[kind] = measured["peak"] - measured["base"]
    return found


def _size(text: str) -> int:
    match = re.fullmatch(r"(\d+)([KMG]?)", text.upper())
    if not match:
        raise argparse.ArgumentTypeError("a number of bytes, such as 64M or 2G")
    return int(match[1]) * SIZES[match[2]]


def main(arguments: list[str] | None = None) -> int:
    """Prints a table. The exit status is 1 if a transfer takes more than it may."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.transfer_memory", description=__doc__)
    parser.add_argument(
        "--size", type=_size, default=_size("2G"), help="size of the file, such as 64M; 2G unless given"
    )
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--measure", choices=KINDS, help=argparse.SUPPRESS)
    parser.add_argument("--endpoint", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.serve:
        serve()
    elif options.measure:
        print(json.dumps(measure(options.measure, options.endpoint, options.size)))
    else:
        found = run(options.size)
        print(f"| {options.size / MIB:,.0f} MiB | MiB over base |\n| --- | ---: |")
        for kind, over in found.items():
            print(f"| {kind} | {over:.1f} |")
        return 1 if max(found.values()) > LIMIT else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
