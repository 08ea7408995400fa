"""Loading and dumping: unchanged parts keep every byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.spec.conftest import ROOT, SMALL_FILE
from tools.spec.document import insert_sorted, parse, render

REMARKS = st.lists(st.sampled_from(["# a remark\n", "    # indented: [not yaml\n", "\n", "#\n"]), max_size=3)


@pytest.mark.parametrize(
    "path",
    [pytest.param(ROOT / "openapi.yaml", marks=pytest.mark.proof), SMALL_FILE],
    ids=["openapi.yaml", "zoo.yaml"],
)
def test_file_comes_out_byte_for_byte(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert render(parse(text)) == text


@given(st.data())
def test_remarks_anywhere_come_out_where_they_were(data: st.DataObject) -> None:
    lines = SMALL_FILE.read_text().splitlines(keepends=True)
    text = "".join(part for line in lines for part in (*data.draw(REMARKS), line)) + "".join(data.draw(REMARKS))
    assert render(parse(text)) == text


def test_number_sign_inside_a_block_is_no_comment() -> None:
    text = "paths:\n  a:\n    description: |-\n      # heading\n\n      text\n    # remark\n    b: 1\n"
    assert render(parse(text)) == text


def test_remark_of_a_key_that_is_gone_moves_to_what_the_key_was_in() -> None:
    document = parse("paths:\n  a: 1\n  # about b\n  b: 2\n")
    del document.root["paths"]["b"]
    assert render(document) == "  # about b\npaths:\n  a: 1\n"


def test_long_paths_are_plain_keys() -> None:
    document = parse("paths:\n  a: 1\n")
    insert_sorted(document.root["paths"], "/" + "x" * 200, {"get": {}})
    assert f"\n  /{'x' * 200}:\n    get: {{}}\n" in "\n" + render(document)
