"""A certificate for this machine, made when the service starts."""

from __future__ import annotations

import datetime
import ipaddress
import socket
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


@dataclass(frozen=True)
class Certificate:
    """A certificate that is its own authority: clients are given `file` as theirs."""

    file: Path
    key_file: Path

    @classmethod
    def make(cls, folder: Path, host: str = "127.0.0.1") -> Self:
        """Make a certificate for localhost and the host that is bound (all: that of this machine), good for a year.

        One in the folder that is for these hosts and good for another day is kept.
        """
        made = cls(folder / "certificate.pem", folder / "certificate-key.pem")
        bound = socket.gethostname() if host in ("", "0.0.0.0", "::") else host
        names = x509.SubjectAlternativeName(
            [_name(each) for each in dict.fromkeys(("localhost", "127.0.0.1", "::1", bound))]
        )
        if made._is_good(names):
            return made
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "local AIDP")])
        now = datetime.datetime.now(datetime.UTC)
        certificate = (
            x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + datetime.timedelta(days=365))
            .add_extension(names, critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )
        made.file.write_bytes(certificate.public_bytes(Encoding.PEM))
        made.key_file.touch(mode=0o600)
        made.key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        return made

    def _is_good(self, names: x509.SubjectAlternativeName) -> bool:
        if not (self.file.exists() and self.key_file.exists()):
            return False
        kept = x509.load_pem_x509_certificate(self.file.read_bytes())
        tomorrow = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=1)
        named = kept.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        return named == names and kept.not_valid_after_utc > tomorrow

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.key_file)
        return context

    def client_context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.file))
