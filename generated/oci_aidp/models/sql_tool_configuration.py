from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class SqlToolConfiguration(Model):
    """Fixed by the agent's developer; the agent neither sees nor changes it."""

    query_type: models.SqlToolQueryType | Unset = UNSET
    catalog_key: str | Unset = UNSET
    """Catalog of the schema, from ListCatalogs. Needed for `ORACLE`."""
    schema_key: str | Unset = UNSET
    """From ListSchemas. Needed for `ORACLE`."""
    spark_compute_key: str | Unset = UNSET
    """UUID of the cluster that runs the statement, from ListClusters. Needed for `SPARK`."""
    query: str | Unset = UNSET
    """SQL statement in the dialect of `queryType`; `{{variable}}` marks parameters that are filled at run time."""
    is_row_limit_enabled: bool | Unset = UNSET
    """Whether `maxRows` is enforced."""
    max_rows: int | Unset = UNSET
    """Rows that one call returns at most."""
