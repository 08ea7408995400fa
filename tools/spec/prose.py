"""Our own words for what is new in the file, made from names by rule.

Nothing here comes from a release's descriptions. Where the rule reads badly, the tables say it by hand; what stands in
the file already is never replaced.
"""

from __future__ import annotations

import re

from tools.spec.facts import Content, Kind, Operation, Parameter, Property, Type
from tools.spec.words import article, is_plural, phrase, sentence, singular, split, third_person, with_article

TAGS = {
    "Agent": "Create, deploy and talk to agents.",
    "AsyncOperations": "Track and cancel long-running operations.",
    "Audit": "Search audit logs and switch them on or off.",
    "Bundle": "Package resources as bundles, publish and deploy them.",
    "Catalog": "Manage catalogs, the top level of the data.",
    "Cluster": "Manage clusters, their libraries, logs and metrics.",
    "Credentials": "Keep the credentials that connections use.",
    "DataLineage": "Follow where data comes from and where it goes.",
    "DeltaShare": "Share data with recipients outside by Delta Sharing.",
    "Git": "Work with Git repositories and branches in workspaces.",
    "MLOps": "Track experiments, register models and deploy them.",
    "Notebook": "Manage notebooks, their contents and sessions.",
    "PrivateNetworkProfile": "Manage profiles for access to private networks.",
    "Role": "Manage roles and who has them.",
    "Schema": "Manage schemas and the tables and views in them.",
    "UserSetting": "Manage settings of users.",
    "Volume": "Manage volumes and the files in them.",
    "Workflow": "Manage jobs, their runs and tasks.",
    "Workspace": "Manage workspaces.",
    "WorkspaceObject": "Manage files, folders and other objects in workspaces.",
}

SUMMARIES = {
    "AddMemberToRole": "Add members to a role.",
    "CancelJobRuns": "Cancel job runs.",
    "CatalogTestConnection": "Test the connection of a catalog.",
    "CheckoutBranch": "Check out a branch.",
    "CommitPushGitRepository": "Commit changes in a Git repository and push them.",
    "CreateBundleAction": "Create a bundle at a given path.",
    "CreateDataTable": "Create a table from data.",
    "CreateWorkspaceModelVersion": "Create a model version in a workspace.",
    "DeployBundleAction": "Deploy a bundle at a given path.",
    "DownloadFileWithPar": "Get a pre-authenticated request to download a file.",
    "DownloadWorkspaceObjectWithPar": "Get a pre-authenticated request to download a workspace object.",
    "FetchBundleDeploymentStatusAction": "Fetch the deployment status of a bundle at a given path.",
    "FetchBundlePublishStatusAction": "Fetch the publish status of a bundle at a given path.",
    "FetchOutput": "Fetch the output of a task run.",
    "GenerateTempFileUploadTarget": "Generate a target to upload a temporary file to.",
    "GetComputeConfiguration": "Get the configuration of a compute.",
    "GetDefaultCluster": "Get the default cluster.",
    "HeadWorkspaceObject": "Check a workspace object and get its headers.",
    "ListCreateWorkspacePermissions": "List permissions to create workspaces.",
    "LogExperimentRunBatch": "Log a batch of data of an experiment run.",
    "LogExperimentRunInputs": "Log inputs of an experiment run.",
    "LogExperimentRunMetric": "Log a metric of an experiment run.",
    "LogExperimentRunModel": "Log a model of an experiment run.",
    "LogExperimentRunParam": "Log a parameter of an experiment run.",
    "ManageAuditLogs": "Switch audit logs on or off.",
    "ManageCreateWorkspacePermission": "Grant or revoke the permission to create workspaces.",
    "ManageShareAccess": "Grant or revoke access to a share.",
    "ManageShareDataAsset": "Add data assets to a share or remove them.",
    "MergeGitRepository": "Merge branches in a Git repository.",
    "PatchClusterLibrary": "Install or uninstall libraries of a cluster.",
    "PerformInferSchema": "Infer a schema from data.",
    "PerformInferSchemaWithPreview": "Infer a schema from data and preview the data.",
    "PreviewAgentAgentCard": "Preview the card of an agent.",
    "PublishBundleAction": "Publish a bundle at a given path.",
    "PullGitRepository": "Pull changes into a Git repository.",
    "PurgeBundleAction": "Purge a bundle at a given path.",
    "RebaseGitRepository": "Rebase a branch of a Git repository.",
    "RedeployAgentByKey": "Redeploy an agent by its key.",
    "RemoveMemberFromRole": "Remove members from a role.",
    "ResetGitFolderState": "Reset the state of a Git folder.",
    "RetrievePar": "Retrieve a pre-authenticated request.",
    "RollBackModelDeployment": "Roll back a model deployment.",
    "RollForwardModelDeployment": "Roll forward a model deployment.",
    "SummarizeMetricsData": "Summarize metrics.",
    "SyncBundle": "Synchronize a bundle.",
    "SyncBundleAction": "Synchronize a bundle at a given path.",
    "TransitionModelVersionStage": "Move a model version to another stage.",
    "UploadAndExtractVolumeZip": "Upload a ZIP file to a volume and extract it.",
    "UploadAndExtractWorkspaceZip": "Upload a ZIP file to a workspace and extract it.",
    "UploadFileWithPar": "Get a pre-authenticated request to upload a file.",
    "UploadWorkspaceObjectWithPar": "Get a pre-authenticated request to upload a workspace object.",
    "ZipAndDownloadVolumeFolder": "Pack a folder of a volume as a ZIP file to download.",
    "ZipAndDownloadWorkspaceFolder": "Pack a folder of a workspace as a ZIP file to download.",
}

