"""Operations of the tag Role."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import add_member_to_role as add_member_to_role
    from . import create_role as create_role
    from . import delete_role as delete_role
    from . import get_role as get_role
    from . import list_role_permissions as list_role_permissions
    from . import list_roles as list_roles
    from . import remove_member_from_role as remove_member_from_role
    from . import update_role as update_role
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
