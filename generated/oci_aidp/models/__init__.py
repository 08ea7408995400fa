"""The schemas of the API, one class each. A class is loaded when it is first used."""

from .. import _lazy

__getattr__, __dir__ = _lazy.classes(
    __name__,
    __path__,
    {
        "Db2Schema": "db_2_schema",
        "Db2SchemaSummary": "db_2_schema_summary",
        "Db2Table": "db_2_table",
        "Db2TableSummary": "db_2_table_summary",
    },
)
