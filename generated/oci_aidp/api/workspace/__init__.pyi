from . import (
    create_git_folder as create_git_folder,
    create_workspace as create_workspace,
    delete_workspace as delete_workspace,
    get_workspace as get_workspace,
    list_create_workspace_permissions as list_create_workspace_permissions,
    list_workspace_permissions as list_workspace_permissions,
    list_workspaces as list_workspaces,
    manage_create_workspace_permission as manage_create_workspace_permission,
    manage_workspace_permission as manage_workspace_permission,
    update_workspace as update_workspace,
    update_workspace_async_operation_status as update_workspace_async_operation_status,
)
