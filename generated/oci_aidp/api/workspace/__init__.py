"""Operations of the tag Workspace."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import create_git_folder as create_git_folder
    from . import create_workspace as create_workspace
    from . import delete_workspace as delete_workspace
    from . import get_workspace as get_workspace
    from . import list_create_workspace_permissions as list_create_workspace_permissions
    from . import list_workspace_permissions as list_workspace_permissions
    from . import list_workspaces as list_workspaces
    from . import manage_create_workspace_permission as manage_create_workspace_permission
    from . import manage_workspace_permission as manage_workspace_permission
    from . import update_workspace as update_workspace
    from . import update_workspace_async_operation_status as update_workspace_async_operation_status
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
