from . import manage_audit_logs as manage_audit_logs, search_audit_logs as search_audit_logs
