"""Operations of the tag Audit."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import manage_audit_logs as manage_audit_logs, search_audit_logs as search_audit_logs
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
