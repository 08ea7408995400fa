"""The loopback AIDP service: checks signatures, validates by the OpenAPI file, and answers every operation of it."""

from __future__ import annotations

import functools
import os
import secrets
import ssl
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import replace
from email.utils import formatdate
from types import TracebackType
from typing import Any, Self

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from .async_operations import ASYNC_OPERATIONS
from .defaults import default_answer
from .examples import example
from .handlers import Handler
from .messages import Answer, Call, Request, ServiceFault, error_answer, not_found
from .server import LoopbackServer
from .signatures import SignatureVerifier
from .spec import Node, Spec
from .state import State
from .validation import SpecValidator

Interceptor = Callable[[Request], Answer | bytes | None]
"""May answer instead of the service: with an answer, or with bytes that are written as they are before the connection
is closed. None leaves the answer to the service."""

_validators: dict[tuple[int, bool], tuple[Spec, SpecValidator]] = {}


class AidpService:
    """The service, on a free port of 127.0.0.1 while its context is open.

    Attributes:
        requests: All requests received, in order.
        problems: What went wrong inside the service, its own invalid answers included. A test wants it empty.
        state: What handlers act on.
        example: Makes a value of a schema, for operations without a handler; replace it to get others.
        base_path: Path that all paths of the API begin with, its version.

    """

    def __init__(
        self,
        *,
        spec: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        api_version: str | None = None,
        collection: str | None = None,
        clock: Callable[[], float] = time.time,
        check_signatures: bool = True,
        check_answers: bool = True,
        open_request_enums: bool = False,
        keep_requests: int | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Prepare the service; entering the context starts it.

        Args:
            spec: The OpenAPI file or its content; openapi.yaml of this repository unless given.
            api_version: First segment of all paths, instead of the one in the spec's servers.
            collection: Second segment of all paths, instead of the one in the spec: `dataLakes` on the older surface.
            clock: Seconds since the epoch: what signatures are checked against and resources are dated with.
            check_signatures: Whether a request without a good signature is answered 401.
            check_answers: Whether the service's own answers are validated; an invalid one becomes a 500.
            open_request_enums: Whether requests may have enum values that the spec does not list.
            keep_requests: How many of the latest requests are kept; all unless given.
            host: The address to listen on.
            port: The port; 0 takes a free one.
            tls: Settings with the certificate to show; without them the service speaks plain http.

        """
        self.spec = Spec.of(spec)
        variables = {} if api_version is None else {"apiVersion": api_version}
        self.base_path = self.spec.base_path(**variables)
        self.state = State(clock, self.spec)
        self.example: Callable[[Node], Any] = functools.partial(example, self.spec)
        self.requests: list[Request] = []
        self.problems: list[str] = []
        self._handlers = dict(ASYNC_OPERATIONS)
        # What paths begin with, and what that is in the paths of the spec.
        self._root = (f"{self.base_path}/{collection}/", "/aiDataPlatforms/") if collection else (self.base_path, "")
        self._validator = _validator_of(self.spec, open_request_enums)
        self._verifier = SignatureVerifier(clock) if check_signatures else None
        self._keys = self._verifier or SignatureVerifier(clock)
        self._check_answers = check_answers
        self._interceptors: list[Interceptor] = []
        self._late_interceptors: list[Interceptor] = []
        self._keep_requests = keep_requests
        self._mounts: list[Interceptor] = []
        self._address, self._tls = (host, port), tls
        self._server: LoopbackServer | None = None

    def __enter__(self) -> Self:
        """Start to serve."""
        self._server = LoopbackServer(self._respond, self.problems.append, self._address, self._tls)
        self._server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close all connections and the port, and wait for the threads."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    @property
    def endpoint(self) -> str:
        """Scheme, host and port, such as `http://127.0.0.1:40123`: without the base path."""
        if self._server is None:
            raise RuntimeError("the service is not running: use it as a context manager")
        return self._server.endpoint

    def trust(self, key_id: str, public_key: RSAPublicKey, principal: str | None = None) -> None:
        """Accept signatures by a key. Key ids of session tokens are `ST$<token>`."""
        self._keys.trust(key_id, public_key, principal)

    def revoke(self, key_id: str) -> None:
        """Refuse signatures by a key from now on, as when a session token has expired."""
        self._keys.revoke(key_id)

    def add_platform(self, platform_id: str) -> str:
        """Make an AI Data Platform exist, and return its id."""
        self.state.platforms.add(platform_id)
        return platform_id

    def start_operation(
        self,
        platform_id: str,
        *,
        action_type: str = "CREATE_CLUSTER",
        resource_type: str = "CLUSTER",
        resource_name: str = "workspace.cluster",
        polls: int = 2,
        final: str = "SUCCEEDED",
        error_code: str | None = None,
        error_message: str | None = None,
        **fields: Any,
    ) -> str:
        """Start an async operation, on a platform that exists from now on, and return its key.

        Args:
            platform_id: Where it runs.
            action_type: What it does; any text, also one that the spec does not list.
            resource_type: Kind of the resource; any text.
            resource_name: Name of the resource.
            polls: How many times GetAsyncOperation answers IN_PROGRESS before it answers `final`; 0 starts it finished.
            final: The status at the end; any text.
            error_code: `errorCode` at the end.
            error_message: `errorMessage` at the end.
            fields: More fields by their names on the wire, such as `createdBy`; `key` and `status` too.

        """
        errors = {"errorCode": error_code, "errorMessage": error_message}
        end = {"status": final} | {name: text for name, text in errors.items() if text is not None}
        names = {"actionType": action_type, "resourceType": resource_type, "resourceName": resource_name}
        with self.state.lock:
            self.add_platform(platform_id)
            return self.state.start_operation(platform_id, names | fields, end, polls)

    def handle(self, operation_id: str, handler: Handler) -> None:
        """Let a function answer an operation of this service."""
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
        interceptors = self._late_interceptors if after else self._interceptors
        interceptors.append(interceptor)
        return lambda: interceptors.remove(interceptor)

    def mount(self, handler: Interceptor) -> None:
        """Let a function answer what belongs to no operation; it returns None for what it does not know."""
        self._mounts.append(handler)

    def authenticate(self, request: Request) -> str:
        """Return who signed a request.

        Raises:
            SignatureRefused: Nobody that is trusted did.

        """
        return self._verifier.check(request) if self._verifier else ""

    def answer(self, call: Call) -> Answer:
        """Answer a call as if it had come over the wire, without checks."""
        with self.state.lock:
            return self._handlers.get(call.operation.id, self._default)(call)

    def _respond(self, request: Request) -> Answer | bytes:
        """Record a request and answer it."""
        call: Call | ServiceFault
        try:
            request = call = self._call(request)
        except ServiceFault as fault:
            call = fault
        self.requests.append(request)
        if self._keep_requests:
            del self.requests[: -self._keep_requests]
        try:
            answer = _first(self._interceptors, request)
            if answer is None:
                answer = self._answer(request, call)
                request.status = None if isinstance(answer, bytes) else answer.status
                late = _first(self._late_interceptors, request)
                answer = answer if late is None else late
        except Exception:
            answer = self._broken(traceback.format_exc())
        if isinstance(answer, bytes):
            request.status = None
            return answer
        request.status = answer.status
        added = {"opc-request-id": _request_id(request), "date": formatdate(self.state.clock(), usegmt=True)}
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

    def _answer(self, request: Request, call: Call | ServiceFault) -> Answer | bytes:
        """Answer a call, and what is none by a mounted handler or with its fault."""
        try:
            if isinstance(call, ServiceFault) and (mounted := _first(self._mounts, request)) is not None:
                return mounted
            request.principal = self.authenticate(request)
            if isinstance(call, ServiceFault):
                raise call
            self._validator.check_request(call)
        except ServiceFault as fault:
            return fault.answer
        try:
            with self.state.lock:
                answer = self.state.once(call, self._handlers.get(call.operation.id, self._default))
        except ServiceFault as fault:
            answer = fault.answer
        if self._check_answers and (wrong := self._validator.check_answer(answer, call)):
            return self._broken(f"{call.operation.id} answered {answer.status} against the spec: {'; '.join(wrong)}")
        return answer

    def _default(self, call: Call) -> Answer:
        return default_answer(call, self.example)

    def _broken(self, problem: str) -> Answer:
        self.problems.append(problem)
        return error_answer(500, "InternalServerError", problem)


def _first(interceptors: list[Interceptor], request: Request) -> Answer | bytes | None:
    for interceptor in list(interceptors):
        answer = interceptor(request)
        if answer is not None:
            return answer
    return None


def _request_id(request: Request) -> str:
    """Return an id as OCI does: the caller's, if any, and two of its own."""
    own = [secrets.token_hex(16).upper() for _ in range(2)]
    sent = request.headers.get("opc-request-id")
    return "/".join([sent, *own] if sent else own)


def _validator_of(spec: Spec, open_request_enums: bool) -> SpecValidator:
    """Return the validator of a spec, made once per process: that of the whole API is large."""
    key = (id(spec), open_request_enums)
    if key not in _validators:
        # The spec is kept with it, so that its id stays its own.
        _validators[key] = (spec, SpecValidator(spec, open_request_enums=open_request_enums))
    return _validators[key][1]
