"""The status page, as a browser shows it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import oci_aidp
from oci_aidp.api.workspace import create_workspace, get_workspace
from oci_aidp.models import CreateWorkspaceDetails
from service import LocalAidp

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def shown(aidp: LocalAidp, folder: Path) -> str:
    """The page after the browser has read it."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert browser, f"none of {', '.join(BROWSERS)} is installed: apt-get install chromium"
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}", "--dump-dom"]
    run = subprocess.run([*command, aidp.endpoint + "/"], capture_output=True, text=True, check=True, timeout=120)
    return run.stdout


def rows(page: str, table: str) -> list[list[str]]:
    found = re.search(rf'<table id="{table}">(.*?)</table>', page, re.DOTALL)
    assert found
    return [re.findall(r"<td>(.*?)</td>", row) for row in re.findall(r"<tr>(.*?)</tr>", found[1], re.DOTALL)]


@pytest.mark.proof
def test_a_browser_shows_resources_operations_and_requests(tmp_path: Path) -> None:
    with LocalAidp(seeded=True) as aidp, aidp.connect() as client:
        made = make(client, aidp.platform)
        page = shown(aidp, tmp_path)
        assert aidp.platform in page
        assert [f"workspaces/{made}", "&lt;b&gt;mine", "CREATING"] in rows(page, "resources")
        assert rows(page, "operations")[1][:3] == ["CREATE_WORKSPACE", "&lt;b&gt;mine", "IN_PROGRESS"]
        assert rows(page, "requests")[1][2:] == ["CreateWorkspace", "202"]
        for _ in range(2):
            get_workspace.sync(aidp.platform, made, client=client)
        page = shown(aidp, tmp_path)
        assert [f"workspaces/{made}", "&lt;b&gt;mine", "ACTIVE"] in rows(page, "resources")
        assert rows(page, "operations")[1][2] == "SUCCEEDED"


def make(client: oci_aidp.Client, platform: str) -> str:
    body = CreateWorkspaceDetails(display_name="<b>mine")
    return create_workspace.sync(platform, client=client, body=body).key
