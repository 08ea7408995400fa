"""The async operations that the service keeps: they finish after some polls, or are cancelled before."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any

from .messages import ServiceFault, not_found

IN_PROGRESS = "IN_PROGRESS"
CANCELED = "CANCELED"

_SUMMARY_LEAVES_OUT = ("errorCode", "errorMessage")


@dataclass
class AsyncOperationRecord:
    """One async operation and where it is heading."""

    platform_id: str
    number: int
    fields: dict[str, Any]
    polls: int
    final: str
    due: str | None = None
    final_fields: dict[str, Any] = field(default_factory=dict)

    @property
    def status(self) -> str:
        """How far the operation is."""
        return str(self.fields["status"])

    def finish(self, status: str, now: str) -> None:
        """End the operation."""
        self.fields |= {"status": status, "timeFinished": now}
        if status == self.final:
            self.fields |= self.final_fields

    def poll(self, now: str) -> dict[str, Any]:
        """Return the operation, one step further: the first `polls` answers say IN_PROGRESS, or those before `due`."""
        if self.status == IN_PROGRESS:
            if now >= self.due if self.due else self.polls <= 0:
                self.finish(self.final, now)
            self.polls -= 1
        return dict(self.fields)

    def summary(self) -> dict[str, Any]:
        """Return the operation as lists show it."""
        return {name: value for name, value in self.fields.items() if name not in _SUMMARY_LEAVES_OUT}


class AsyncOperations:
    """The async operations of all platforms, by platform and key."""

    def __init__(self, now: Callable[[], str]) -> None:
        self._now = now
        self._records: dict[tuple[str, str], AsyncOperationRecord] = {}

    def start(
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
        due: str | None = None,
        **fields: Any,
    ) -> str:
        """Start an operation and return its key; `AidpService.start_operation` says what the arguments mean."""
        key = str(fields.pop("key", None) or uuid.uuid4())
        errors = {"errorCode": error_code, "errorMessage": error_message}
        record = AsyncOperationRecord(
            platform_id=platform_id,
            number=len(self._records),
            fields={
                "key": key,
                "resourceType": resource_type,
                "actionType": action_type,
                "resourceName": resource_name,
                "resourceDisplayName": resource_name,
                "createdBy": "ocid1.user.oc1..someone",
                "createdByName": "someone@example.com",
                "timeStarted": self._now(),
                "status": IN_PROGRESS,
                **fields,
            },
            polls=polls,
            final=final,
            due=due,
            final_fields={name: value for name, value in errors.items() if value is not None},
        )
        if polls <= 0 and not due and record.status == IN_PROGRESS:
            record.finish(final, self._now())
        self._records[platform_id, key] = record
        return key

    def find(self, platform_id: str, key: str) -> AsyncOperationRecord:
        """Return an operation.

        Raises:
            ServiceFault: 404, there is none of that key.

        """
        try:
            return self._records[platform_id, key]
        except KeyError:
            raise not_found() from None

    def of_platform(self, platform_id: str) -> list[AsyncOperationRecord]:
        """Return the operations of a platform, the first started first."""
        records = [record for record in self._records.values() if record.platform_id == platform_id]
        for record in records:
            if record.due:
                record.poll(self._now())
        return sorted(records, key=lambda record: (record.fields["timeStarted"], record.number))

    def cancel(self, platform_id: str, key: str) -> AsyncOperationRecord:
        """Cancel an operation that is in progress; nothing happens to one that is cancelled already.

        Raises:
            ServiceFault: 404, there is none of that key. 409, it has ended.

        """
        record = self.find(platform_id, key)
        if record.status == IN_PROGRESS:
            record.finish(CANCELED, self._now())
        elif record.status != CANCELED:
            raise ServiceFault(409, "IncorrectState", f"The operation has the status {record.status}.")
        return record

    def dump(self) -> list[dict[str, Any]]:
        """Return all operations as JSON."""
        return [asdict(record) for record in self._records.values()]

    def load(self, content: list[dict[str, Any]]) -> None:
        """Replace the operations by what `dump` returned."""
        records = [AsyncOperationRecord(**values) for values in content]
        self._records = {(record.platform_id, record.fields["key"]): record for record in records}
