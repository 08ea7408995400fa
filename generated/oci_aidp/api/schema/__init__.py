"""Operations of the tag Schema."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        create_data_table as create_data_table,
        create_schema as create_schema,
        create_table as create_table,
        create_view as create_view,
        delete_schema as delete_schema,
        delete_table as delete_table,
        delete_view as delete_view,
        generate_temp_file_upload_target as generate_temp_file_upload_target,
        get_schema as get_schema,
        get_table as get_table,
        get_view as get_view,
        list_schema_permissions as list_schema_permissions,
        list_schemas as list_schemas,
        list_table_permissions as list_table_permissions,
        list_tables as list_tables,
        list_view_permissions as list_view_permissions,
        list_views as list_views,
        manage_schema_permission as manage_schema_permission,
        manage_table_permission as manage_table_permission,
        manage_view_permission as manage_view_permission,
        perform_infer_schema as perform_infer_schema,
        perform_infer_schema_with_preview as perform_infer_schema_with_preview,
        refresh_schema as refresh_schema,
        refresh_table as refresh_table,
        retrieve_par as retrieve_par,
        update_schema as update_schema,
        update_table as update_table,
        update_view as update_view,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
