from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .git_branch_summary import GitBranchSummary


@define(kw_only=True)
class GitBranchCollection(Model):
    """One page of Git branches."""

    items: list[GitBranchSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("GitBranchSummary")), False),
    )
