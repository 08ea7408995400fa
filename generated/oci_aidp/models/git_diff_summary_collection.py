from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .git_diff_summary import GitDiffSummary


@define(kw_only=True)
class GitDiffSummaryCollection(Model):
    """One page of Git diffs."""

    items: list[GitDiffSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("GitDiffSummary")), False),)
