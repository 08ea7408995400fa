from ..enums import OpenEnum


class RunStatus(OpenEnum):
    """Oracle's samples poll a run until `SUCCESS`, `FAILED` or `CANCELED`; `INTERNAL_ERROR`, `SKIPPED` and
    `TIMED_OUT` end a run, too."""

    PENDING = "PENDING"
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    SKIPPED = "SKIPPED"
    INTERNAL_ERROR = "INTERNAL_ERROR"
    """Counts as unsuccessful, so that the task is retried as after `FAILED`."""
    BLOCKED = "BLOCKED"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    """The task is retried up to `maxRetries` times; RepairJobRun runs failed tasks again."""
    CANCELING = "CANCELING"
    CANCELED = "CANCELED"
    UPSTREAM_CANCELED = "UPSTREAM_CANCELED"
    """A task that it depends on was cancelled."""
    UPSTREAM_FAILED = "UPSTREAM_FAILED"
    """A task that it depends on failed."""
    EXCLUDED = "EXCLUDED"
    TIMED_OUT = "TIMED_OUT"
    """Ended after `timeoutSeconds`; retried only if `isRetryOnTimeout` is `true`."""
    PAUSED_MAINTENANCE = "PAUSED_MAINTENANCE"
    """Stopped for maintenance of the platform; streaming tasks start again by themselves."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
