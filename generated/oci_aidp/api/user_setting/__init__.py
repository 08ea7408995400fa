"""Operations of the tag UserSetting."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import create_user_setting as create_user_setting
    from . import delete_user_setting as delete_user_setting
    from . import get_user_setting as get_user_setting
    from . import list_user_settings as list_user_settings
    from . import update_user_setting as update_user_setting
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
