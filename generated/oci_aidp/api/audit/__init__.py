"""Operations of the tag Audit."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import manage_audit_logs as manage_audit_logs, search_audit_logs as search_audit_logs
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