SCHEMAS = {
    "InferSchema": "A schema inferred from data.",
    "InferSchemaColumn": "A column of a schema inferred from data.",
    "InferSchemaProperties": "Settings for inferring a schema from data.",
    "InferSchemaWithPreview": "A schema inferred from data, and a preview of the data.",
    "NoAuth": "No authentication.",
    "Point": "A point in a diagram.",
}

# Parameters that mean the same wherever they occur.
PARAMETERS = {
    "aiDataPlatformId": "OCID of the AI Data Platform instance, also called Data Lake.",
    "branchName": "Name of the branch.",
    "compareTo": "What the files are compared with.",
    "content": "Whether the content is returned, 1 for yes and 0 for no.",
    "contentPath": "Path of the content, with its slashes.",
    "contextLines": "Number of unchanged lines to show around each change.",
    "createdBy": "Identifier of the principal that created what to look for.",
    "datalake-tenant-id": "Identifier of the tenancy that the Data Lake belongs to.",
    "displayName": "Display name to look for, compared in full.",
    "displayNameContains": "Text that the display name contains.",
    "filter": "Filter on what is returned.",
    "format": "Format of the content.",
    "hash": "Whether a hash of the content is returned, 1 for yes and 0 for no.",
    "if-match": "ETag of the version that the caller knows; the service refuses the request if there is a newer one.",
    "is-forced": "Whether to go on although the resource is in use or not empty.",
    "is-overwrite": "Whether what is there already is overwritten.",
    "is-upload-file-base64-encoded": "Whether the body is encoded in Base64.",
    "isCatalogGuid": "Whether the key of the catalog is a GUID.",
    "isDefault": "Whether to look for the default only.",
    "isOverwrite": "Whether what is there already is overwritten.",
    "isRecursive": "Whether what lies in folders below is included.",
    "lifecycleState": "Lifecycle state to look for.",
    "limit": "Number of items on a page at most.",
    "max_results": "Number of items on a page at most.",
    "maxPatchBytes": "Size of a patch in bytes at most.",
    "metadataKeys": "Keys of the metadata to return.",
    "name": "Name to look for.",
    "objectPath": "Path of the object, with its slashes.",
    "opc-request-id": "Identifier of this request, to quote to Oracle's support.",
    "opc-retry-token": "Token that lets the service recognise a repeated request, so that the action runs once.",
    "order_by": "Fields to order by.",
    "page": "Token of the page to return, from the `opc-next-page` header of the answer before.",
    "page_token": "Token of the page to return, from the answer before.",
    "path": "Path of the file or folder.",
    "recordCount": "Number of records to return.",
    "should-update-recent": "Whether the caller's list of recent resources is updated.",
    "shouldGenerateNewPar": "Whether a new pre-authenticated request is made.",
    "shouldSkipOcidTranslation": "Whether OCIDs are returned as they are, not as names.",
    "sortBy": "Field to sort by.",
    "sortOrder": "Direction of the sort, ascending (`ASC`) or descending (`DESC`).",
    "status": "Status to look for.",
    "time-data-lake-deletion": "When the Data Lake was deleted.",
    "type": "Kind to look for.",
    "updatedBy": "Identifier of the principal that changed what to look for last.",
}

