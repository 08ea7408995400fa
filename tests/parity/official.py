"""Oracle's client: one per tag, without retries, and the facts of its methods and models."""

from __future__ import annotations

import datetime
import functools
import inspect
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Self

import oci
from aidp_python_client import aidataplatform_dp
from aidp_python_client.aidataplatform_dp import models

from service import Profile

from .document import Operation

OWN_ARGUMENTS = frozenset({"allow_control_chars", "enable_strict_url_encoding", "retry_strategy", "buffer_limit"})
"""Arguments of the methods that say nothing about the request."""
UNKNOWN = "UNKNOWN_ENUM_VALUE"


class Method:
    """One method of a client.

    Args:
        name: its name.
        client: the class that has it.
    """

    def __init__(self, name: str, client: type[Any]) -> None:
        self.name = name
        self.client = client
        self._function: Callable[..., Any] = getattr(client, name)
        source = inspect.getsource(self._function)
        self._source = source
        self.http_method = _found(r'method = "(\w+)"', source)
        self.path = _found(r'resource_path = "([^"]*)"', source)
        self.response_type = _found(r'response_type="([^"]*)"', source)
        parameters = list(inspect.signature(self._function).parameters.values())[1:]
        self.required = {each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD}
        keywords = re.findall(r'"(\w+)"', _found(r"expected_kwargs = \[([^]]*)\]", source))
        self.arguments = self.required | set(keywords) - OWN_ARGUMENTS

    def parameters(self) -> set[tuple[str, str]]:
        """Location and name on the wire of all parameters."""
        found = set()
        for location in ("path", "query", "header"):
            block = _found(rf"{location}_params = \{{\n(.*?)\n        \}}", self._source, re.DOTALL)
            for name, value in re.findall(r'"([^"]+)": (.*)', block):
                if not value.startswith('"'):
                    found.add((location, name))
        return found

    @property
    def body(self) -> str | None:
        """Name of the argument for the body."""
        return _found(r"body=(\w+),", self._source) or None

    @property
    def body_type(self) -> str:
        """Type of the body, as the client writes types."""
        documented = _found(rf":param (\S.*) {self.body}: \(", self._source)
        return documented.replace("oci.aidataplatform_dp.models.", "")

    def argument(self, name: str) -> str:
        """The argument for a parameter that is called `name` on the wire."""
        return snake_case(name)

    def __call__(self, client: Any, arguments: Mapping[str, Any]) -> Any:
        """Calls the service."""
        return self._function(client, **arguments)


@functools.cache
def methods() -> dict[str, Method]:
    """All methods of all clients, by name."""
    return {
        name: Method(name, client)
        for client in vars(aidataplatform_dp).values()
        if inspect.isclass(client) and client.__name__.endswith("Client")
        for name in vars(client)
        if not name.startswith("_")
    }


class Clients:
    """One client and one connection per tag."""

    def __init__(self, endpoint: str, profile: Profile) -> None:
        self._settings: dict[str, Any] = {
            "service_endpoint": endpoint,
            "signer": oci.signer.Signer.from_config(oci.config.from_file(str(profile.config_file))),
            "retry_strategy": oci.retry.NoneRetryStrategy(),
            "circuit_breaker_strategy": oci.circuit_breaker.NoCircuitBreakerStrategy(),
            "skip_deserialization": True,
        }
        self._config = oci.config.from_file(str(profile.config_file))
        self._clients: dict[type[Any], Any] = {}

    def call(self, operation: Operation, method: Method, values: Mapping[tuple[str, str], Any]) -> None:
        """Calls an operation.

        Args:
            operation: which one.
            method: the method for it.
            values: values as JSON has them, by location and name.
        """
        arguments = {}
        for (location, name), value in values.items():
            if location == "body":
                assert method.body is not None, "the client sends no body"
                arguments[method.body] = io.BytesIO(value) if operation.is_binary else build(method.body_type, value)
            else:
                arguments[snake_case(name)] = _parameter(operation.parameters[location, name]["schema"], value)
        client = self._clients.get(method.client)
        if client is None:
            client = self._clients[method.client] = method.client(self._config, **self._settings)
        data = method(client, arguments).data
        if hasattr(data, "content"):  # a stream: read it, so that the connection can be used again
            assert data.content is not None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for client in self._clients.values():
            client.base_client.session.close()


@functools.cache
def _decoder() -> Any:
    """A client that reads answers; it sends nothing."""
    decoder = oci.base_client.BaseClient.__new__(oci.base_client.BaseClient)
    types = models.aidataplatform_dp_type_mapping
    decoder.type_mappings = oci.base_client.merge_type_mappings(decoder.primitive_type_map, types)
    decoder.skip_deserialization = False
    decoder._allow_control_chars = None
    decoder.logger = oci.base_client.logging.getLogger("parity")
    return decoder


def decode(type_name: str, value: Any) -> Any:
    """The value that the client decodes from JSON of a type."""
    return _decoder().deserialize_response_data(json.dumps(value).encode(), type_name)


def build(type_name: str, value: Any) -> Any:
    """The argument that a program would pass for a JSON value."""
    if container := re.fullmatch(r"list\[(.*)\]", type_name):
        return [build(container[1], each) for each in value]
    if container := re.fullmatch(r"dict\(str, (.*)\)", type_name):
        return {key: build(container[1], each) for key, each in value.items()}
    if type_name == "datetime":
        return datetime.datetime.fromisoformat(value)
    kind = model(type_name)
    if kind is None:
        return value
    if hasattr(kind, "get_subtype"):
        kind = model(kind.get_subtype(value))
    made = kind()
    rest = dict(value)
    for attribute, name in made.attribute_map.items():
        if name in rest:
            inner = build(made.swagger_types[attribute], rest.pop(name))
            # The constructor of a variant sets its discriminator, and may reject it as an argument.
            if getattr(made, attribute) != inner:
                setattr(made, attribute, inner)
    assert not rest, f"{kind.__name__} does not know {sorted(rest)}"
    return made


def model(name: str) -> Any:
    """The class of a model, None where there is none."""
    return models.aidataplatform_dp_type_mapping.get(name)


def fields(instance: Any) -> Iterator[tuple[str, str]]:
    """Attribute and JSON name of each field."""
    yield from instance.attribute_map.items()


def snake_case(name: str) -> str:
    """The client's name of an argument."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()


def _parameter(schema: dict[str, Any], value: Any) -> Any:
    if schema.get("format", schema.get("x-format")) == "date-time":
        return datetime.datetime.fromisoformat(value)
    return value


def _found(pattern: str, text: str, flags: int = 0) -> str:
    match = re.search(pattern, text, flags)
    return match[1] if match else ""
