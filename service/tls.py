"""TLS settings with a certificate for this machine, made when the service starts."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path

import trustme  # type: ignore[import-not-found, unused-ignore]  # a host that serves no https has none

from .keys import write_secret

AUTHORITY = "certificate.pem"
"""The file that clients are given."""


def server_context(folder: Path, host: str) -> ssl.SSLContext:
    """Return the settings of a server whose certificate is for localhost and the host that is bound.

    Where all addresses are bound, it is for the name of this machine. The authority behind it stays in the folder, so
    that who trusts it can do so between runs.
    """
    file, key_file = folder / AUTHORITY, folder / "authority-key.pem"
    if file.exists() and key_file.exists():
        authority = trustme.CA.from_pem(file.read_bytes(), key_file.read_bytes())
    else:
        authority = trustme.CA(organization_name="local AIDP")
        write_secret(key_file, authority.private_key_pem.bytes())
        authority.cert_pem.write_to_path(file)
    names, bound = ("localhost", "127.0.0.1", "::1"), socket.gethostname() if host in ("", "0.0.0.0", "::") else host
    try:
        certificate = authority.issue_cert(*dict.fromkeys((*names, bound)))
    except UnicodeError:  # a name such as my_host, which machines have but certificates may not
        certificate = authority.issue_cert(*names)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
