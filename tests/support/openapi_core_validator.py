"""Validates requests and answers by openapi-core: what the validation of the service is compared with."""

from __future__ import annotations

import copy
import threading
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema_path import SchemaPath
from openapi_core import Config, OpenAPI
from openapi_core.casting.schemas import oas31_schema_casters_factory
from openapi_core.casting.schemas.factories import SchemaCastersFactory
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import BasePathFinder
from openapi_core.validation.request.exceptions import MissingRequiredParameter, MissingRequiredRequestBody
from openapi_core.validation.schemas import oas31_schema_validators_factory
from openapi_core.validation.schemas.factories import DialectSchemaValidatorsFactory
from openapi_core.validation.schemas.validators import SchemaValidator
from werkzeug.datastructures import Headers, ImmutableMultiDict, MultiDict

from service import Answer, Call, Spec
from service.spec import Node
from service.validation import RequestRefused

_HOST = "http://aidp"
_CACHED_PATHS = 200_000
"""Places in the document that are remembered: without that, following references takes most of the time."""


class SpecValidator:
    """Checks requests as the file says, and answers likewise but with open enums.

    The service may send enum values that the file does not list: that is what the real one does.
    """

    def __init__(self, spec: Spec) -> None:
        strict = copy.deepcopy(spec.document)
        for holder in (strict, *(operation for path in strict["paths"].values() for operation in path.values())):
            if isinstance(holder, dict):
                holder.pop("security", None)
        self._strict = _open_api(strict, spec)
        self._lenient = _open_api(_without_enums(strict), spec)
        # jsonschema-path keeps caches that are not made for threads; the work itself holds the interpreter anyway.
        self._lock = threading.Lock()

    def check_request(self, call: Call) -> None:
        """Return when a request is valid.

        Raises:
            RequestRefused: It is not; the code is MissingParameter or InvalidParameter.

        """
        operation = call.operation
        unknown = set(call.query) - operation.parameter_names("query")
        if unknown:
            raise RequestRefused("InvalidParameter", f"unknown query parameter: {', '.join(sorted(unknown))}")
        if call.body and operation.request_body is None:
            raise RequestRefused("InvalidParameter", "the operation takes no body")
        validator = self._strict.request_validator
        with self._lock, warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            try:
                error = next(validator.iter_errors(_Request(call)), None)
            except ValueError as malformed:  # such as a content type without a value for its parameter
                error = malformed
        if error is not None:
            missing = isinstance(error, MissingRequiredParameter | MissingRequiredRequestBody)
            raise RequestRefused("MissingParameter" if missing else "InvalidParameter", _reason(error))

    def check_answer(self, answer: Answer, call: Call) -> list[str]:
        """Return what is wrong with an answer; an answer to HEAD has headers only."""
        response = _Response(answer)
        bodiless = call.method == "HEAD"
        with self._lock, warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            try:
                errors = list(self._lenient.response_validator.iter_errors(_Request(call), response))
            except TypeError as error:  # a discriminator that is an object or a list: it cannot be looked up
                if "unhashable" not in str(error):
                    raise
                errors = [error]
        return [_reason(error) for error in errors if not (bodiless and type(error).__name__ == "MissingData")]


class _Request:
    """A request in the form of openapi-core's protocol."""

    def __init__(self, call: Call) -> None:
        self.host_url = _HOST
        self.path = call.path
        self.path_pattern = call.operation.template
        self.method = call.method.lower()
        self.content_type = call.headers.get("content-type", "").lower()
        query = MultiDict(call.query.pairs)
        for parameter in call.operation.parameters:
            # openapi-core refuses empty values whatever the schema says.
            if parameter["in"] == "query" and query.getlist(parameter["name"]) == [""] and _may_be_empty(parameter):
                del query[parameter["name"]]
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(query), header=Headers(call.headers.items()), path=dict(call.path_params)
        )
        # An empty file is a body too, which openapi-core does not know.
        json_body = "json" in self.content_type or not self.content_type
        self.body = call.body or (None if json_body else b" ")


