"""Facts from other sources than the packages of a release."""

# Oracle's REST reference lists values of these enums that no package has; they stay, with `--prune` too.
ENUMS = frozenset({"AsyncOperationActionType", "AsyncOperationResourceType"})

# Answers that hold bytes of any kind, though the client asks for YAML.
BINARY = frozenset({"GetWorkspaceObject"})

# Values of enums that the packages name without listing them. The first two are listed by Oracle's SDKs for Java and
# TypeScript of the same API version; the third is what the packages list for the status of an inference invocation.
VALUES = {
    "DeploymentLifecycleState": ("CREATING", "ACTIVE", "INACTIVE", "FAILED", "DELETED"),
    "AllPrivilegeType": (
        "USER",
        "ADMINISTRATOR",
        "READ",
        "USE",
        "MANAGE",
        "ADMIN",
        "CREATE_CATALOG",
        "SELECT",
        "INSERT",
        "UPDATE",
        "DELETE",
        "ALTER",
        "CREATE_SCHEMA",
        "WRITE",
        "CREATE_VIEW",
        "CREATE_VOLUME",
        "CREATE_TABLE",
        "CREATE_KNOWLEDGE_BASE",
    ),
    "InferenceInvocationStatus": ("SUCCESS", "MALFORMED", "FAILED", "UNKNOWN"),
}
