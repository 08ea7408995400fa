"""A local AIDP for the tests of others: `with LocalAidp() as aidp: ...`."""

from __future__ import annotations

import fnmatch
import json
import os
import re
import ssl
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .aidp import AidpService
from .failures import Failure
from .files import answer_par
from .gateway import Script, answer_gateway
from .governance import add_lineage
from .keys import Profile, throwaway_profile
from .messages import Request
from .model import model_of
from .page import answer_page
from .seed import seed
from .store import Record

if TYPE_CHECKING:
    from oci_aidp import Client

PLATFORM = "ocid1.aidataplatform.oc1.iad.local"


class LocalAidp(AidpService):
    """A service that keeps what it is told, with a platform and a profile whose key it trusts.

    Attributes:
        platform: OCID of the AI Data Platform.
        certificate: File with the authority behind its certificate, where it speaks https.
        profile: The profile; its `config_file` is what clients are given.
        script: What agents say to a text.

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
        **settings: Any,
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
            settings: More arguments of `AidpService`, such as `clock`, `port` and `host`.

        """
        self._folder = None if folder else tempfile.TemporaryDirectory()
        self.folder = Path(folder or self._folder.name)  # type: ignore[union-attr]
        self.certificate: Path | None = None
        if tls:
            from .tls import AUTHORITY, server_context  # here, as only https needs trustme

            settings["tls"] = server_context(self.folder, settings.get("host", "127.0.0.1"))
            self.certificate = self.folder / AUTHORITY
        super().__init__(**settings)
        self.platform = self.add_platform(PLATFORM)
        self.state.looks, self.state.seconds = looks, seconds
        self.script: Script = lambda text: f"You said: {text}"
        self._state_file = Path(state_file) if state_file else None
        for name, handler in model_of(self.spec).items():
            if not (canned and getattr(handler, "__name__", "") == "not_modelled"):
                self.handle(name, handler)
        self.intercept(self.state.failures)
        self.mount(lambda request: answer_par(self.state, request))
        self.mount(lambda request: answer_page(self, request))
        self.mount(lambda request: answer_gateway(self, request))
        self.profile: Profile = throwaway_profile(self.folder, keep_key=True)
        self.trust(self.profile.key_id, self.profile.public_key)
        if self._state_file and self._state_file.exists():
            try:
                self.state.load(json.loads(self._state_file.read_bytes()))
            except (ValueError, LookupError, TypeError) as error:
                raise ValueError(f"{state_file} does not hold the state of a local AIDP") from error
        elif seeded:
            seed(self)

    def __enter__(self) -> Self:
        """Start to serve."""
        super().__enter__()
        self.state.endpoint = self.endpoint
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop, and keep the resources where that is wanted."""
        self.state.failures.closing.set()
        super().__exit__(kind, error, trace)
        if self._state_file:
            draft = self._state_file.with_suffix(".draft")
            draft.touch(mode=0o600)
            draft.write_text(json.dumps(self.state.save()), encoding="utf-8")
            draft.replace(self._state_file)
        if self._folder:
            self._folder.cleanup()

    def connect(self, **arguments: Any) -> Client:
        """Return a client of the package `oci_aidp`, or of the vendored package that this service came with."""
        from oci_aidp import connect

        arguments = {"config_file": self.profile.config_file, "endpoint": self.endpoint, **arguments}
        if self.certificate:
            arguments.setdefault("verify", ssl.create_default_context(cafile=self.certificate))
        return connect(**arguments)

    def records(self, kind: str) -> list[tuple[str, Record]]:
        """Return the keys and records of all resources of a kind, such as `Workspace`, as they are at the moment."""
        kinds = self.state.spec.kinds
        if kind not in kinds:
            raise LookupError(f"there is no kind {kind!r}; there are: {', '.join(sorted(kinds))}")
        item = re.compile("[^/]+".join(map(re.escape, re.split(r"\{\w+\}", kinds[kind].item))))
        return [(path.rpartition("/")[2], record) for path, record in self.state.store if item.fullmatch(path)]

    def key_of(self, kind: str, name: str) -> str:
        """Return the key of the first resource of a kind that has a name."""
        keys: dict[str, str] = {}
        for key, record in self.records(kind):
            for field in {"displayName", "name"} & record.fields.keys():
                keys.setdefault(record.fields[field], key)
        if name not in keys:
            raise LookupError(f"no {kind} has the name {name!r}; there are: {', '.join(keys) or 'none'}")
        return keys[name]

    def add_lineage(self, source: str, target: str) -> None:
        """Note that a table was made of another, as runs of notebooks and jobs do; both are full names."""
        add_lineage(self.state, self.platform, source, target)

    def fail(self, what: str | Callable[[Request], bool], how: str = "error", **details: Any) -> Failure:
        """Let operations fail: `fail("StartCluster", status=409, code="IncorrectState")`; `Failure` has the details."""
        if details.pop("throttle", False):
            details = {"status": 429, "code": "TooManyRequests", "retry_after": 1, **details}
        if isinstance(what, str) and not fnmatch.filter(self.spec.operations, what):
            raise ValueError(f"no operation has the name {what!r}")
        rule = Failure(what, how, **details)  # type: ignore[arg-type]
        self.state.failures.rules.append(rule)
        return rule
