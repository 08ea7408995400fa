"""Failures on demand: which operations fail, and how."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

from .messages import Answer, Request, error_answer

NAME_THAT_FAILS = "fail-"
"""A cluster, notebook or other resource whose name begins so fails later on."""

How = Literal["error", "stall", "break", "later"]


@dataclass
class Failure:
    """A rule: which requests fail, how, and how often.

    Attributes:
        what: A pattern of operation names, such as `Start*`, or a function of the request.
        how: `error` answers with status and code; `stall` answers nothing for `seconds`; `break` closes the connection
            half-way; `later` accepts the request, and its async operation or run fails.
        times: How many requests; None: all.

    """

    what: str | Callable[[Request], bool]
    how: How = "error"
    status: int = 500
    code: str = "InternalServerError"
    message: str = "A failure on demand."
    retry_after: int | None = None
    seconds: float = 60.0
    times: int | None = 1

    def concerns(self, request: Request) -> bool:
        """Whether this rule matches a request."""
        if callable(self.what):
            return self.what(request)
        return fnmatchcase(request.operation_id or "", self.what)


class Failures:
    """The rules of a service. The first rule that matches a request applies."""

    def __init__(self) -> None:
        self.rules: list[Failure] = []
        self.closing = threading.Event()
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> Answer | bytes | None:
        """Return the answer of a request that fails at once, None for others."""
        rule = self.take(request, later=False)
        if rule is None:
            return None
        if rule.how == "stall":
            self.closing.wait(rule.seconds)
            return b""
        if rule.how == "break":
            return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"
        retry = {} if rule.retry_after is None else {"retry-after": str(rule.retry_after)}
        return error_answer(rule.status, rule.code, rule.message, retry)

    def take(self, request: Request, *, later: bool) -> Failure | None:
        """Return the rule by which a request fails, now or later, and count the failure."""
        with self._lock:
            for rule in self.rules:
                if rule.times != 0 and (rule.how == "later") is later and rule.concerns(request):
                    rule.times = None if rule.times is None else rule.times - 1
                    return rule
        return None
