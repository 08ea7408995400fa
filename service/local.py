"""A local AIDP for the tests of others: `with LocalAidp() as aidp: ...`."""

from __future__ import annotations

import contextlib
import fnmatch
import functools
import json
import os
import re
import secrets
import ssl
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any, Self

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from .agents import Script, answer_chat
from .examples import canned_answer
from .failures import Failure
from .files import answer_par
from .keys import Profile, throwaway_profile, write_secret
from .lists import value_of
from .messages import Answer, Call, Handler, Headers, Request, ServiceFault, error_answer, not_found
from .model import model_of, not_modelled
from .page import answer_page
from .server import LoopbackServer
from .signatures import principal_of
from .spec import Spec
from .state import Record, State
from .validation import SpecValidator

if TYPE_CHECKING:
    from oci_aidp import Client

PLATFORM = "ocid1.aidataplatform.oc1.iad.local"

Interceptor = Callable[[Request], Answer | bytes | None]
"""May answer instead of the service: with an answer, or with bytes that are written as they are before the connection
is closed. None leaves the answer to the service."""

_validator_of = functools.lru_cache(maxsize=8)(SpecValidator)
"""Made once per process and spec: that of the whole API is large."""


class LocalAidp:
    """A service that keeps resources, with a platform and a profile whose key it trusts.

    It listens on a free port of 127.0.0.1, unless told otherwise, while its context is open; checks signatures, and
    validates requests by the OpenAPI file.

    Attributes:
        platform: OCID of the AI Data Platform.
        certificate: File with the authority behind its certificate, where it speaks https.
        profile: The profile; its `config_file` is what clients are given.
        script: What agents say to a text.
        requests: All requests received, in order.
        problems: What went wrong inside the service, its own invalid answers included. A test wants it empty.
        state: What handlers act on.
        base_path: Path that all paths of the API begin with, its version.

    """

    def __init__(
        self,
        *,
        looks: int = 1,
        seconds: float | None = None,
        seeded: bool = False,
        canned: bool = False,
        tls: bool = False,
        state_file: str | os.PathLike[str] | None = None,
        folder: str | os.PathLike[str] | None = None,
        spec: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        api_version: str | None = None,
        collection: str | None = None,
        clock: Callable[[], float] = time.time,
        check_signatures: bool = True,
        keep_requests: int | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        """Prepare the service; entering the context starts it.

        Args:
            looks: How many answers show a state that passes, such as STARTING.
            seconds: How long such a state lasts, instead of `looks`.
            seeded: Whether there is a small company to begin with.
            canned: Whether operations that are not modelled answer with examples made from the schemas, instead of 501.
            tls: Whether the service speaks https, with a certificate of its own.
            state_file: Where the resources are kept between runs.
            folder: Where profile, key and certificate go; a temporary folder unless given.
            spec: The OpenAPI file or its content; openapi.yaml of this repository unless given.
            api_version: First segment of all paths, instead of the one in the spec's servers.
            collection: Second segment of all paths, instead of the one in the spec: `dataLakes` on the older surface.
            clock: Seconds since the epoch: what signatures are checked against and resources are dated with.
            check_signatures: Whether a request without a good signature is answered 401.
            keep_requests: How many of the latest requests are kept; all unless given.
            host: The address to listen on.
            port: The port; 0 takes a free one.

        """
        self._folder = None if folder else tempfile.TemporaryDirectory()
        self.folder = Path(folder or self._folder.name)  # type: ignore[union-attr]
        self.profile: Profile = throwaway_profile(self.folder)
        self._tls, self.certificate = None, None
        if tls:
            from .tls import AUTHORITY, server_context  # here, as only https needs trustme

            self._tls, self.certificate = server_context(self.folder, host), self.folder / AUTHORITY
        self.spec = Spec.of(spec)
        self.base_path = self.spec.base_path(**({"apiVersion": api_version} if api_version else {}))
        # What paths begin with, and what that is in the paths of the spec.
        self._root = (f"{self.base_path}/{collection}/", "/aiDataPlatforms/") if collection else (self.base_path, "")
        self.state = State(clock, self.spec, looks, seconds)
        self.platform = self.add_platform(PLATFORM)
        self.script: Script = lambda text: f"You said: {text}"
        self.requests: list[Request] = []
        self.problems: list[str] = []
        self._handlers = model_of(self.spec, canned_answer if canned else not_modelled)
        self._validator = _validator_of(self.spec)
        self._keys: dict[str, tuple[RSAPublicKey, str]] = {}
        self._check_signatures = check_signatures
        self._interceptors: dict[bool, list[Interceptor]] = {False: [self.state.failures], True: []}
        self._keep_requests = keep_requests
        self._address = host, port
        self._server: LoopbackServer | None = None
        self.trust(self.profile.key_id, self.profile.public_key)
        self._state_file = Path(state_file) if state_file else None
        if self._state_file:
            self._state_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._state_file and self._state_file.exists():
            try:
                self.state.load(self._state_file.read_bytes())
            except (ValueError, LookupError, TypeError, AttributeError) as error:
                raise ValueError(f"{state_file} does not hold the state of a local AIDP") from error
        elif seeded:
            self._seed()

    def _seed(self) -> None:
        """Make the company of `seed.json`, with the operations that a caller would use.

        A later row refers to the key of an earlier resource by `$` and its name.
        """
        keys: dict[str, str] = {}
        for each in json.loads(Path(__file__).with_name("seed.json").read_bytes()):
            row = json.loads(Template(json.dumps(each)).safe_substitute(keys))
            operation = self.spec.operations.get(row["operation"])
            if operation is None:  # the service of some groups only
                continue
            path = {"aiDataPlatformId": self.platform, **row.get("path", {})}
            call = Call("POST", "/", Headers(), json.dumps(row["body"]).encode(), operation.id, path,
                        principal=self.profile.user, operation=operation, state=self.state)  # fmt: skip
            answer = self.answer(call)
            if "as" in row:
                keys[row["as"]] = answer.body["key"]
        for name, record in self.state.store:
            if "/asyncOperations/" in name:
                record.steps = []
                record.change({"status": "SUCCEEDED", "timeFinished": self.state.now()})

    def __enter__(self) -> Self:
        """Start to serve."""
        self._server = LoopbackServer(self._respond, self.problems.append, self._address, self._tls)
        self._server.start()
        self.state.endpoint = self.endpoint
        return self

    def __exit__(self, *raised: object) -> None:
        """Close all connections and the port, wait for the threads, and keep the resources where that is wanted."""
        self.state.failures.closing.set()
        if self._server is not None:
            self._server.stop()
            self._server = None
        if self._state_file:
            draft = self._state_file.with_suffix(".draft")
            write_secret(draft, self.state.save().encode())
            draft.replace(self._state_file)
        if self._folder:
            self._folder.cleanup()

    @property
    def endpoint(self) -> str:
        """Scheme, host and port, such as `http://127.0.0.1:40123`: without the base path."""
        if self._server is None:
            raise RuntimeError("the service is not running: use it as a context manager")
        return self._server.endpoint

    def connect(self, **arguments: Any) -> Client:
        """Return a client of the package `oci_aidp`, or of the vendored package that this service came with."""
        from oci_aidp import connect

        arguments = {"config_file": self.profile.config_file, "endpoint": self.endpoint, **arguments}
        if self.certificate:
            arguments.setdefault("verify", ssl.create_default_context(cafile=self.certificate))
        return connect(**arguments)

    def trust(self, key_id: str, public_key: RSAPublicKey, principal: str | None = None) -> None:
        """Accept signatures by a key.

        Args:
            key_id: As in the Authorization header: `<tenancy>/<user>/<fingerprint>`, or `ST$<token>`.
            public_key: Verifies them.
            principal: Who signs; the user of the key id unless given.

        """
        parts = key_id.split("/")
        self._keys[key_id] = public_key, principal or (parts[1] if len(parts) == 3 else "session")

    def revoke(self, key_id: str) -> None:
        """Refuse signatures by a key from now on, as when a session token has expired."""
        self._keys.pop(key_id, None)

    def add_platform(self, platform_id: str) -> str:
        """Add an AI Data Platform, and return its id."""
        self.state.platforms.add(platform_id)
        return platform_id

    def records(self, kind: str) -> list[tuple[str, Record]]:
        """Return the keys and records of all resources of a kind, such as `Workspace`, as they are at the moment."""
        kinds = self.spec.kinds
        if kind not in kinds:
            raise LookupError(f"there is no kind {kind!r}; there are: {', '.join(sorted(kinds))}")
        item = re.compile("[^/]+".join(map(re.escape, re.split(r"\{\w+\}", kinds[kind].item))))
        return [(path.rpartition("/")[2], record) for path, record in self.state.store if item.fullmatch(path)]

    def key_of(self, kind: str, name: str) -> str:
        """Return the key of the first resource of a kind that has a name."""
        keys = {str(value_of(record.fields, "displayName")): key for key, record in reversed(self.records(kind))}
        if name not in keys:
            raise LookupError(f"no {kind} has the name {name!r}; there are: {', '.join(reversed(keys)) or 'none'}")
        return keys[name]

    def add_lineage(self, source: str, target: str) -> None:
        """Record that the target was made from the source, as runs of notebooks do; both are full names of tables."""
        lineage = f"/aiDataPlatforms/{self.platform}/lineage"
        self.state.store.add(lineage, f"{source}>{target}", {"source": source, "target": target})

    def fail(self, what: str | Callable[[Request], bool], how: str = "error", **details: Any) -> Failure:
        """Let operations fail: `fail("StartCluster", status=409, code="IncorrectState")`; `Failure` has the details."""
        if details.pop("throttle", False):
            details = {"status": 429, "code": "TooManyRequests", "retry_after": 1, **details}
        if isinstance(what, str) and not fnmatch.filter(self.spec.operations, what):
            raise ValueError(f"no operation has the name {what!r}")
        rule = Failure(what, how, **details)  # type: ignore[arg-type]
        self.state.failures.rules.append(rule)
        return rule

    def handle(self, operation_id: str, handler: Handler) -> None:
        """Register the handler of an operation."""
        if operation_id not in self.spec.operations:
            raise KeyError(operation_id)
        self._handlers[operation_id] = handler

    def intercept(self, interceptor: Interceptor, *, after: bool = False) -> Callable[[], None]:
        """Let a function answer requests instead of the service; what it answers is not validated.

        Args:
            interceptor: Called with each request, from many threads; None lets the service answer.
            after: Whether it is called when the service has acted (then the request has a status) instead of before.

        Returns:
            Takes the function away again.

        """
        self._interceptors[after].append(interceptor)
        return lambda: self._interceptors[after].remove(interceptor)

    def authenticate(self, request: Request) -> str:
        """Return who signed a request.

        Raises:
            SignatureRefused: Nobody that is trusted did.

        """
        return principal_of(request, self._keys, self.state.clock()) if self._check_signatures else ""

    def answer(self, call: Call) -> Answer:
        """Answer a call as if it had come over the wire, without checks."""
        with self.state.lock:
            return self._handlers[call.operation.id](call)

    def _respond(self, request: Request) -> Answer | bytes:
        """Record a request and answer it."""
        with contextlib.suppress(ServiceFault):  # which says that it is no call, when nobody else answers it
            request = self._call(request)
        self.requests.append(request)
        if self._keep_requests:
            del self.requests[: -self._keep_requests]
        try:
            answer = self._intercepted(request, after=False)
            if answer is None:
                answer = self._answer(request)
                request.status = answer.status
                late = self._intercepted(request, after=True)
                answer = answer if late is None else late
        except Exception:
            answer = self._broken(traceback.format_exc())
        if isinstance(answer, bytes):
            request.status = None
            return answer
        request.status = answer.status
        # The id as OCI makes it: the caller's, if any, and two more.
        ids = [request.headers.get("opc-request-id"), *(secrets.token_hex(16).upper() for _ in range(2))]
        added = {"opc-request-id": "/".join(filter(None, ids)), "date": formatdate(self.state.clock(), usegmt=True)}
        given = {name.lower() for name in answer.headers}
        more = {name: value for name, value in added.items() if name not in given}
        return replace(answer, headers={**answer.headers, **more})

    def _call(self, request: Request) -> Call:
        """Return the call of an operation that a request is, or raise the fault that it is none."""
        if not request.path.startswith(self._root[0]):
            raise not_found()
        path = self._root[1] + request.path.removeprefix(self._root[0])
        operation, request.path_params = self.spec.find(request.method, path)
        request.operation_id = operation.id
        return Call(**vars(request), operation=operation, state=self.state)

    def _intercepted(self, request: Request, *, after: bool) -> Answer | bytes | None:
        answers = (interceptor(request) for interceptor in list(self._interceptors[after]))
        return next((answer for answer in answers if answer is not None), None)

    def _answer(self, request: Request) -> Answer:
        """Answer a call; what is none may be for a PAR, the page or an agent."""
        try:
            if not isinstance(request, Call):
                elsewhere = answer_par(self.state, request) or answer_page(self, request)
                if elsewhere := elsewhere or answer_chat(self, request):
                    return elsewhere
            request.principal = self.authenticate(request)
            call = request if isinstance(request, Call) else self._call(request)
            self._validator.check_request(call)
        except ServiceFault as fault:
            return fault.answer
        try:
            with self.state.lock:
                answer = self.state.once(call, self._handlers[call.operation.id])
        except ServiceFault as fault:
            answer = fault.answer
        if wrong := self._validator.check_answer(answer, call):
            return self._broken(f"{call.operation.id} answered {answer.status} against the spec: {'; '.join(wrong)}")
        return answer

    def _broken(self, problem: str) -> Answer:
        self.problems.append(problem)
        return error_answer(500, "InternalServerError", problem)