# Headers of answers.
HEADERS = {
    "aidp-async-operation-key": "Key of the async operation that was started, to follow it with GetAsyncOperation.",
    "datalake-async-operation-key": "Key of the async operation that was started, as older deployments name it.",
    "etag": "Version of the resource, to send as `if-match` with a later change of it.",
    "location": "Where the resource is.",
    "oidl-async-operation-key": "Key of the async operation that was started, as older deployments name it.",
    "opc-next-page": "Token of the next page, to send as `page`. The last page has none.",
    "opc-prev-page": "Token of the page before, to send as `page`. The first page has none.",
    "opc-request-id": "Identifier that Oracle gave to this request, to quote to Oracle's support.",
    "opc-total-items": "Number of items on all pages.",
    "retry-after": "Time in seconds to wait before the next try.",
}

# Properties that mean the same wherever they occur.
PROPERTIES = {
    "action": "What to do.",
    "aliases": "Other names.",
    "assignees": "Who the permissions are given to or taken from.",
    "attachToNotebookConfig": "How it is attached to notebooks.",
    "attributes": "Further attributes.",
    "body": "Body of the request.",
    "branch": "Name of the branch.",
    "branchName": "Name of the branch.",
    "capabilities": "What it can do.",
    "catalogGuid": "GUID of the catalog.",
    "cleanupDuration": "How long the clean-up took.",
    "clientSecret": "Secret of the client.",
    "cluster_id": "Identifier of the cluster.",
    "code": "Short code, for programs.",
    "commitMessage": "Message of the commit.",
    "content": "The content.",
    "created_by": "Identifier of the principal that created the resource.",
    "createdBy": "Identifier of the principal that created the resource.",
    "createdByName": "Name of the principal that created the resource.",
    "data": "The data.",
    "definedTags": "Defined tags, by namespace and key.",
    "dependsOn": "What has to be done before.",
    "description": "Description, for people to read.",
    "details": "Details.",
    "dimensions": "Dimensions, by name.",
    "direction": "Direction to follow.",
    "displayName": "Display name, for people to read.",
    "displayNameContains": "Text that the display name contains.",
    "downloadUrl": "URL to download from; a secret.",
    "duration": "How long it took.",
    "errorCode": "Code of the error, for programs.",
    "errorMessage": "Text of the error, for people to read.",
    "errorTrace": "Stack trace of the error.",
    "eTag": "Version of the resource, to send as `if-match` with a later change of it.",
    "executionDuration": "How long the execution took.",
    "externalId": "Identifier outside of the service.",
    "freeformTags": "Free-form tags, by key.",
    "fromNodeId": "Identifier of the node that it comes from.",
    "fromPath": "Path to copy or move from.",
    "fullName": "Full name.",
    "gitUrl": "URL of the Git repository.",
    "grantee": "Identifier of the grantee.",
    "granteePermissions": "Permissions that the grantee has.",
    "haveConflicts": "Whether there are conflicts.",
    "id": "Identifier.",
    "instructions": "Instructions, in plain language.",
    "is_dir": "Whether it is a directory.",
    "is_overwrite": "Whether what is there already is overwritten.",
    "isBase64": "Whether it is encoded in Base64.",
    "isConflict": "Whether there is a conflict.",
    "isDefault": "Whether it is the default.",
    "isDeleteSource": "Whether the source is deleted afterwards.",
    "isDetached": "Whether the HEAD is detached.",
    "isEnabled": "Whether it is enabled.",
    "isIncludeOutputs": "Whether outputs are included.",
    "isInherited": "Whether the permission is inherited from a parent.",
    "isOverwrite": "Whether what is there already is overwritten.",
    "isOverWrite": "Whether what is there already is overwritten.",
    "isPartition": "Whether it is a column to partition by.",
    "isRetryOnTimeout": "Whether a task that timed out is tried again.",
    "isUserCanceledOrTimedOut": "Whether it was canceled by the user or timed out.",
    "items": "The items of this page.",
    "key": "Key, unique within its kind.",
    "last_modified": "When it was changed last.",
    "latencyMs": "Latency in milliseconds.",
    "launched": "How the run was started.",
    "level": "Level.",
    "lifecycleDetails": "More on the lifecycle state, for people to read.",
    "lifecycleState": "Where the resource is in its life.",
    "lifecycleStateDetails": "More on the lifecycle state, for people to read.",
    "limit": "Number of items at most.",
    "location": "Where it is.",
    "max_results": "Number of items on a page at most.",
    "maxRetries": "Number of retries at most.",
    "memoryInGBs": "Memory in GB.",
    "message": "Text, for people to read.",
    "metadata": "Metadata.",
    "mimetype": "MIME type.",
    "mode": "Mode.",
    "model_json": "The model as JSON.",
    "name": "Name.",
    "new_name": "New name.",
    "newName": "New name.",
    "next_page_token": "Token of the next page; the last page has none.",
    "nextPageToken": "Token of the next page; the last page has none.",
    "ocpus": "Number of OCPUs.",
    "opcRequestId": "Identifier of the request, to quote to Oracle's support.",
    "operation": "What is done.",
    "order_by": "Fields to order by.",
    "outputKey": "Key of the output.",
    "page_token": "Token of the page to return, from the answer before.",
    "pageToken": "Token of the page to return, from the answer before.",
    "parameters": "Parameters.",
    "partitionKeys": "Columns that the data is partitioned by.",
    "parUrl": "Pre-authenticated request URL; a secret.",
    "passThroughNode": "Node to pass through.",
    "path": "Path.",
    "permissions": "Permissions.",
    "personalAccessToken": "Personal access token; a secret.",
    "policyName": "Name of the policy.",
    "port": "Port number.",
    "positionX": "Horizontal position in the diagram.",
    "positionY": "Vertical position in the diagram.",
    "priority": "Priority.",
    "privateApiKey": "Private part of the API key; a secret.",
    "privateKey": "Private key; a secret.",
    "properties": "Further properties.",
    "qualifiedName": "Qualified name.",
    "quartzCronExpression": "When to run, as a Quartz cron expression.",
    "query": "Query.",
    "role": "Role.",
    "runAs": "Who it runs as.",
    "runDuration": "How long the run took.",
    "runIf": "Condition on the tasks before under which the task runs.",
    "runtime": "Runtime.",
    "schedule": "When to run.",
    "scope": "Scope.",
    "secretValue": "Value of the secret; a secret itself.",
    "setupDuration": "How long the set-up took.",
    "sha256": "SHA-256 of the content, in hexadecimal digits.",
    "size": "Size in bytes.",
    "sizeInBytes": "Size in bytes.",
    "source": "Where it comes from.",
    "state": "State.",
    "stateDetails": "More on the state, for people to read.",
    "stateMessage": "More on the state, for people to read.",
    "status": "Status.",
    "status_message": "More on the status, for people to read.",
    "statusDetails": "More on the status, for people to read.",
    "stdErr": "What was written to standard error.",
    "stdOut": "What was written to standard output.",
    "stoppedBy": "Identifier of the principal that stopped it.",
    "stoppedByName": "Name of the principal that stopped it.",
    "subscription": "Subscription.",
    "systemTags": "System tags, by namespace and key.",
    "tags": "Tags.",
    "text": "Text.",
    "threshold": "Threshold.",
    "timeBegin": "Start of the period.",
    "timeCreated": "When the resource was created.",
    "timeEnd": "End of the period.",
    "timeEnded": "When it ended.",
    "timeExpires": "When it expires.",
    "timeFinished": "When it ended.",
    "timeLastRefresh": "When it was refreshed last.",
    "timeLastValidated": "When it was validated last.",
    "timeOfLog": "When the entry was logged.",
    "timeout": "Time after which it is given up.",
    "timeoutSeconds": "Time in seconds after which it is given up.",
    "timeStart": "Start of the period.",
    "timeStarted": "When it started.",
    "timeUpdated": "When the resource was changed last.",
    "timezoneId": "Identifier of the time zone.",
    "token": "Token; a secret.",
    "toNodeId": "Identifier of the node that it goes to.",
    "toPath": "Path to copy or move to.",
    "topK": "Number of best matches to return.",
    "type": "Kind.",
    "typeEquals": "Kind to look for.",
    "updated_by": "Identifier of the principal that changed the resource last.",
    "updatedBy": "Identifier of the principal that changed the resource last.",
    "updatedByName": "Name of the principal that changed the resource last.",
    "uploadUrl": "URL to upload to; a secret.",
    "user": "The user.",
    "value": "Value.",
    "version": "Version.",
    "x": "Horizontal position.",
    "y": "Vertical position.",
    "yamlPaths": "Paths of the YAML files.",
}