class _Response:
    """An answer in the form of openapi-core's protocol."""

    def __init__(self, answer: Answer) -> None:
        headers = Headers(answer.all_headers().items())
        self.status_code = answer.status
        self.headers: Mapping[str, Any] | Headers = headers
        self.content_type = headers.get("content-type", "")
        content = answer.content()
        self.data = content or (None if answer.body is None or "json" in self.content_type else b" ")


class _TemplatePathFinder(BasePathFinder):
    """Looks the operation up by its template, which the router found: openapi-core's own search is slow and decodes."""

    def __init__(self, spec: SchemaPath, base_url: str | None = None) -> None:
        super().__init__(spec, base_url)
        self._found: dict[tuple[str, str], PathOperationServer] = {}

    def find(self, method: str, name: str) -> PathOperationServer:
        template = name.removeprefix(_HOST)
        if (method, template) not in self._found:
            path = self.spec / "paths" / template
            found = PathOperationServer(path, path / method, None, TemplateResult(template, {}), None)
            self._found[method, template] = found
        return self._found[method, template]


class _CachingValidatorsFactory(DialectSchemaValidatorsFactory):
    """Makes one validator for each schema: openapi-core makes a new one for each value."""

    def __init__(self) -> None:
        super().__init__(
            oas31_schema_validators_factory.schema_validator_cls,
            oas31_schema_validators_factory.default_jsonschema_dialect_id,
            format_checker=oas31_schema_validators_factory.format_checker,
        )
        self._made: dict[SchemaPath, SchemaValidator] = {}

    def create(self, spec: SchemaPath, schema: SchemaPath, *args: Any, **kwargs: Any) -> SchemaValidator:
        if schema not in self._made:
            self._made[schema] = super().create(spec, schema, *args, **kwargs)
        return self._made[schema]


def _open_api(document: Node, spec: Spec) -> OpenAPI:
    # `make generate` validates the file itself.
    validators = _CachingValidatorsFactory()
    config = Config(
        spec_validator_cls=None,
        path_finder_cls=_TemplatePathFinder,
        schema_validators_factory=validators,
        schema_casters_factory=SchemaCastersFactory(validators, oas31_schema_casters_factory.types_caster),
        extra_media_type_deserializers={
            media_type: _as_text for media_type in _media_types(spec) if "json" not in media_type
        },
    )
    return OpenAPI(SchemaPath.from_dict(document, resolved_cache_maxsize=_CACHED_PATHS), config=config)


def _media_types(spec: Spec) -> set[str]:
    bodies = [operation.request_body or {} for operation in spec.operations.values()]
    answers = [answer for operation in spec.operations.values() for answer in operation.responses.values()]
    return {media_type for holder in (*bodies, *answers) for media_type in holder.get("content", {})}


def _as_text(content: bytes, **parameters: str) -> str:
    """Return any content as text, so that `type: string` fits it: binary, CSV and YAML are not looked into."""
    return content.decode("latin-1")


def _may_be_empty(parameter: Node) -> bool:
    schema = parameter.get("schema", {})
    return schema.get("type") == "string" and not schema.get("minLength") and "enum" not in schema


def _without_enums(node: Any) -> Any:
    """Return the document with enums of several values opened; one of a single value marks a variant, like `const`."""
    if isinstance(node, list):
        return [_without_enums(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _without_enums(value)
        for key, value in node.items()
        # A property may be called "enum": then this is no list.
        if not (key == "enum" and isinstance(value, list) and len(value) > 1)
    }


def _reason(error: BaseException) -> str:
    """Return what is wrong and where, for people: in openapi-core's errors, that is spread over a chain of causes."""
    chain = [error]
    while chain[-1].__cause__ is not None:
        chain.append(chain[-1].__cause__)
    if len(chain) == 1:
        return str(error)
    details = [detail for link in chain for detail in _schema_errors(link)] or [str(chain[-1])]
    name = getattr(error, "name", None)
    place = "body" if name is None else f"{getattr(error, 'location', 'header')} parameter {name}"
    return f"{place}: {'; '.join(details)}"[:2000]


def _schema_errors(error: BaseException) -> Iterator[str]:
    for detail in getattr(error, "schema_errors", None) or ():
        yield f"{detail.json_path}: {detail.message}"
