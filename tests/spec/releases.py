"""Made-up releases in the layout of Oracle's packages, with our own texts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ALL_VALUES = "'UNKNOWN_ENUM_VALUE'"


@dataclass
class FakeModel:
    """A model: property (Python name) -> (type, required, values)."""

    name: str
    properties: Mapping[str, tuple[str, bool, Sequence[str]]]
    base: str = "object"
    subtypes: Mapping[str, str] = field(default_factory=dict)
    discriminator: str = "kind"

    def source(self) -> str:
        types = {name: type_ for name, (type_, _, _) in self.properties.items()}
        wire = {name: _camel(name) for name in self.properties}
        lines = [f"class {self.name}({self.base}):", "    def __init__(self, **kwargs):"]
        lines += [f"        self.swagger_types = {types!r}", f"        self.attribute_map = {wire!r}"]
        if self.subtypes:
            lines += ["    @staticmethod", "    def get_subtype(object_dictionary):"]
            lines += [f"        {self.discriminator} = object_dictionary['{self.discriminator}']"]
            for value, name in self.subtypes.items():
                lines += [f"        if {self.discriminator} == '{value}':", f"            return '{name}'"]
            lines += [f"        return '{self.name}'"]
        for name, (_, required, values) in self.properties.items():
            mark = "**[Required]** " if required else ""
            lines += [
                "    @property",
                f"    def {name}(self):",
                f'        """{mark}Gets it: a sentence of the release."""',
            ]
            lines += [f"        return self._{name}", f"    @{name}.setter", f"    def {name}(self, {name}):"]
            lines += [f"        allowed_values = {list(values)!r}"] if values else []
            lines += [f"        self._{name} = {name}"]
        return "\n".join(lines) + "\n"


@dataclass
class FakeOperation:
    """An operation: parameter (wire name) -> (location, type, required, values)."""

    id: str
    path: str
    method: str = "GET"
    parameters: Mapping[str, tuple[str, str, bool, Sequence[str]]] = field(default_factory=dict)
    answer: str = ""
    body: str = ""
    accept: str = "application/json"
    sends_json: bool = True
    deprecated: bool = False
    unlisted: Sequence[str] = ()

    def manifest(self) -> dict[str, object]:
        return {
            "operationId": self.id,
            "name": _snake(self.id).replace("_", "-"),
            "sdkMethodName": _snake(self.id),
            "httpMethod": self.method,
            "path": self.path,
            "deprecated": self.deprecated,
            "bodyModel": self.body,
            "fields": [
                {"in": location, "originalName": name, "required": required, "type": "string"}
                for name, (location, _, required, _) in self.parameters.items()
                if name not in self.unlisted
            ],
        }

    def source(self) -> str:
        arguments = [_snake(name) for name, item in self.parameters.items() if item[2]]
        docs = [
            f":param {type_} {_snake(name)}: ({'required' if required else 'optional'})\n            Words of it."
            for name, (_, type_, required, _) in self.parameters.items()
        ]
        if self.body:
            arguments.append("details")
            docs.append(f":param oci.aidataplatform_dp.models.{self.body} details: (required)\n            Words.")
        lines = [f"    def {_snake(self.id)}(self, {', '.join([*arguments, '**kwargs'])}):", '        """']
        lines += ["        What the release says about it.", "", *(f"        {line}" for line in docs), '        """']
        lines += [f'        resource_path = "{self.path}"', f'        method = "{self.method}"']
        for name, (_, _, _, values) in self.parameters.items():
            if values:
                lines.append(f"        {_snake(name)}_allowed_values = {list(values)!r}")
        for variable, location in (("path_params", "path"), ("query_params", "query"), ("header_params", "header")):
            items = [self._sent(name) for name, item in self.parameters.items() if item[0] == location]
            if location == "header":
                items.insert(0, f'"accept": "{self.accept}"')
                items += ['"content-type": "application/json"'] if self.sends_json else []
            lines.append(f"        {variable} = {{{', '.join(items)}}}")
        keywords = [f'response_type="{self.answer}"'] if self.answer else []
        keywords += ["body=details"] if self.body else []
        lines += [f"        return self.base_client.call_api({', '.join(keywords)})", ""]
        return "\n".join(lines) + "\n"

    def _sent(self, name: str) -> str:
        _, type_, required, _ = self.parameters[name]
        value = _snake(name) if required else f'kwargs.get("{_snake(name)}", missing)'
        if type_.startswith("list["):
            value = f"self.base_client.generate_collection_format_param({value}, 'multi')"
        return f'"{name}": {value}'


