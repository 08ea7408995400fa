from . import export_lineage as export_lineage, fetch_entity_lineage as fetch_entity_lineage
