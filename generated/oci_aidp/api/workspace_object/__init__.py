"""Operations of the tag WorkspaceObject."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        copy_workspace_object as copy_workspace_object,
        create_workspace_object as create_workspace_object,
        delete_workspace_object as delete_workspace_object,
        download_workspace_object_with_par as download_workspace_object_with_par,
        get_workspace_object as get_workspace_object,
        head_workspace_object as head_workspace_object,
        list_workspace_object_permissions as list_workspace_object_permissions,
        list_workspace_objects as list_workspace_objects,
        manage_workspace_object_permission as manage_workspace_object_permission,
        move_workspace_object as move_workspace_object,
        rename_workspace_object as rename_workspace_object,
        update_workspace_object as update_workspace_object,
        upload_and_extract_workspace_zip as upload_and_extract_workspace_zip,
        upload_workspace_object_with_par as upload_workspace_object_with_par,
        zip_and_download_workspace_folder as zip_and_download_workspace_folder,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