_UNITS = {
    "seconds": "seconds",
    "millis": "milliseconds",
    "ms": "milliseconds",
    "minutes": "minutes",
    "days": "days",
    "mb": "MB",
    "gb": "GB",
    "gbs": "GB",
    "bytes": "bytes",
}
_LAST_WORDS = {
    "key": "Key of the {}",
    "keys": "Keys of the {}",
    "id": "Identifier of the {}",
    "ids": "Identifiers of the {}",
    "name": "Name of the {}",
    "names": "Names of the {}",
    "description": "Description of the {}",
    "type": "Kind of {}",
    "types": "Kinds of {}",
    "path": "Path of the {}",
    "paths": "Paths of the {}",
    "url": "URL of the {}",
    "uri": "URI of the {}",
    "details": "Details of the {}",
    "detail": "Details of the {}",
    "config": "Configuration of the {}",
    "configuration": "Configuration of the {}",
    "state": "State of the {}",
    "status": "Status of the {}",
    "version": "Version of the {}",
    "summary": "Summary of the {}",
    "properties": "Properties of the {}",
}
_PARTICIPLES = re.compile(r"\w+(ed|sent|run|seen|built)$")
_SCHEMA_ENDINGS = (
    (("response", "details"), "Answer to"),
    (("collection",), "One page of"),
    (("details",), ""),
    (("response",), "Answer to"),
    (("result",), "Result of"),
)
_VERBS = frozenset(
    [
        "activate",
        "add",
        "cancel",
        "check",
        "clone",
        "commit",
        "copy",
        "create",
        "deactivate",
        "delete",
        "deploy",
        "download",
        "execute",
        "export",
        "fetch",
        "generate",
        "get",
        "import",
        "infer",
        "install",
        "list",
        "log",
        "make",
        "manage",
        "merge",
        "modify",
        "move",
        "notify",
        "patch",
        "perform",
        "preview",
        "provision",
        "publish",
        "pull",
        "purge",
        "query",
        "rebase",
        "redeploy",
        "refresh",
        "remove",
        "rename",
        "repair",
        "reset",
        "resolve",
        "restart",
        "restore",
        "retrieve",
        "revoke",
        "search",
        "set",
        "start",
        "stop",
        "summarize",
        "sync",
        "test",
        "transition",
        "uninstall",
        "update",
        "upload",
        "upsert",
        "validate",
        "zip",
        "assign",
        "roll",
    ]
)
# Verbs that a property's name can start with when its value is what the verb is done to.
_ACTIONS = frozenset(
    [
        "add",
        "archive",
        "assign",
        "delete",
        "discard",
        "drop",
        "exclude",
        "include",
        "remove",
        "rename",
        "restore",
        "revoke",
        "set",
        "update",
    ]
)


