"""Operations of the tag UserSetting."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        create_user_setting as create_user_setting,
        delete_user_setting as delete_user_setting,
        get_user_setting as get_user_setting,
        list_user_settings as list_user_settings,
        update_user_setting as update_user_setting,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
