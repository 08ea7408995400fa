from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy

if TYPE_CHECKING:
    from .content_moderation_category_config import ContentModerationCategoryConfig


@define(kw_only=True)
class ContentModerationPolicy(SafetyPolicy):
    """A content moderation policy: a `SafetyPolicy` of kind `CONTENT_MODERATION`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.CONTENT_MODERATION
    categories: list[ContentModerationCategoryConfig] | Unset = UNSET
    """Categories."""

    _fields: ClassVar[tuple[Field, ...]] = (
        *SafetyPolicy._fields,
        ("categories", "categories", _codecs.array(_codecs.model("ContentModerationCategoryConfig")), False),
    )
