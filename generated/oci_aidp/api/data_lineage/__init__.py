"""Operations of the tag DataLineage."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import export_lineage as export_lineage, fetch_entity_lineage as fetch_entity_lineage
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
