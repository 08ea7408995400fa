"""Operations of the tag Schema."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import create_data_table as create_data_table
    from . import create_schema as create_schema
    from . import create_table as create_table
    from . import create_view as create_view
    from . import delete_schema as delete_schema
    from . import delete_table as delete_table
    from . import delete_view as delete_view
    from . import generate_temp_file_upload_target as generate_temp_file_upload_target
    from . import get_schema as get_schema
    from . import get_table as get_table
    from . import get_view as get_view
    from . import list_schema_permissions as list_schema_permissions
    from . import list_schemas as list_schemas
    from . import list_table_permissions as list_table_permissions
    from . import list_tables as list_tables
    from . import list_view_permissions as list_view_permissions
    from . import list_views as list_views
    from . import manage_schema_permission as manage_schema_permission
    from . import manage_table_permission as manage_table_permission
    from . import manage_view_permission as manage_view_permission
    from . import perform_infer_schema as perform_infer_schema
    from . import perform_infer_schema_with_preview as perform_infer_schema_with_preview
    from . import refresh_schema as refresh_schema
    from . import refresh_table as refresh_table
    from . import retrieve_par as retrieve_par
    from . import update_schema as update_schema
    from . import update_table as update_table
    from . import update_view as update_view
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
