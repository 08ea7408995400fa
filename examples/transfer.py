"""Upload a large file to a volume and download it, with pre-authenticated requests (PAR) and directly.

python examples/transfer.py ocid1.aidataplatform.oc1... VOLUME-KEY report.parquet /reports/r.parquet --profile DEFAULT
"""

from __future__ import annotations

import argparse
from pathlib import Path

import oci_aidp
from oci_aidp.api.volume import download_file, download_file_with_par, upload_file_with_par
from oci_aidp.models import UploadFileWithParDetails
from oci_aidp.transfers import download_from_par, save, upload_to_par


def show(done: int, total: int | None) -> None:
    """Prints the progress of a transfer, on one line."""
    of_all = "" if total is None else f" of {total:,}"
    print(f"\r  {done:,}{of_all} bytes", end="\n" if done == total else "", flush=True)


def main() -> None:
    """Runs the example."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("platform", help="OCID of the AI Data Platform")
    parser.add_argument("volume", help="key of the volume")
    parser.add_argument("file", type=Path, help="file to upload; downloads get .par and .direct at its end")
    parser.add_argument("path", help="its path in the volume")
    parser.add_argument("--profile", help="profile of the OCI config file, DEFAULT unless given")
    parser.add_argument("--config-file", help="OCI config file, ~/.oci/config unless given")
    parser.add_argument("--region", help="OCI region, the profile's unless given")
    parser.add_argument("--endpoint", help="address of the service, instead of the region's")
    options = parser.parse_args()
    place = (options.platform, options.volume)

    with oci_aidp.connect(
        profile=options.profile, config_file=options.config_file, region=options.region, endpoint=options.endpoint
    ) as client:
        print(f"sending {options.file.name}:")
        details = UploadFileWithParDetails(size=options.file.stat().st_size)
        sending = upload_file_with_par.sync(*place, client=client, body=details, path=options.path, is_overwrite=True)
        upload_to_par(sending.par_url, options.file, client=client, progress=show)  # the PAR URL is a secret

        print("fetching it through a PAR URL:")
        fetching = download_file_with_par.sync(*place, client=client, path=options.path)
        download_from_par(fetching.par_url, f"{options.file}.par", client=client, progress=show)

        print("fetching it directly:")
        save(download_file.stream(*place, client=client, path=options.path), f"{options.file}.direct", progress=show)


if __name__ == "__main__":
    main()
