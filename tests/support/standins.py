"""Loopback stand-ins for the token sources of OCI principals: instance metadata, federation, OKE's proxymux."""

from __future__ import annotations

import base64
import datetime
import functools
import json
import ssl
import threading
import time
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import jwt
import oci.auth.rpt_path_providers
import oci.auth.signers.resource_principals_signer
import oci.regions
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from service import Answer, LocalAidp, Request, error_answer
from service.server import LoopbackServer

REGION = "us-ashburn-1"
TENANCY = "ocid1.tenancy.oc1..standin"
INSTANCE = "ocid1.instance.oc1.iad.standin"
RESOURCE = "ocid1.fnfunc.oc1.iad.standin"
REFUSAL = "The certificate is not known."


class StandIns:
    """Metadata and federation on one port of this machine, and proxymux by TLS on another.

    Each token that it gives is trusted by a service, with the public key that came with the request.

    Attributes:
        requests: how often each kind was asked: `region`, `certificate`, `token of an instance`, ...
        tokens: all that were given, in order.
        lifetime: seconds until the tokens expire that are given from now on.
        refuses: whether requests for tokens are rejected.
        opened: cleared, it holds back the answers with tokens until it is set.
        held: set when an answer is held back.
        problems: failures of the stand-ins.
    """

    def __init__(self, service: LocalAidp, folder: Path) -> None:
        self.service = service
        self.requests: Counter[str] = Counter()
        self.tokens: list[str] = []
        self.lifetime = 3600.0
        self.refuses = False
        self.opened = threading.Event()
        self.opened.set()
        self.held = threading.Event()
        self.problems: list[str] = []
        self.authority = _authority()
        self.certificate_file = folder / "ca.crt"
        self.certificate_file.write_bytes(_pem(self.authority[0]))
        self.service_account_file = folder / "token"
        self.service_account_file.write_text(a_token(3600))
        self._lock = threading.Lock()
        self._plain = LoopbackServer(self._respond, self.problems.append)
        self._tls = LoopbackServer(self._respond, self.problems.append)
        self._tls.socket = self._server_context(folder).wrap_socket(self._tls.socket, server_side=True)

    def __enter__(self) -> Self:
        self._plain.start()
        self._tls.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.opened.set()
        self._plain.stop()
        self._tls.stop()

    @property
    def endpoint(self) -> str:
        """Of all but proxymux."""
        return self._plain.endpoint

    @property
    def given(self) -> int:
        """How many tokens were asked for."""
        return sum(count for kind, count in self.requests.items() if kind.startswith("token"))

    def install(self, environment: pytest.MonkeyPatch) -> None:
        """Leads the signers of `oci` here, by their variables where there are any.

        Where the SDK has constants only, these are patched, and nothing else: the host of the federation service, the
        address of the metadata service for resource principals 1.1, the port of proxymux, the path of a pod's token.
        """
        environment.setenv("OCI_METADATA_BASE_URL", f"{self.endpoint}/opc/v2")
        environment.setenv("KUBERNETES_SERVICE_HOST", "127.0.0.1")
        environment.setenv("OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH", str(self.certificate_file))
        environment.setitem(oci.regions.SERVICE_ENDPOINTS, "auth", self.endpoint)
        environment.setattr(
            oci.auth.signers.InstancePrincipalsSecurityTokenSigner, "METADATA_URL_BASE", f"{self.endpoint}/opc/v2"
        )
        environment.setattr(
            oci.auth.signers.resource_principals_signer,
            "OCI_KUBERNETES_PROXYMUX_SERVICE_PORT",
            str(self._tls.server_address[1]),
        )
        environment.setattr(
            oci.auth.rpt_path_providers, "OCI_KUBERNETES_SERVICE_ACCOUNT_TOKEN_PATH", str(self.service_account_file)
        )

    def resource_principal(self, version: str, folder: Path) -> dict[str, str]:
        """The variables of a resource that signs in by a version of resource principals."""
        values = {"VERSION": version, "REGION": REGION}
        if version == "2.2":
            key = _key()
            token = self.give(key.public_key())
            (folder / "rpst").write_text(token)
            (folder / "key.pem").write_bytes(_private_pem(key))
            values |= {"RPST": str(folder / "rpst"), "PRIVATE_PEM": str(folder / "key.pem")}
        elif version == "3.0":
            leaf = self.resource_principal("2.2", folder)
            leaf = {name.removeprefix("OCI_RESOURCE_PRINCIPAL_"): value for name, value in leaf.items()}
            values |= {f"{name}_FOR_LEAF_RESOURCE": value for name, value in leaf.items()}
            values |= {f"{name}_FOR_PARENT_RESOURCE": self.endpoint for name in ("RPT_URL", "RPST_ENDPOINT")}
        else:
            values |= {"RPT_ENDPOINT": self.endpoint, "RPST_ENDPOINT": self.endpoint}
            if version != "1.1":
                values |= {"RESOURCE_ID": RESOURCE, "TENANCY_ID": TENANCY, "PRIVATE_PEM": _private_pem(_key()).decode()}
            if version == "2.1.2":
                values["SECURITY_CONTEXT"] = "context"
        return {f"OCI_RESOURCE_PRINCIPAL_{name}": value for name, value in values.items()}

    def give(self, key: rsa.RSAPublicKey) -> str:
        """A new token, which the service trusts with a key."""
        with self._lock:
            token = a_token(self.lifetime, number=len(self.tokens))
            self.tokens.append(token)
        self.service.trust(f"ST${token}", key)
        return token

    def revoke(self) -> None:
        """Makes the service reject all tokens so far."""
        for token in self.tokens:
            self.service.revoke(f"ST${token}")

    def _respond(self, request: Request) -> Answer:
        kind, answer = _KINDS.get(request.path.rstrip("/"), ("", None))
        if answer is None:
            kind, answer = next((each for path, each in _PREFIXES.items() if request.path.startswith(path)), ("", None))
        if answer is None:
            self.problems.append(f"nobody is at {request.method} {request.path}")
            return Answer(400)
        with self._lock:
            self.requests[kind] += 1
        if kind.startswith("token"):
            if not self.opened.is_set():
                self.held.set()
            self.opened.wait(20)
            if self.refuses:
                return error_answer(401, "NotAuthenticated", REFUSAL)
        return answer(self, request)

    def _metadata(self, request: Request) -> Answer:
        name = request.path.rpartition("/")[2]
        certificate, key = self.authority[2:]
        values: dict[str, Any] = {
            "region": "iad",
            "id": INSTANCE,
            "regionInfo": {"realmKey": "oc1", "realmDomainComponent": "oraclecloud.com", "regionKey": "IAD"}
            | {"regionIdentifier": REGION},
            "cert.pem": _pem(certificate),
            "intermediate.pem": _pem(self.authority[0]),
            "key.pem": _private_pem(key),
        }
        if request.headers.get("authorization") != "Bearer Oracle":
            return Answer(401)
        return Answer(200, values[name])

    def _x509(self, request: Request) -> Answer:
        if f"{TENANCY}/fed-x509/" not in request.headers["authorization"]:
            return error_answer(401, "NotAuthenticated", "The tenancy is not that of the certificate.")
        return Answer(200, {"token": self.give(_public_key(request.json["publicKey"]))})

    def _resource_token(self, request: Request) -> Answer:
        return Answer(200, {"resourcePrincipalToken": "rpt", "servicePrincipalSessionToken": "spst"})

    def _session_token(self, request: Request) -> Answer:
        assert request.json["resourcePrincipalToken"] == "rpt"
        return Answer(200, {"token": self.give(_public_key(request.json["sessionPublicKey"]))})

    def _proxymux(self, request: Request) -> Answer:
        if request.headers["authorization"] != f"Bearer {self.service_account_file.read_text()}":
            return Answer(403)
        token = self.give(_public_key(request.json["podKey"]))
        return Answer(200, base64.b64encode(json.dumps({"token": f"ST${token}"}).encode()))

    def _server_context(self, folder: Path) -> ssl.SSLContext:
        certificate, key = self.authority[2:]
        (folder / "server.pem").write_bytes(_pem(certificate) + _private_pem(key))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem")
        return context