@dataclass
class FakeRelease:
    """A release with one client."""

    models: list[FakeModel]
    operations: list[FakeOperation]
    tag: str = "Zoo"

    def unpack(self, folder: Path) -> Path:
        """Writes the unpacked release."""
        package = folder / "fake_client" / "zoo_dp"
        (package / "models").mkdir(parents=True, exist_ok=True)
        (package / "models" / "__init__.py").write_text("raise SystemExit('the release must never be imported')\n")
        for model in self.models:
            (package / "models" / f"{_snake(model.name)}.py").write_text(model.source())
        source = "raise SystemExit('the release must never be run')\nclass ZooClient(object):\n"
        source += "    def __init__(self):\n        options = {'base_path': '/20250101'}\n\n"
        (package / "zoo_client.py").write_text(source + "".join(operation.source() for operation in self.operations))
        group = {
            "tag": self.tag,
            "name": self.tag.lower(),
            "clientClassName": "ZooClient",
            "commands": [operation.manifest() for operation in self.operations],
        }
        cli = folder / "fake_cli"
        cli.mkdir(exist_ok=True)
        (cli / "operation_manifest.json").write_text(json.dumps({"commandGroups": [group]}))
        return folder


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def _snake(name: str) -> str:
    words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
    return words.replace("-", "_").strip("_")


def zoo() -> FakeRelease:
    """A small release that has one of each: page, body, family, enum, headers, array, slashes."""
    state = ["AWAKE", "ASLEEP"]
    token = {"opc-request-id": ("header", "str", False, ())}
    cage = {"cageKey": ("path", "str", True, ()), **token}
    return FakeRelease(
        models=[
            FakeModel(
                "Cage",
                {
                    "key": ("str", True, ()),
                    "animals": ("list[Animal]", False, ()),
                    "labels": ("dict(str, str)", False, ()),
                },
            ),
            FakeModel("CageCollection", {"items": ("list[Cage]", True, ())}),
            FakeModel(
                "Animal",
                {
                    "kind": ("str", True, ["CAT", "OWL", "NEWT"]),
                    "state": ("str", False, state),
                    "extra": ("object", False, ()),
                },
                subtypes={"CAT": "Cat", "OWL": "Owl"},
            ),
            FakeModel(
                "Cat",
                {
                    "kind": ("str", True, ["CAT", "OWL", "NEWT"]),
                    "state": ("str", False, state),
                    "extra": ("object", False, ()),
                    "lives": ("int", True, ()),
                },
                base="Animal",
            ),
            FakeModel(
                "Owl",
                {
                    "kind": ("str", True, ["CAT", "OWL", "NEWT"]),
                    "state": ("str", False, state),
                    "time_seen": ("datetime", False, ()),
                },
                base="Animal",
            ),
            FakeModel(
                "CreateCageDetails", {"display_name": ("str", True, ()), "state": ("str", False, list(reversed(state)))}
            ),
            FakeModel("Unused", {"name": ("str", False, ())}),
        ],
        operations=[
            FakeOperation(
                "ListCages",
                "/cages",
                parameters={
                    "state": ("query", "oci.aidataplatform_dp.models.list[str]", False, state),
                    "jobKey": ("query", "oci.aidataplatform_dp.models.list[str]", True, ()),
                    "limit": ("query", "int", False, ()),
                    "page": ("query", "str", False, ()),
                    **token,
                },
                answer="CageCollection",
                unlisted=["jobKey"],
            ),
            FakeOperation("CreateCage", "/cages", "POST", token, answer="Cage", body="CreateCageDetails"),
            FakeOperation("GetCage", "/cages/{cageKey}", parameters=cage, answer="Cage"),
            FakeOperation(
                "DeleteCage", "/cages/{cageKey}", "DELETE", {**cage, "is-forced": ("header", "bool", False, ())}
            ),
            FakeOperation("HeadCage", "/cages/{cageKey}", "HEAD", cage, deprecated=True),
            FakeOperation(
                "GetFood",
                "/food/{objectPath}",
                parameters={
                    "objectPath": ("path", "str", True, ()),
                    "time-data-lake-deletion": ("header", "datetime", False, ()),
                },
                answer="stream",
            ),
            FakeOperation("ExportFood", "/food", "POST", token, answer="stream", accept="text/csv"),
            FakeOperation("UploadFood", "/food", "PUT", token, body="stream", sends_json=False),
        ],
    )
