from . import (
    create_user_setting as create_user_setting,
    delete_user_setting as delete_user_setting,
    get_user_setting as get_user_setting,
    list_user_settings as list_user_settings,
    update_user_setting as update_user_setting,
)