def tag(name: str) -> str:
    """Describes a tag."""
    return TAGS.get(name) or sentence(f"operations of {phrase(split(name))}")


def summary(operation_id: str) -> str:
    """Says what an operation does, as an order: `GetWorkspace` -> `Get a workspace.`"""
    if operation_id in SUMMARIES:
        return SUMMARIES[operation_id]
    words = split(operation_id)
    if words[0] not in _VERBS or len(words) == 1:
        return sentence(phrase(words))
    rest, ending = _by(words[1:])
    if words[0] == "manage" and rest[-1] == "permission":
        return sentence(f"manage permissions on {with_article(rest[:-1])}")
    noun = phrase(rest) if words[0] == "list" else with_article(rest)
    return sentence(f"{words[0]} {noun}{ending}")


def _by(words: list[str]) -> tuple[list[str], str]:
    if "by" in words[1:]:
        position = words.index("by", 1)
        return words[:position], f" by its {phrase(words[position + 1 :])}"
    return words, ""


def operation(facts: Operation) -> str:
    """Says what an operation does, and on what; a little more than the summary."""
    first, _, rest = summary(facts.id).rstrip(".").partition(" ")
    verb = first.lower()
    if verb == "list":
        start = f"Returns {'one page of ' if facts.paged else ''}{rest}"
    elif verb == "get":
        start = f"Returns {rest}"
    else:
        # "Upload ... and extract it": the second verb follows the first.
        rest = re.sub(r"\b(and|or) (extract|download|push|get|preview|revoke|remove|uninstall)\b", _second_verb, rest)
        start = f"{third_person(verb).capitalize()} {rest}"
    return f"{start}{_where(facts, start)}."


