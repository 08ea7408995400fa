"""Operations of the tag WorkspaceObject."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import copy_workspace_object as copy_workspace_object
    from . import create_workspace_object as create_workspace_object
    from . import delete_workspace_object as delete_workspace_object
    from . import download_workspace_object_with_par as download_workspace_object_with_par
    from . import get_workspace_object as get_workspace_object
    from . import head_workspace_object as head_workspace_object
    from . import list_workspace_object_permissions as list_workspace_object_permissions
    from . import list_workspace_objects as list_workspace_objects
    from . import manage_workspace_object_permission as manage_workspace_object_permission
    from . import move_workspace_object as move_workspace_object
    from . import rename_workspace_object as rename_workspace_object
    from . import update_workspace_object as update_workspace_object
    from . import upload_and_extract_workspace_zip as upload_and_extract_workspace_zip
    from . import upload_workspace_object_with_par as upload_workspace_object_with_par
    from . import zip_and_download_workspace_folder as zip_and_download_workspace_folder
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
