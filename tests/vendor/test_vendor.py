"""`make vendor`: a complete package in another project, no larger than needed, and its updates."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from service import Profile
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.vendor.zoo import change, contents, rename_size
from tools.errors import ToolError
from tools.generator.document import Document
from tools.vendor.__main__ import main
from tools.vendor.manifest import NAME
from tools.vendor.select import select
from tools.vendor.tree import RUN_TIME_SCHEMAS, Sources, check, vendor

ROOT = Path(__file__).resolve().parents[2]
MOST_FILES, MOST_BYTES = 48, 240_000

# What is written


def test_async_operations_alone_are_small_and_make_signed_calls(
    tmp_path: Path, small_spec: Path, service: AidpService, profile: Profile
) -> None:
    dest = tmp_path / "app" / "_vendor" / "aidp"
    assert main(["--dest", str(dest), "--tags", "AsyncOperations", "--spec", str(small_spec)]) == 0
    files = contents(dest)
    assert len(files) <= MOST_FILES, sorted(files)
    assert sum(map(len, files.values())) <= MOST_BYTES
    assert files["LICENSE"] == (ROOT / "LICENSE").read_bytes()
    key = service.start_operation(PLATFORM, polls=0)
    program = (
        "import importlib, pathlib, pkgutil, sys\n"
        "import app._vendor.aidp as aidp\n"
        "for each in pkgutil.walk_packages(aidp.__path__, aidp.__name__ + '.'):\n"
        "    importlib.import_module(each.name)\n"
        "from app._vendor.aidp.api.async_operations import get_async_operation, list_async_operations\n"
        "from app._vendor.aidp.models import AsyncOperationStatus\n"
        "platform, key, config, endpoint = sys.argv[1:]\n"
        "with aidp.connect(config_file=config, endpoint=endpoint) as client:\n"
        "    done = get_async_operation.sync(platform, key, client=client)\n"
        "    assert done.status is AsyncOperationStatus.SUCCEEDED\n"
        "    found = list_async_operations.iterate(platform, client=client, status='SUCCEEDED')\n"
        "    print([each.key for each in found] == [done.key])\n"
    )
    command = [sys.executable, "-W", "error", "-c", program, PLATFORM, key, str(profile.config_file), service.endpoint]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("True\n", "")


@pytest.mark.proof
def test_a_selection_has_the_types_of_the_whole_package(tmp_path: Path) -> None:
    for name, tags in (("part", ["AsyncOperations", "Workflow"]), ("whole", None)):
        vendor(Sources(ROOT / "openapi.yaml", ROOT), tmp_path / "app" / name, tags)
    program = (
        "import re\nfrom app.part import models as part\nfrom app.whole import models as whole\n"
        "def shape(kind):\n"
        "    bases = [each.__name__ for each in kind.__mro__]\n"
        "    members = [(each.name, each.value) for each in getattr(kind, '__members__', {}).values()]\n"
        "    types = {name: re.sub(r'_?models\\.', '', text) for name, text in kind.__annotations__.items()}\n"
        "    return bases, members, types, getattr(kind, '_wire_names', None)\n"
        "assert 60 < len(part.__all__) < len(whole.__all__)\n"
        "for name in part.__all__:\n"
        "    assert shape(getattr(part, name)) == shape(getattr(whole, name)), name\n"
        "assert part.__doc__ and part.Task.__subclasses__()\n"
    )
    (tmp_path / "mypy.ini").write_text("[mypy]\nstrict = true\n[mypy-oci.*]\nignore_missing_imports = true\n")
    for command in (["-c", program], ["-m", "mypy", "-p", "app.part", "--no-incremental"]):
        done = subprocess.run([sys.executable, *command], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_without_tags_it_is_the_package_of_this_repository(tmp_path: Path) -> None:
    vendor(Sources(ROOT / "openapi.yaml", ROOT), tmp_path / "aidp")
    generated = {
        path.relative_to(ROOT / "generated" / "oci_aidp").as_posix(): path.read_bytes()
        for path in (ROOT / "generated" / "oci_aidp").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert contents(tmp_path / "aidp").keys() - generated.keys() == {NAME, "LICENSE", "ruff.toml"}
    assert generated.items() <= contents(tmp_path / "aidp").items()


def test_the_manifest_says_what_it_is_made_from_and_nothing_of_this_machine(dest: Path, sources: Sources) -> None:
    text = (dest / NAME).read_text()
    manifest = json.loads(text)
    assert manifest["api_version"] == "1"
    assert manifest["tags"] is None
    assert manifest["tools"]["openapi-python-client"] == "0.29.1"
    assert manifest["files"].keys() == contents(dest).keys() - {NAME}
    assert "make vendor DEST" in manifest["note"]
    assert str(sources.root.parent) not in text
    vendor(sources, dest.parent / "other")
    assert contents(dest.parent / "other") == contents(dest)


@pytest.mark.parametrize("tag", ["AsyncOperations", "Workflow", "MLOps"])
def test_a_selection_is_closed_and_reaches_nothing_else(whole: Document, tag: str) -> None:
    wanted = {each["operationId"] for _, _, each in whole.operations() if tag in each["tags"]}
    part = whole.with_content(select(whole.content, wanted))  # validates, references included
    assert {each["operationId"] for _, _, each in part.operations()} == wanted
    assert [each["name"] for each in part.content["tags"]] == [tag]
    assert "Error" in part.schemas
    text = json.dumps(part.content)
    assert all(text.count(f'/{name}"') for name in part.schemas)
    assert whole.content["paths"].keys() > part.content["paths"].keys()


def test_discriminated_schemas_come_together(sources: Sources) -> None:
    document = Document(sources.spec)
    part = select(document.content, {"GetCage"})
    assert set(part["components"]["schemas"]) == {"Error", "Cage", "Size", "Animal", "AnimalBase", "Cat", "Owl"}
    assert part["paths"]["/cages/{cageKey}"]["parameters"]


def test_the_classes_that_handwritten_modules_import_come_with_every_selection() -> None:
    named: set[str] = set()
    for path in (ROOT / "overrides" / "oci_aidp").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= set(re.findall(r"\bmodels\.([A-Z]\w+)", text))
        for node in ast.walk(ast.parse(text)):
            assert not (isinstance(node, ast.ImportFrom) and node.level and (node.module or "").startswith("api."))
    assert named == set(RUN_TIME_SCHEMAS)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "format": "binary"},
        {"type": "object", "properties": {"parUrl": {"type": "string"}}},
    ],
)
def test_transfers_come_with_operations_that_move_files(
    sources: Sources, tmp_path: Path, schema: dict[str, Any]
) -> None:
    assert "transfers.py" not in vendor(sources, tmp_path / "zoo", ["Cages"]).added

    def move_files(document: dict[str, Any]) -> None:
        answer = document["paths"]["/cages/{cageKey}"]["get"]["responses"]["200"]
        if schema.get("format") == "binary":
            answer["content"] = {"application/octet-stream": {"schema": schema}}
        else:
            document["components"]["schemas"]["Size"] = schema

    change(sources, move_files)
    outcome = vendor(sources, tmp_path / "zoo", ["Cages"])
    assert "transfers.py" in outcome.added
    assert outcome.unusable == ()


# Updating


def test_an_update_keeps_the_users_files_and_takes_away_what_is_no_longer_made(dest: Path, sources: Sources) -> None:
    (dest / "mine.py").write_text("mine = 1\n")
    (dest / "api" / "cages" / "also_mine.py").write_text("mine = 2\n")
    (dest / "notes" / "empty").mkdir(parents=True)
    (dest / "notes" / "todo.md").write_text("later\n")
    (dest / "link").symlink_to("mine.py")
    (dest / "__pycache__").mkdir()
    (dest / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"old")
    (dest / "mine.py").chmod(0o755)
    change(sources, rename_size)
    outcome = vendor(sources, dest)
    assert (outcome.added, outcome.removed) == (("models/extent.py",), ("models/size.py",))
    assert set(outcome.changed) == {"models/__init__.pyi", "models/cage.py"}
    assert not (dest / "models" / "size.py").exists()
    assert (dest / "mine.py").read_text() == "mine = 1\n"
    assert os.access(dest / "mine.py", os.X_OK)
    assert (dest / "api" / "cages" / "also_mine.py").read_text() == "mine = 2\n"
    assert (dest / "notes" / "todo.md").read_text() == "later\n"
    assert (dest / "notes" / "empty").is_dir()
    assert (dest / "link").readlink() == Path("mine.py")
    assert list(map(str, check(dest))) == ["api/cages/also_mine.py: foreign", "mine.py: foreign"]
    assert os.listdir(dest.parent) == ["zoo"]


def test_users_files_survive_when_their_folder_is_no_longer_ours(dest: Path, sources: Sources) -> None:
    (dest / "api" / "cages" / "mine.py").write_text("mine = 1\n")
    vendor(sources, dest, ["AsyncOperations"])
    assert {path.name for path in (dest / "api" / "cages").iterdir()} == {"mine.py"}


def test_an_update_without_changes_changes_nothing(dest: Path, sources: Sources) -> None:
    before = contents(dest)
    outcome = vendor(sources, dest)
    assert (outcome.added, outcome.changed, outcome.removed) == ((), (), ())
    assert contents(dest) == before


def test_an_update_keeps_the_groups_unless_it_is_told_otherwise(dest: Path, sources: Sources) -> None:
    vendor(sources, dest, ["Cages"])
    assert not (dest / "api" / "async_operations").exists()
    assert vendor(sources, dest).manifest.tags == ("Cages",)
    assert vendor(sources, dest, ["all"]).manifest.tags is None
    assert (dest / "api" / "async_operations").exists()


def test_an_edited_file_stops_the_update_with_its_name(
    dest: Path, sources: Sources, capsys: pytest.CaptureFixture[str]
) -> None:
    (dest / "client.py").write_text("mine = True\n")
    before = contents(dest)
    change(sources, rename_size)
    assert main(["--dest", str(dest), "--spec", str(sources.spec)]) == 1
    message = capsys.readouterr().err
    assert "client.py" in message
    assert "Nothing was changed" in message
    assert contents(dest) == before


def test_a_missing_file_is_made_again(dest: Path, sources: Sources) -> None:
    (dest / "client.py").unlink()
    assert list(map(str, check(dest))) == ["client.py: missing"]
    vendor(sources, dest)
    assert check(dest) == []


@pytest.mark.parametrize("name", ["models/extent.py", "models/extent.py/inside.py"])
def test_a_file_of_the_user_in_the_way_stops_the_update(name: str, dest: Path, sources: Sources) -> None:
    (dest / name).parent.mkdir(exist_ok=True)
    (dest / name).write_text("mine\n")
    before = contents(dest)
    change(sources, rename_size)
    with pytest.raises(ToolError, match=r"models/extent\.py is yours"):
        vendor(sources, dest)
    assert contents(dest) == before
    assert os.listdir(dest.parent) == ["zoo"]


def test_a_failing_generation_changes_nothing(dest: Path, sources: Sources) -> None:
    before = contents(dest)
    change(sources, lambda document: document["paths"]["/operations"]["get"]["responses"].pop("200"))
    with pytest.raises(ToolError):
        vendor(sources, dest)
    assert contents(dest) == before
    assert os.listdir(dest.parent) == ["zoo"]


@pytest.mark.parametrize("moment", ["rename", "exchange", "cleanup"])
def test_a_kill_leaves_the_old_tree_or_the_new_one(moment: str, dest: Path, sources: Sources) -> None:
    """Kills the process at the worst moments. The next run then finishes the job and leaves nothing beside the tree."""
    (dest / "mine.txt").write_text("mine\n")
    old = contents(dest)
    change(sources, rename_size)
    dying = {
        "rename": "swap._exchange = lambda *paths: False\nos.rename = die_after(os.rename)\n",
        "exchange": "swap._exchange = die_after(swap._exchange)\n",
        "cleanup": "swap.shutil.rmtree = die_after(lambda *given, **named: None)\n",
    }[moment]
    program = (
        "import os, signal, sys\nfrom pathlib import Path\n"
        "from tools.generator import swap\nfrom tools.vendor import tree\n"
        "def die_after(act):\n"
        "    def run(*given, **named):\n"
        "        act(*given, **named)\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return run\n"
        "def swap_and_die(new, output, real=swap.swap):\n"
        f"    exec({dying!r}, globals())\n"
        "    real(new, output)\n"
        "tree.swap = swap_and_die\n"
        "tree.vendor(tree.Sources(Path(sys.argv[1]), Path(sys.argv[2])), Path(sys.argv[3]))\n"
    )
    command = [sys.executable, "-c", program, str(sources.spec), str(sources.root), str(dest)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == -9, done.stderr
    if moment == "rename":
        assert contents(dest.with_name(".zoo.oci-aidp-old")) == old
    else:
        assert contents(dest)["mine.txt"] == old["mine.txt"]
        assert check(dest) == []
    vendor(sources, dest)
    assert check(dest) == []
    assert (dest / "models" / "extent.py").exists()
    assert (dest / "mine.txt").read_text() == "mine\n"
    assert os.listdir(dest.parent) == ["zoo"]


# What is refused


def test_an_unknown_group_is_told_with_those_that_there_are(tmp_path: Path, sources: Sources) -> None:
    with pytest.raises(ToolError, match=r"no such group: Stables\. There are: AsyncOperations Cages"):
        vendor(sources, tmp_path / "new" / "app" / "zoo", ["Cages", "Stables"])
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("name", "reason"),
    [("not-a-name", "cannot be imported"), ("class", "cannot be imported"), ("full", "not empty"), ("file", "a file")],
)
def test_a_folder_that_is_not_ours_is_refused(name: str, reason: str, tmp_path: Path, sources: Sources) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "precious.txt").write_text("keep")
    (tmp_path / "file").write_text("keep")
    with pytest.raises(ToolError, match=reason):
        vendor(sources, tmp_path / name)
    assert (tmp_path / "full" / "precious.txt").read_text() == "keep"


def test_an_empty_folder_is_welcome(tmp_path: Path, sources: Sources) -> None:
    (tmp_path / "zoo").mkdir()
    vendor(sources, tmp_path / "zoo")
    assert check(tmp_path / "zoo") == []


def test_a_missing_destination_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--dest", ""]) == 1
    assert "make vendor DEST=" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": 99}',
        '{"format": 1}',
        '{"format": 1, "files": {"../../precious": "0"}}',
        '{"format": 1, "files": {}, "http": "requests"}',
    ],
)
def test_a_damaged_manifest_stops_everything(text: str, dest: Path, sources: Sources) -> None:
    (dest / NAME).write_text(text)
    before = contents(dest)
    with pytest.raises(ToolError):
        vendor(sources, dest)
    with pytest.raises(ToolError):
        check(dest)
    assert contents(dest) == before
