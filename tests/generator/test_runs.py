"""Concurrent and stopped runs: every tree is complete, and nothing else remains."""

from __future__ import annotations

import importlib
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tools.workspace import PREFIX, locked, workspace

ROOT = Path(__file__).resolve().parents[2]
SPEC = Path(__file__).with_name("small.yaml")
ZOO = ROOT / "tests" / "spec"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
# Commands that write to a folder, as functions of the folder.
COMMANDS: dict[str, Callable[[Path], list[str]]] = {
    "generate": lambda folder: ["tools.generator", "--spec", str(SPEC), "--output", str(folder / "things")],
    "vendor": lambda folder: ["tools.vendor", "--spec", str(SPEC), "--dest", str(folder / "things")],
    "spec": lambda folder: [
        "tools.spec", "--swagger", str(ZOO / "swagger.json"), "--spec", str(folder / "openapi.yaml")
    ],
}  # fmt: skip


def _heed_interrupts() -> None:
    """Restores SIGINT, which shells ignore for programs in the background."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[list[str]], subprocess.Popen[str]]]:
    """Starts a tool; it is stopped at the end of the test if need be."""
    running: list[subprocess.Popen[str]] = []

    def run(arguments: list[str], program: tuple[str, ...] = ("-m",)) -> subprocess.Popen[str]:
        command = [sys.executable, *program, *arguments]
        pipe = subprocess.PIPE
        running.append(
            subprocess.Popen(command, env=ENVIRONMENT, stdout=pipe, stderr=pipe, text=True, preexec_fn=_heed_interrupts)
        )
        return running[-1]

    yield run
    for each in running:
        each.kill()
        each.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder to write to, with a file to update."""
    made = tmp_path / "folder"
    made.mkdir()
    (made / "openapi.yaml").write_bytes((ZOO / "zoo.yaml").read_bytes())
    return made


def contents(tree: Path) -> dict[str, bytes]:
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in tree.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_run_waits_for_another_one(
    name: str, folder: Path, start: Callable[[list[str]], subprocess.Popen[str]]
) -> None:
    before = contents(folder)
    with locked(folder) as held:
        assert held
        run = start(COMMANDS[name](folder))
        assert run.stderr is not None
        assert run.stderr.readline() == f"waiting for another run that works in {folder}\n"
        assert contents(folder) == before
    _, err = run.communicate(timeout=60)
    assert run.returncode == 0, err
    assert contents(folder) != before


def test_of_two_vendor_runs_at_once_one_tree_is_there_whole(
    folder: Path, tmp_path: Path, start: Callable[[list[str]], subprocess.Popen[str]]
) -> None:
    """Both succeed: the second replaces the tree of the first."""
    other = tmp_path / "other.yaml"
    other.write_text(SPEC.read_text(encoding="utf-8").replace("Thing", "Gadget"), encoding="utf-8")
    trees = []
    for spec in (SPEC, other):
        alone = start(["tools.vendor", "--spec", str(spec), "--dest", str(tmp_path / spec.stem / "things")])
        assert alone.communicate()[1] == ""
        trees.append(contents(tmp_path / spec.stem / "things"))
    runs = [start(["tools.vendor", "--spec", str(spec), "--dest", str(folder / "things")]) for spec in (SPEC, other)]
    for run in runs:
        run.communicate()
        assert run.returncode == 0
    assert contents(folder / "things") in trees
    assert sorted(os.listdir(folder)) == ["openapi.yaml", "things"]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_next_run_removes_what_a_killed_one_left(
    name: str, folder: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    program = (
        "import os, sys, tools.workspace as w\nwith w.workspace(w.Path(sys.argv[1])) as f:\n os.kill(os.getpid(), 9)"
    )
    killed = start([program, str(folder)], ("-c",))
    killed.communicate()
    assert killed.returncode == -signal.SIGKILL
    assert [each for each in os.listdir(folder) if each.startswith(PREFIX)]
    run = start(COMMANDS[name](folder))
    assert run.communicate()[1] == ""
    assert not [each for each in os.listdir(folder) if each.startswith(".")]


def test_runs_where_nothing_can_be_locked_have_folders_of_their_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with workspace(folder) as one, workspace(folder) as other:
        assert one != other
        assert one.is_dir()
    assert os.listdir(folder) == ["openapi.yaml"]


def test_a_lock_keeps_other_threads_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    order = []

    def work() -> None:
        with locked(folder):
            order.append("second")

    with locked(folder):
        thread = threading.Thread(target=work)
        thread.start()
        while "waiting" not in capsys.readouterr().err:
            pass
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_ctrl_c_ends_a_run_with_one_line_and_nothing_left(
    folder: Path, start: Callable[[list[str]], subprocess.Popen[str]]
) -> None:
    with locked(folder):
        run = start(COMMANDS["generate"](folder))
        assert run.stderr is not None
        run.stderr.readline()  # it has begun to wait
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=60)
    assert (run.returncode, out, err) == (-signal.SIGINT, "", "interrupted\n")
    assert os.listdir(folder) == ["openapi.yaml"]


