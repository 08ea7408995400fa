from . import (
    catalog_test_connection as catalog_test_connection,
    create_catalog as create_catalog,
    delete_catalog as delete_catalog,
    get_catalog as get_catalog,
    list_catalog_permissions as list_catalog_permissions,
    list_catalogs as list_catalogs,
    manage_catalog_permission as manage_catalog_permission,
    refresh_catalog as refresh_catalog,
    update_catalog as update_catalog,
)
