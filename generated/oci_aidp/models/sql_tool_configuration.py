from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SqlToolConfiguration(Model):
    """An SQL tool configuration."""

    query_type: models.SqlToolQueryType | Unset = UNSET
    """Kind of query."""
    catalog_key: str | Unset = UNSET
    """Key of the catalog."""
    schema_key: str | Unset = UNSET
    """Key of the schema."""
    spark_compute_key: str | Unset = UNSET
    """Key of the Spark compute."""
    query: str | Unset = UNSET
    """Query."""
    is_row_limit_enabled: bool | Unset = UNSET
    """Whether the row limit is enabled."""
    max_rows: int | Unset = UNSET
    """Maximum rows."""