def _second_verb(match: re.Match[str]) -> str:
    return f"{match[1]} {third_person(match[2])}"


def _where(facts: Operation, so_far: str) -> str:
    for parameter, parent in (("{volumeKey}", "volume"), ("{workspaceKey}", "workspace")):
        if parameter in facts.path:
            return "" if parent in so_far.lower() else f" in a {parent}"
    return " of an AI Data Platform"


def success(facts: Operation) -> str:
    """Describes the answer of an operation that succeeded."""
    words = split(facts.id)
    if facts.answer is None:
        return "Done, or accepted to be done."
    if facts.answer.type.kind in (Kind.BINARY, Kind.STRING):
        return sentence(f"the {_content(facts.answer)}")
    if facts.paged and words[0] == "list":
        return sentence(f"one page of {phrase(words[1:])}")
    model = facts.answer.type.innermost
    if model.kind is Kind.MODEL:
        return f"`{model.name}`, what the operation gives back."
    return "What the operation gives back."


def _content(content: Content) -> str:
    kinds = {"application/x-yaml": "content as YAML", "text/csv": "content as CSV"}
    return kinds.get(content.media_type, "content as a stream of bytes")


def body(facts: Operation) -> str:
    """Describes the request body of an operation."""
    if facts.body is not None and facts.body.type.kind is Kind.BINARY:
        return "The content, as a stream of bytes."
    return "Details of what to do."


def parameter(facts: Parameter) -> str:
    """Describes a parameter."""
    if facts.name in PARAMETERS and not (facts.location == "path" and facts.name in ("name", "type", "status")):
        return PARAMETERS[facts.name]
    return PROPERTIES.get(facts.name) or _by_words(facts.name, facts.type)


def header(name: str) -> str:
    """Describes a header of an answer."""
    return HEADERS.get(name) or sentence(phrase(split(name)))


def property_(facts: Property) -> str:
    """Describes a property of a model."""
    return PROPERTIES.get(facts.name) or _by_words(facts.name, facts.type)


def _by_words(name: str, type_: Type) -> str:
    words = split(name)
    return (
        _flag(words, type_)
        or _moment(words, type_)
        or _amount(words, type_)
        or _action(words)
        or _last_word(words)
        or sentence(phrase(words))
    )


def _flag(words: list[str], type_: Type) -> str:
    if type_.kind is not Kind.BOOLEAN or len(words) < 2:
        return ""
    rest = phrase(words[1:])
    if words[0] == "is":
        if len(words) > 2 and (_PARTICIPLES.match(words[-1]) or words[-1].endswith("able")):
            return f"Whether the {phrase(words[1:-1])} {'are' if is_plural(words[-2]) else 'is'} {words[-1]}."
        noun = words[-1] in ("request", "policy", "system", "partition", "connection", "operation", "command")
        return f"Whether it is {with_article(words[1:]) if noun else rest}."
    if words[0] == "should":
        return f"Whether to {rest}."
    if words[0] in ("can", "has", "have", "must"):
        return f"Whether it {'has' if words[0] == 'have' else words[0]} {rest}."
    return ""


