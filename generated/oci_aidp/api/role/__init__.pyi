from . import (
    add_member_to_role as add_member_to_role,
    create_role as create_role,
    delete_role as delete_role,
    get_role as get_role,
    list_role_permissions as list_role_permissions,
    list_roles as list_roles,
    remove_member_from_role as remove_member_from_role,
    update_role as update_role,
)
