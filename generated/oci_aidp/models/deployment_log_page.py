from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_log_summary import DeploymentLogSummary


@define(kw_only=True)
class DeploymentLogPage(Model):
    """A deployment log page."""

    items: list[DeploymentLogSummary]
    """The items of this page."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("DeploymentLogSummary")), False),
        ("next_page_token", "nextPageToken", None, False),
    )
