"""The functions of an operation: all look written out, although only `sync` is."""

from __future__ import annotations

import asyncio
import gc
import inspect
import pickle
import pydoc
import subprocess
import sys
import traceback
import typing
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import cattrs
import pytest
from cattrs.strategies import use_class_methods

import oci_aidp
from oci_aidp import models
from oci_aidp.api.async_operations import get_async_operation, list_async_operations
from oci_aidp.api.volume import download_file, upload_file
from oci_aidp.errors import NotFound
from oci_aidp.model import Model
from oci_aidp.types import BinaryContent, Response
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.support.generated import OPERATIONS

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("sync", "sync_detailed", "asyncio", "asyncio_detailed", "iterate", "aiterate", "stream", "astream")


def functions(module: ModuleType) -> dict[str, Any]:
    """The functions that a module has, by name."""
    return {name: vars(module)[name] for name in NAMES if name in vars(module)}


@pytest.mark.parametrize("module", [each.module for each in OPERATIONS], ids=lambda module: module.__name__)
def test_a_derived_function_takes_the_arguments_of_sync(module: ModuleType) -> None:
    sync = inspect.signature(module.sync)
    hints = typing.get_type_hints(module.sync)
    for name, function in functions(module).items():
        signature = inspect.signature(function)
        assert list(signature.parameters.values()) == list(sync.parameters.values())
        assert (function.__name__, function.__module__) == (name, module.__name__)
        assert function.__annotations__ == {**module.sync.__annotations__, "return": signature.return_annotation}
        assert inspect.cleandoc(module.sync.__doc__ or "") in inspect.cleandoc(function.__doc__)
        found = typing.get_type_hints(function)
        assert {**found, "return": None} == {**hints, "return": None}
        result = {"asyncio_detailed": Response, "sync_detailed": Response}.get(name)
        assert found["return"] == (result[hints["return"]] if result else found["return"])
    assert typing.get_type_hints(module.asyncio) == hints


def test_a_derived_function_says_what_it_returns() -> None:
    returns = {
        f"{function.__module__.rpartition('.')[2]}.{name}": str(inspect.signature(function).return_annotation)
        for module in (list_async_operations, download_file)
        for name, function in functions(module).items()
    }
    assert returns == {
        "list_async_operations.sync": "models.AsyncOperationCollection",
        "list_async_operations.sync_detailed": "Response[models.AsyncOperationCollection]",
        "list_async_operations.asyncio": "models.AsyncOperationCollection",
        "list_async_operations.asyncio_detailed": "Response[models.AsyncOperationCollection]",
        "list_async_operations.iterate": "Iterator[models.AsyncOperationSummary]",
        "list_async_operations.aiterate": "AsyncIterator[models.AsyncOperationSummary]",
        "download_file.sync": "bytes",
        "download_file.sync_detailed": "Response[bytes]",
        "download_file.asyncio": "bytes",
        "download_file.asyncio_detailed": "Response[bytes]",
        "download_file.stream": "AbstractContextManager[ByteStream]",
        "download_file.astream": "AbstractAsyncContextManager[AsyncByteStream]",
    }


def test_help_shows_all_parameters_and_what_is_different() -> None:
    text = " ".join(pydoc.plain(pydoc.render_doc(list_async_operations.asyncio)).split())
    assert " async asyncio(" in text  # Python 3.13 puts each argument on a line
    assert "ai_data_platform_id: 'str', *, client: 'Client', resource_type: 'str | Unset' = UNSET," in text
    assert "`sync`, to be awaited. List async operations." in text
    assert " should_filter_by_calling_principal: " in text.partition(" Args: ")[2]


def test_the_line_below_a_derived_function_is_the_first_of_its_docstring() -> None:
    for each in OPERATIONS:
        source = inspect.getsource(each.module)
        for name, function in list(functions(each.module).items())[1:]:
            below = source.partition(f"\n{name} = ")[2].splitlines()[1]
            assert below == f'"""{function.__doc__.splitlines()[0]}"""', each.name


def test_coroutine_functions_are_told_from_others() -> None:
    found = {
        name for name, function in functions(list_async_operations).items() if inspect.iscoroutinefunction(function)
    }
    assert found == {"asyncio", "asyncio_detailed"}