# What to do before a tool runs, so that it is interrupted in the midst of its work.
MOMENTS = {
    "subprocess": "import subprocess\nsubprocess.run = lambda *given, **named: signal.raise_signal(signal.SIGINT)\n",
    "replacing": "os.replace = lambda *given: signal.raise_signal(signal.SIGINT)\n",
    "swapping": (
        "from tools.generator import swap\nswap._exchange = lambda *given: False\nreal = os.rename\n"
        "def rename(old, new):\n"
        "    real(old, new)\n"
        "    if '.oci-aidp-old' in str(new):\n"
        "        signal.raise_signal(signal.SIGINT)\n"
        "os.rename = rename\n"
    ),
}


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("generate", "subprocess"),
        ("generate", "swapping"),
        ("vendor", "subprocess"),
        ("vendor", "swapping"),
        ("spec", "replacing"),
        ("report", "subprocess"),
    ],
)
def test_ctrl_c_in_the_midst_leaves_all_as_it_was(
    name: str, moment: str, folder: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    report = ["tools.report", "--base", "HEAD", "--spec", str(folder / "openapi.yaml")]
    command = COMMANDS[name](folder) if name in COMMANDS else report
    if moment == "swapping":
        made = start(command)
        assert made.communicate()[1] == ""
    before = contents(folder)
    begin = "runpy.run_module(sys.argv.pop(1), run_name='__main__', alter_sys=True)"
    program = f"import os, runpy, signal, sys\n{MOMENTS[moment]}{begin}"
    out, err = (run := start([program, *command], ("-c",))).communicate(timeout=60)
    assert (run.returncode, out, err) == (-signal.SIGINT, "", "interrupted\n")
    assert contents(folder) == before
    assert not [each for each in os.listdir(folder) if each.startswith(".")]


def test_the_shell_says_130_after_ctrl_c(tmp_path: Path) -> None:
    program = "import tools, signal; signal.raise_signal(signal.SIGINT)"
    done = subprocess.run(
        ["sh", "-c", f"cd {tmp_path} && {sys.executable} -c '{program}'; echo $?"],
        env=ENVIRONMENT, capture_output=True, text=True, check=False, preexec_fn=_heed_interrupts,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("130\n", "interrupted\n")


SETTINGS, OVERRIDES = ROOT / "generator-config.yml", ROOT / "overrides"


def one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """What a tool says that could not begin, without the line that nothing was changed."""
    tool, *rest = arguments
    assert importlib.import_module(f"{tool}.__main__").main(rest) in (1, 2)
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"error: [^\n]+\n(Nothing was changed\.\n)?", err)
    return str(err).splitlines()[0]


@pytest.mark.parametrize(
    "arguments",
    [
        ["tools.generator", "--spec", "NONE"],
        ["tools.generator", "--config", "NONE"],
        ["tools.generator", "--overrides", "NONE"],
        ["tools.generator", "--check", "--spec", "NONE"],
        ["tools.vendor", "--spec", "NONE", "--dest", "FOLDER/app"],
        ["tools.spec", "--swagger", "NONE", "--spec", "FOLDER/openapi.yaml"],
        ["tools.spec", "--api-version", "20991231", "--spec", "FOLDER/none.yaml"],
        ["tools.spec", "--sdk", "5.1.1", "--packages", "NONE", "--spec", "FOLDER/openapi.yaml"],
    ],
)
def test_a_missing_file_is_named_with_what_to_do(
    arguments: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [each.replace("NONE", str(folder / "none.yaml")).replace("FOLDER", str(folder)) for each in arguments]
    if arguments[0] == "tools.generator":
        given += ["--output", str(folder / "things")]
    told = one_line(given, capsys)
    assert "none.yaml" in told or "no_" in told
    assert os.listdir(folder) == ["openapi.yaml"]


@pytest.mark.parametrize("text", ["[", "3", "class_overrides: 3", "\x00"])
def test_settings_that_are_none_are_told(text: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = folder / "settings.yml"
    settings.write_text(text)
    told = one_line(["tools.generator", "--config", str(settings), "--output", str(folder / "things")], capsys)
    assert told.startswith("error: settings.yml does not hold settings of the generator: ")


@pytest.mark.parametrize(("text", "reason"), [(None, "is missing"), ("{% if %}", "model_class.py.jinja:1: Expected")])
def test_a_template_that_is_missing_or_damaged_is_named(
    text: str | None, reason: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    overrides = shutil.copytree(OVERRIDES, folder / "overrides")
    template = overrides / "templates" / "model_class.py.jinja"
    template.unlink() if text is None else template.write_text(text)
    arguments = ["--overrides", str(overrides), "--spec", str(SPEC), "--output", str(folder / "things")]
    told = one_line(["tools.generator", *arguments], capsys)
    assert "model_class.py.jinja" in told
    assert reason in told


def test_a_package_does_not_take_the_place_of_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "openapi.yaml").read_bytes()
    told = one_line(["tools.generator", "--spec", str(SPEC), "--output", str(folder / "openapi.yaml")], capsys)
    assert "is a file" in told
    assert (folder / "openapi.yaml").read_bytes() == before


def test_a_missing_package_is_named(tmp_path: Path) -> None:
    (tmp_path / "ruamel").mkdir()
    (tmp_path / "ruamel" / "yaml.py").write_text("import no_such_package\n")
    environment = {**ENVIRONMENT, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}
    done = subprocess.run(
        [sys.executable, "-m", "tools.spec"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stderr == "error: no_such_package is not installed: run `make`, which sets up .venv\n"
    assert done.returncode == 1


def test_missing_ruff_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tools.generator.__main__ import main

    monkeypatch.setattr("tools.generator.pipeline.sysconfig.get_path", lambda name: str(folder))
    assert main(["--spec", str(SPEC), "--output", str(folder / "things")]) == 1
    assert capsys.readouterr().err.startswith("error: ruff is not installed: run `make`, which sets up .venv\n")
    assert os.listdir(folder) == ["openapi.yaml"]
