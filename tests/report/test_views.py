"""The generated package tells of each change what the OpenAPI file tells."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.report.cases import (
    CASES,
    ROOT,
    YAML,
    ZOO,
    Json,
    add_field,
    add_operation,
    change_parameter_type,
    remove_operation,
    write,
)
from tests.report.views import disagreements
from tools.generator.document import Document
from tools.generator.pipeline import generate
from tools.report.__main__ import PACKAGE
from tools.report.changes import compare
from tools.report.python_api import compare as compare_packages
from tools.report.surface import surface


def views(project: Path, document: Json, changed: Json | None = None) -> list[str]:
    """Where the OpenAPI file and the package disagree, the package being that of another document if one is given."""
    old = project / PACKAGE
    write(project, document, generated=False)
    new = project / "changed" / "oci_aidp"
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder, "openapi.yaml")
        with spec.open("w") as file:
            YAML.dump(changed if changed is not None else document, file)
        generate(spec, ROOT / "generator-config.yml", ROOT / "overrides", new)
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder, "openapi.yaml")
        spec.write_text(ZOO)
        before, after = surface(Document(spec)), surface(Document(project / "openapi.yaml"))
    return disagreements(compare(before, after), compare_packages(old, new))


QUICK = (add_field, remove_operation, change_parameter_type)


@pytest.mark.parametrize(
    "change",
    [pytest.param(each, id=each.__name__, marks=() if each in QUICK else pytest.mark.proof) for each, _ in CASES],
)
def test_the_package_tells_the_same(change: Callable[[Json], None], project: Path) -> None:
    document = YAML.load(ZOO)
    change(document)
    assert views(project, document) == []


def test_a_stale_package_is_a_disagreement(project: Path) -> None:
    document = YAML.load(ZOO)
    add_field(document)
    add_operation(document)
    told = "\n".join(views(project, document, YAML.load(ZOO)))
    assert "models.Cage.colour: Cage.colour is added in the OpenAPI file" in told
    assert "api.cages.delete_cage: DeleteCage is added in the OpenAPI file" in told