_KINDS = {
    "/opc/v2/instance/region": ("region", StandIns._metadata),
    "/opc/v2/instance/regionInfo": ("region", StandIns._metadata),
    "/opc/v2/instance/id": ("instance", StandIns._metadata),
    "/opc/v2/identity/cert.pem": ("certificate", StandIns._metadata),
    "/opc/v2/identity/key.pem": ("key", StandIns._metadata),
    "/opc/v2/identity/intermediate.pem": ("intermediate", StandIns._metadata),
    "/v1/x509": ("token of an instance", StandIns._x509),
    "/v1/resourcePrincipalSessionToken": ("token of a resource", StandIns._session_token),
    "/resourcePrincipalSessionTokens": ("token of a pod", StandIns._proxymux),
    "": ("resource", StandIns._resource_token),
}
_PREFIXES = {"/20180711/resourcePrincipalToken": ("resource", StandIns._resource_token)}


def a_token(lifetime: float, **claims: Any) -> str:
    """A token in the form of Oracle's that expires in this many seconds."""
    now = int(time.time())
    claims |= {"iat": now, "exp": int(now + lifetime), "res_tenant": TENANCY}
    return jwt.encode(claims, "a key that is long enough for any warning", algorithm="HS256")


@functools.cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@functools.cache
def _authority() -> tuple[x509.Certificate, rsa.RSAPrivateKey, x509.Certificate, rsa.RSAPrivateKey]:
    """A throw-away certificate authority, and a certificate by it for an instance of the tenancy and 127.0.0.1."""
    import ipaddress

    authority_key, key = rsa.generate_private_key(65537, 2048), _key()
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "throw-away authority")])
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, INSTANCE),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, f"opc-tenant:{TENANCY}"),
        ]
    )
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)

    def certificate(name: x509.Name, public: rsa.RSAPublicKey, *, is_authority: bool) -> x509.Certificate:
        identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key())
        usage = dict.fromkeys(
            ["digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"], True
        ) | {"key_cert_sign": is_authority, "crl_sign": is_authority, "encipher_only": False, "decipher_only": False}
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(issuer)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - day)
            .not_valid_after(now + day)
            .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .add_extension(identifier, critical=False)
            .add_extension(x509.KeyUsage(**usage), critical=True)
            .sign(authority_key, hashes.SHA256())
        )

    own = certificate(issuer, authority_key.public_key(), is_authority=True)
    return own, authority_key, certificate(subject, key.public_key(), is_authority=False), key


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def _private_pem(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _public_key(body: str) -> rsa.RSAPublicKey:
    key = serialization.load_der_public_key(base64.b64decode(body))
    assert isinstance(key, rsa.RSAPublicKey)
    return key
