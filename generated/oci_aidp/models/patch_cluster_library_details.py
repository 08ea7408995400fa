from __future__ import annotations

from ._schema import NO_OP, Iterable, Model, as_list, define, field as _field, models


def _patch_cluster_library_details_items(
    value: Iterable[models.ClusterLibraryDetails],
) -> list[models.ClusterLibraryDetails]:
    return as_list(value)


@define(kw_only=True, on_setattr=NO_OP)
class PatchClusterLibraryDetails(Model):
    items: list[models.ClusterLibraryDetails] = _field(converter=_patch_cluster_library_details_items)
    """Libraries to install and to uninstall, in one request."""
