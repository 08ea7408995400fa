"""openapi.yaml: what the REST reference says of GetAsyncOperation."""

from __future__ import annotations

from pathlib import Path

from tools.generator.document import Document

DOCUMENT = Document(Path(__file__).resolve().parents[2] / "openapi.yaml")
PATH = "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}"

# The values on the reference page of GetAsyncOperation that release 5.1.1 of Oracle's client no longer has, and some of
# those that only the release has.
PAGE_ONLY = {"DEPLOY_AGENT_FLOW", "AGENT_FLOW"}
RELEASE_ONLY = {"TEST_AGENT_MEMORY_CONNECTION", "IMPORT_LINEAGE", "BUNDLE_PUBLISH", "DELETE_PRIVATE_NETWORK_PROFILE"}


def test_get_async_operation_takes_what_the_reference_says() -> None:
    parameters = DOCUMENT.parameters("get", PATH)
    assert set(parameters) == {
        ("path", "aiDataPlatformId"),
        ("path", "asyncOperationKey"),
        ("header", "opc-request-id"),
    }
    schemas = {name: DOCUMENT.resolve(each["schema"]) for (_, name), each in parameters.items()}
    assert schemas["aiDataPlatformId"] == {"type": "string", "minLength": 1, "maxLength": 500}
    assert schemas["asyncOperationKey"] == {"type": "string", "minLength": 1, "maxLength": 200}
    assert schemas["opc-request-id"] == {"type": "string", "maxLength": 255}
    assert [name for (_, name), each in parameters.items() if each.get("required")] == [
        "aiDataPlatformId",
        "asyncOperationKey",
    ]


def test_get_async_operation_answers_what_the_reference_says() -> None:
    responses = DOCUMENT.responses("get", PATH)
    assert list(responses) == ["200", "400", "401", "404", "429", "500", "default"]
    assert set(responses["200"]["headers"]) == {"opc-next-page", "opc-request-id"}
    assert responses["200"]["content"] == {
        "application/json": {"schema": {"$ref": "#/components/schemas/AsyncOperation"}}
    }
    for code, response in responses.items():
        if code != "200":
            assert set(response["headers"]) == {"opc-request-id"}
            assert response["content"] == {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    assert DOCUMENT.schemas["Error"]["required"] == ["code", "message"]


def test_async_operation_has_the_properties_of_the_reference_and_status_details() -> None:
    schema = DOCUMENT.schemas["AsyncOperation"]
    assert sorted(schema["properties"]) == [
        "actionType",
        "createdBy",
        "createdByName",
        "errorCode",
        "errorMessage",
        "key",
        "resourceDisplayName",
        "resourceName",
        "resourceType",
        "status",
        "statusDetails",
        "timeFinished",
        "timeStarted",
    ]
    assert sorted(schema["required"]) == ["actionType", "key", "resourceName", "resourceType", "status", "timeStarted"]
    assert {name for name, each in schema["properties"].items() if each.get("format") == "date-time"} == {
        "timeStarted",
        "timeFinished",
    }


def test_enum_values_are_those_of_the_reference_and_of_the_release_together() -> None:
    actions = DOCUMENT.schemas["AsyncOperationActionType"]["enum"]
    resources = DOCUMENT.schemas["AsyncOperationResourceType"]["enum"]
    assert (len(actions), len(resources)) == (68, 21)
    assert len(set(actions)) == 68
    assert {*actions, *resources} >= PAGE_ONLY | RELEASE_ONLY
    assert DOCUMENT.schemas["AsyncOperationStatus"]["enum"] == ["IN_PROGRESS", "SUCCEEDED", "FAILED", "CANCELED"]
    for name in ("AsyncOperation", "AsyncOperationSummary"):
        for field, enum in (("actionType", "ActionType"), ("resourceType", "ResourceType"), ("status", "Status")):
            reference = DOCUMENT.schemas[name]["properties"][field]["$ref"]
            assert reference == f"#/components/schemas/AsyncOperation{enum}"


def test_region_and_version_are_variables_of_the_server() -> None:
    server = DOCUMENT.content["servers"][0]
    assert server["url"] == "https://aidp.{region}.oci.{secondLevelDomain}/{apiVersion}"
    assert DOCUMENT.api_version == DOCUMENT.content["info"]["version"]
    assert not any(path.startswith("/2") for path in DOCUMENT.content["paths"])
