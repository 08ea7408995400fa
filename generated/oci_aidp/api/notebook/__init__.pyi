from . import (
    create_content as create_content,
    create_session as create_session,
    delete_content as delete_content,
    delete_session as delete_session,
    export_contents as export_contents,
    get_content as get_content,
    get_session as get_session,
    list_sessions as list_sessions,
    modify_content as modify_content,
    patch_session as patch_session,
    update_content as update_content,
)