@pytest.mark.parametrize("name", ["sync", "sync_detailed", "iterate", "aiterate"])
def test_a_function_can_be_pickled(name: str) -> None:
    function = vars(list_async_operations)[name]
    assert pickle.loads(pickle.dumps(function)) is function


def test_a_call_that_is_not_awaited_is_named_in_the_warning(client: oci_aidp.Client) -> None:
    for name in ("asyncio", "asyncio_detailed"):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            vars(list_async_operations)[name](PLATFORM, client=client)
            gc.collect()
        assert [str(each.message) for each in caught] == [f"coroutine 'list_async_operations.{name}' was never awaited"]


@pytest.mark.parametrize("name", functions(list_async_operations))
def test_a_missing_client_is_told_as_python_tells_it(name: str) -> None:
    def call() -> None:
        result = vars(list_async_operations)[name](PLATFORM)
        if inspect.iscoroutine(result):
            asyncio.run(result)

    with pytest.raises(TypeError, match=r"^sync\(\) missing 1 required keyword-only argument: 'client'$"):
        call()


def test_the_traceback_of_a_refused_call_is_short(client: oci_aidp.Client) -> None:
    with pytest.raises(NotFound) as caught:
        get_async_operation.sync(PLATFORM, "nothing", client=client)
    names = [each.name for each in traceback.extract_tb(caught.value.__traceback__)][1:]
    assert names == ["sync", "call", "result"]
    with pytest.raises(NotFound) as caught:
        asyncio.run(get_async_operation.asyncio(PLATFORM, "nothing", client=client))
    names = [each.name for each in traceback.extract_tb(caught.value.__traceback__)]
    assert names[names.index("asyncio") :] == ["asyncio", "result"]
    with pytest.raises(ValueError, match="must not be empty") as bad:
        get_async_operation.sync_detailed(PLATFORM, "", client=client)
    names = [each.name for each in traceback.extract_tb(bad.value.__traceback__)][1:]
    assert names[:5] == ["sync_detailed", "_request", "sync", "call", "request"]


def test_one_call_leaves_nothing_for_the_next(client: oci_aidp.Client, service: AidpService) -> None:
    key = service.start_operation(PLATFORM)
    arguments: dict[str, Any] = {"client": client}
    for _ in range(2):
        assert get_async_operation.sync_detailed(PLATFORM, key, **arguments).is_success
    assert arguments == {"client": client}
    assert get_async_operation.sync(PLATFORM, key, client=client).key == key


# Models


def test_the_types_of_all_models_resolve() -> None:
    for name in models.__all__:
        kind = getattr(models, name)
        hints = typing.get_type_hints(kind)
        if issubclass(kind, Model):
            assert not [each for each in hints.values() if isinstance(each, (str, typing.ForwardRef))]
            attrs.resolve_types(kind)
            assert not [each for each in attrs.fields(kind) if isinstance(each.type, str)]


def test_models_are_read_and_written_by_cattrs() -> None:
    assert cattrs.structure({"code": "a", "message": "b"}, models.Error) == models.Error(code="a", message="b")
    converter = cattrs.Converter()
    use_class_methods(converter, "from_dict", "to_dict")
    source = {"key": "a", "tasks": [{"type": "JAR_TASK", "new": 1}], "timeCreated": "2026-02-03T04:05:06Z"}
    job = converter.structure(source, models.Job)
    assert type(job.tasks[0]) is models.JarTask  # type: ignore[index]
    assert converter.unstructure(job) == source


def test_an_operation_loads_no_model_before_it_is_called() -> None:
    program = (
        "import sys, oci_aidp\n"
        "from oci_aidp.api.workflow import create_job\n"
        "print([each for each in sys.modules if each.startswith('oci_aidp.models.')])\n"
        "import typing; typing.get_type_hints(create_job.sync)\n"
        "print('oci_aidp.models.job' in sys.modules, 'oci_aidp.models.workspace' in sys.modules)\n"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT / "generated", capture_output=True, text=True, check=True)
    assert done.stdout == "[]\nTrue False\n"


def test_a_binary_body_is_typed_as_one() -> None:
    assert typing.get_type_hints(upload_file.sync)["body"] == BinaryContent
