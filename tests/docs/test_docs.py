"""The guides and the site: code blocks run, every operation is on a page, every link has a target."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml

from service import Answer, Call, Request, not_found, throwaway_profile
from tests.conftest import PLATFORM
from tests.support.browser import measure
from tests.support.canned import AidpService
from tools import licenses
from tools.docs.__main__ import with_links

ROOT = Path(__file__).resolve().parents[2]
GUIDES = [ROOT / "README.md", ROOT / "docs" / "index.md", *sorted((ROOT / "docs" / "guides").glob("*.md"))]
NAMES = [guide.stem for guide in GUIDES]
BLOCK = re.compile(r"(?:<!-- (checked|run) only.*-->\n)?```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILES = {"report.csv": "key,name\n1,one\n"}

KEYS = {
    "platform": PLATFORM,
    "workspace_key": "workspace",
    "cluster_key": "cluster",
    "volume_key": "volume",
    "operation_key": "operation",
    "run_key": "run",
    "job_key": "job",
}
CLIENT = "client = oci_aidp.connect()\n"
TYPED_PRELUDE = "import oci_aidp\n" + "".join(f'{name} = ""\n' for name in KEYS)
RUN_PRELUDE = """\
import oci_aidp, oci_aidp.clock
async def sleep_async(clock, seconds): pass
oci_aidp.clock.Clock.sleep = lambda clock, seconds: None
oci_aidp.clock.Clock.sleep_async = sleep_async
"""


def blocks(guide: Path, left_out: str) -> str:
    """The Python of a page as one program, a new client for each block, without those marked as `left_out` only."""
    found = BLOCK.findall(guide.read_text(encoding="utf-8"))
    return "".join(CLIENT + code for mark, code in found if mark != left_out)


@pytest.mark.parametrize("guide", GUIDES, ids=NAMES)
def test_the_code_of_a_guide_runs(guide: Path, tmp_path: Path, service: AidpService) -> None:
    for name, token in (("DEFAULT", None), ("SESSION", "token")):
        made = throwaway_profile(tmp_path / ".oci", name=name, session_token=token)
        service.trust(made.key_id, made.public_key)
    prepare(service)
    for name, content in FILES.items():
        (tmp_path / name).write_text(content)
    vendored = tmp_path / "my_app" / "_vendor" / "aidp"
    vendored.parent.mkdir(parents=True)
    vendored.symlink_to(ROOT / "generated" / "oci_aidp")
    keys = "".join(f"{name} = {value!r}\n" for name, value in KEYS.items())
    code = re.sub(r'"ocid1\.aidataplatform[^"]*"', repr(PLATFORM), blocks(guide, "checked"))
    code = re.sub(r'"https://gateway\.aidp\.[^"]*"', f'"{service.endpoint}/agentendpoint/k/chat"', code)
    (tmp_path / "program.py").write_text(RUN_PRELUDE + keys + code, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("OCI_", "AIDP_"))}
    environment |= {"HOME": str(tmp_path), "AIDP_ENDPOINT": service.endpoint, "PYTHONPATH": str(ROOT / "generated")}
    command = [sys.executable, "-W", "error", "program.py"]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    refused = [request for request in service.requests if request.status not in {200, 201, 202, 204, 404}]
    assert refused == []


def test_the_code_of_the_guides_has_the_types_it_says(tmp_path: Path) -> None:
    programs = []
    for guide in GUIDES:
        programs.append(tmp_path / f"guide_{guide.stem.lower().replace('-', '_')}.py")
        programs[-1].write_text(TYPED_PRELUDE + blocks(guide, "run"), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", *map(str, programs)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def prepare(service: AidpService) -> None:
    """Adds to the service what the guides use: operations, a file behind a PAR, and an active cluster."""
    service.start_operation(PLATFORM, key="operation", polls=1)
    service.start_operation(PLATFORM, polls=0, final="FAILED", error_code="E", error_message="m")
    cluster = {
        "key": "cluster",
        "displayName": "etl",
        "sourceApi": "CLUSTER_API",
        "type": "USER",
        "state": "ACTIVE",
        "timeCreated": "2026-02-03T04:05:06Z",
    }
    par = {"parUrl": f"{service.endpoint}/par/secret", "eTag": "1", "locationUri": "somewhere", "size": 3}

    def get_cluster(call: Call) -> Answer:
        if call.path_params["clusterKey"] != "cluster":
            raise not_found()
        return Answer(200, cluster, {"etag": "1"})

    service.handle("GetCluster", get_cluster)
    service.handle("StartCluster", lambda _: Answer(202, cluster, {"aidp-async-operation-key": "operation"}))
    service.handle("ListClusters", lambda _: Answer(200, {"items": [cluster]}))
    run = {"key": "run", "name": "load", "jobKey": "job", "state": {"status": "SUCCESS"}}
    service.handle("GetJobRun", lambda _: Answer(200, run))
    service.handle("ListExperiments", lambda _: Answer(200, {"experiments": [{"experiment_id": "1", "name": "churn"}]}))
    service.handle("DownloadFileWithPar", lambda _: Answer(200, par))
    service.handle("UploadFileWithPar", lambda _: Answer(200, par))
    service.intercept(object_storage)
    service.intercept(agent)


def object_storage(request: Request) -> Answer | None:
    """Stands in for object storage, which takes unsigned requests."""
    if not request.path.startswith("/par/"):
        return None
    assert "authorization" not in request.headers
    return Answer(200, b"abc" if request.method == "GET" else None)


def agent(request: Request) -> Answer | None:
    """Stands in for a deployed agent."""
    if not request.path.startswith("/agentendpoint/"):
        return None
    assert "authorization" in request.headers
    if request.headers["accept"] == "text/event-stream":
        event = b'data: {"type": "response.output_text.delta", "delta": "nothing"}\n\n'
        return Answer(200, event, {"content-type": "text/event-stream"})
    return Answer(200, {"id": "r", "output": [{"content": [{"text": "nothing"}]}]})


class Page(HTMLParser):
    """The links and the anchors of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.anchors: set[str] = {""}
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.text = ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        self.anchors |= {values[name] for name in ("id", "name") if name in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag == "link" or "src" in values:
            self.loaded.append(values.get("src") or values.get("href", ""))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built from the tree."""
    folder = tmp_path_factory.mktemp("docs") / "site"
    build(folder)
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Page]:
    """All pages of the site, by their paths."""
    return {path.relative_to(site).as_posix(): Page(path) for path in sorted(site.rglob("*.html"))}


def build(folder: Path) -> None:
    """Builds the site as `make docs` does."""
    command = [sys.executable, "-m", "tools.docs", "--site", str(folder)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def targets(name: str, links: list[str]) -> Iterator[tuple[str, str, str]]:
    """Target, anchor and text of each link within the site."""
    for link in links:
        parts = urlsplit(link)
        if not parts.scheme:
            path = os.path.normpath(os.path.join(os.path.dirname(name), unquote(parts.path))) if parts.path else name
            yield path, unquote(parts.fragment), link


@pytest.mark.proof
def test_every_link_and_anchor_leads_somewhere(site: Path, pages: dict[str, Page]) -> None:
    lost = []
    for name, page in pages.items():
        if name == "404.html":
            continue  # served for any path, so its links are absolute
        for target, anchor, link in targets(name, page.links + page.loaded):
            if not (site / target).is_file() or (target in pages and anchor not in pages[target].anchors):
                lost.append(f"{name}: {link}")
        lost += [f"{name}: {found}" for found in re.findall(r"\]\[oci_aidp\S*", page.text)]
    assert lost == []


@pytest.mark.proof
def test_no_page_loads_anything_from_elsewhere(pages: dict[str, Page]) -> None:
    assert [link for page in pages.values() for link in page.loaded if urlsplit(link).scheme not in {"", "data"}] == []


@pytest.mark.proof
def test_every_tag_has_a_page_and_every_operation_a_place_on_it(pages: dict[str, Page]) -> None:
    document = yaml.load((ROOT / "openapi.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    operations = [each for path in document["paths"].values() for each in path.values() if "operationId" in each]
    tags = {tag for each in operations for tag in each["tags"]}
    headings = {page.text.partition("¶")[0].strip().rpartition("\n")[2].strip() for page in pages.values()}
    assert tags <= headings
    text = "\n".join(page.text for name, page in pages.items() if name.startswith("reference/operations/"))
    missing = [each["operationId"] for each in operations if f"REST reference: {each['operationId']}," not in text]
    assert missing == []


@pytest.mark.proof
def test_every_model_has_an_anchor(pages: dict[str, Page]) -> None:
    from oci_aidp import models

    anchors = {anchor.rpartition(".")[2] for page in pages.values() for anchor in page.anchors}
    assert set(models.__all__) <= anchors


@pytest.mark.proof
def test_code_fits_on_a_screen_and_names_stay_whole_on_a_phone(
    site: Path, pages: dict[str, Page], tmp_path: Path
) -> None:
    written = [name for name in pages if re.match(r"index|faults|guides/|cookbook/", name)]
    names = [*written, *(f"reference/operations/{name}.html" for name in ("cluster", "workflow"))]
    names += ["reference/models/j.html", "reference/runtime/connecting.html"]
    assert [page for page, found in measure(site, names, 1400, tmp_path).items() if found["wide"]] == []
    assert [page for page, found in measure(site, names, 390, tmp_path).items() if found["broken"]] == []


def test_the_tables_of_errors_link_their_classes() -> None:
    table = with_links("| `NotFound`, `Other` | 404 |\n`NotFound`")
    assert table == "| [`NotFound`][oci_aidp.errors.NotFound], `Other` | 404 |\n`NotFound`"


@pytest.mark.parametrize("guide", GUIDES[1:], ids=NAMES[1:])
def test_code_has_at_most_100_columns(guide: Path) -> None:
    code = blocks(guide, "") + "".join(re.findall(r"```sh\n(.*?)```", guide.read_text("utf-8"), re.DOTALL))
    assert [line for line in code.splitlines() if len(line) > 100] == []


@pytest.mark.proof
def test_two_builds_are_the_same(site: Path, tmp_path: Path) -> None:
    build(tmp_path / "site")
    first, second = (
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (site, tmp_path / "site")
    )
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []


def test_the_list_of_licences_is_current() -> None:
    page = licenses.PAGE.read_text(encoding="utf-8")
    tables = page.partition(licenses.HEADING_OF_HTTPX2)[::2]
    for table, lock in zip(tables, (licenses.LOCK, licenses.LOCK_OF_HTTPX2), strict=True):
        rows = re.findall(r"^\| (\S+) +\| (\S+) +\| (\S.*?) +\|$", table.partition("|--")[2], re.MULTILINE)
        assert {name.lower().replace("_", "-"): version for name, version, _ in rows} == licenses.pinned(lock)
    assert page == licenses.page(), "run `make licenses`"


def test_installs_need_hashes_and_locks_carry_no_addresses() -> None:
    for name in ("requirements.lock", "requirements-runtime.lock", "requirements-runtime-httpx2.lock"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if "://" in line or line.startswith("-")] == []
        pins = [number for number, line in enumerate(lines) if "==" in line and not line.startswith(" ")]
        assert all("--hash=sha256:" in lines[number + 1] for number in pins)
    for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines():
        assert "pip install" not in line or "--require-hashes" in line
