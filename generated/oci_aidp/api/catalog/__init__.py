"""Operations of the tag Catalog."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import catalog_test_connection as catalog_test_connection
    from . import create_catalog as create_catalog
    from . import delete_catalog as delete_catalog
    from . import get_catalog as get_catalog
    from . import list_catalog_permissions as list_catalog_permissions
    from . import list_catalogs as list_catalogs
    from . import manage_catalog_permission as manage_catalog_permission
    from . import refresh_catalog as refresh_catalog
    from . import update_catalog as update_catalog
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
