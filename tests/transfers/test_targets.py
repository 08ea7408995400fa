"""Targets of downloads: permissions, links, and paths that are not files."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.object_storage import ObjectStorage
from tests.support.transfers import assert_untouched, downloads, truncated


@pytest.fixture
def url(storage: ObjectStorage) -> str:
    storage.objects["a"] = b"new"
    return storage.par_url("a")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o400, 0o4755])
@downloads
def test_a_replaced_file_keeps_its_permissions(
    download: Callable[..., int], mode: int, url: str, folder: Path, client: Any
) -> None:
    path = folder / "old.bin"
    path.write_bytes(b"old")
    path.chmod(mode)

    def progress(done: int, total: int | None) -> None:
        [partial] = folder.glob(".*.part")
        assert mode_of(partial) == mode & 0o777  # while it is written, too

    download(url, path, client=client, progress=progress)
    assert (path.read_bytes(), mode_of(path)) == (b"new", mode & 0o777)


@downloads
def test_a_new_file_has_the_usual_permissions(
    download: Callable[..., int], url: str, folder: Path, client: Any
) -> None:
    (folder / "usual").touch()
    download(url, folder / "new.bin", client=client)
    assert mode_of(folder / "new.bin") == mode_of(folder / "usual")


@pytest.mark.parametrize("is_there", [True, False])
@downloads
def test_a_link_is_followed(
    download: Callable[..., int], is_there: bool, url: str, folder: Path, tmp_path: Path, client: Any
) -> None:
    target = tmp_path / "elsewhere" / "target.bin"
    target.parent.mkdir()
    if is_there:
        target.write_bytes(b"old")
    (folder / "link").symlink_to(os.path.relpath(target, folder))
    (folder / "link of a link").symlink_to("link")
    download(url, folder / "link of a link", client=client)
    assert target.read_bytes() == b"new"
    assert (folder / "link").is_symlink()
    assert (folder / "link of a link").is_symlink()
    assert [each.name for each in target.parent.iterdir()] == ["target.bin"]


@downloads
def test_a_failed_download_leaves_link_and_file(
    download: Callable[..., int], url: str, folder: Path, tmp_path: Path, storage: ObjectStorage, client: Any
) -> None:
    (folder / "old.bin").write_bytes(b"old")
    (tmp_path / "link").symlink_to(folder / "old.bin")
    storage.scripts.append(truncated)
    with pytest.raises(Exception, match="broke off"):
        download(url, tmp_path / "link", client=client)
    assert (tmp_path / "link").is_symlink()
    assert_untouched(folder)


@downloads
def test_what_is_no_regular_file_is_refused_and_stays(
    download: Callable[..., int], url: str, folder: Path, client: Any
) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "circle").symlink_to("circle")
    (folder / "device").symlink_to("/dev/null")
    (folder / "folder").mkdir()
    for name in ("pipe", "circle", "device", "folder"):
        with pytest.raises(OSError, match=r"not a regular file|directory"):
            download(url, folder / name, client=client)
    assert stat.S_ISFIFO((folder / "pipe").lstat().st_mode)
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert sorted(each.name for each in folder.iterdir()) == ["circle", "device", "folder", "pipe"]