def _moment(words: list[str], type_: Type) -> str:
    if type_.kind not in (Kind.DATE_TIME, Kind.DATE) and "time" not in (words[0], words[-1]):
        return ""
    rest = [word for word in words if word not in ("time", "timestamp", "date", "of", "at")]
    if "greater" in rest or "less" in rest:
        bound = "Earliest" if "greater" in rest else "Latest"
        return f"{bound} time of the {'creation' if 'created' in rest else 'change'} to look for."
    if len(rest) == 1 and _PARTICIPLES.match(rest[0]):
        return f"When it was {rest[0]}."
    if rest in (["start"], ["end"]):
        return f"When it {'started' if rest == ['start'] else 'ended'}."
    return f"Time of the {phrase(rest)}." if rest else ""


def _amount(words: list[str], type_: Type) -> str:
    if type_.kind not in (Kind.INTEGER, Kind.NUMBER):
        return ""
    if words[-1] in _UNITS and len(words) > 1:
        rest = words[:-2] if words[-2] == "in" else words[:-1]
        return sentence(f"{phrase(rest)} in {_UNITS[words[-1]]}")
    if words[-1] == "count" and len(words) > 1:
        noun = words[:-1]
        return sentence(f"number of {phrase(noun)}{'' if is_plural(noun[-1]) else 's'}")
    return ""


def _action(words: list[str]) -> str:
    """`renameTableFields` -> `Table fields to rename.`, `assignJobPermissionDetails` -> `What to assign.`"""
    if len(words) < 2 or words[0] not in _ACTIONS:
        return ""
    return f"What to {words[0]}." if words[-1] == "details" else sentence(f"{phrase(words[1:])} to {words[0]}")


def _last_word(words: list[str]) -> str:
    if len(words) < 2 or words[-1] not in _LAST_WORDS:
        return ""
    return _LAST_WORDS[words[-1]].format(phrase(words[:-1])) + "."


def schema(name: str) -> str:
    """Describes a model."""
    if name in SCHEMAS:
        return SCHEMAS[name]
    words = split(name)
    if words[-1] == "summary" and len(words) > 1:
        return sentence(f"{with_article(words[:-1])}, as lists show it")
    for ending, start in _SCHEMA_ENDINGS:
        if tuple(words[-len(ending) :]) == ending and len(words) > len(ending):
            return _schema_by_ending(words[: -len(ending)], ending, start)
    return sentence(with_article(words))


def _schema_by_ending(words: list[str], ending: tuple[str, ...], start: str) -> str:
    if ending == ("collection",):
        noun = [*words[:-1], singular(words[-1])]
        return sentence(f"one page of {_plural(noun)}")
    if words[0] in _VERBS and len(words) > 1:
        if start:
            return sentence(f"{start.lower()} a request to {words[0]} {with_article(words[1:])}")
        return sentence(f"what is needed to {words[0]} {with_article(words[1:])}")
    return sentence(f"{start.lower() or 'details of'} {with_article(words)}")


def _plural(words: list[str]) -> str:
    if words[-1] == "summary":
        words = words[:-1]
    last = phrase(words[-1:])
    if last.endswith("y") and last[-2] not in "aeiou":
        last = last[:-1] + "ies"
    elif not is_plural(words[-1]) and words[-1] not in ("metadata", "data"):
        last += "es" if last.endswith(("s", "ch", "sh", "x")) else "s"
    return phrase(words[:-1]) + (" " if len(words) > 1 else "") + last


def family(base: str, discriminator: str) -> str:
    """Describes a polymorphic type."""
    return f"{sentence(with_article(split(base)))[:-1]} of one of several kinds, told apart by `{discriminator}`."


def family_base(base: str) -> str:
    """Describes what all variants of a polymorphic type have."""
    return f"What every `{base}` has; stands for kinds that are not known here."


def variant(name: str, base: str, value: str) -> str:
    """Describes a variant of a polymorphic type."""
    return f"{schema(name)[:-1]}: {article(base)} `{base}` of kind `{value}`."


def discriminator(value: str) -> str:
    """Describes the property that tells a variant from the others."""
    return f"Kind, always `{value}`."


def enum(name: str) -> str:
    """Describes an enum."""
    words = split(name)
    if words[:2] == ["sort", "by"] or words[-2:] == ["sort", "by"]:
        return "Fields to sort by."
    return sentence(f"values of {phrase(words)}")


def open_enum(name: str) -> str:
    """Describes an enum whose values are not published."""
    return f"{sentence(phrase(split(name)))[:-1]}; Oracle publishes no list of the values."
