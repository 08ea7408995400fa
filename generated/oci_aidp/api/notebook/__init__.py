"""Operations of the tag Notebook."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import create_content as create_content
    from . import create_session as create_session
    from . import delete_content as delete_content
    from . import delete_session as delete_session
    from . import export_contents as export_contents
    from . import get_content as get_content
    from . import get_session as get_session
    from . import list_sessions as list_sessions
    from . import modify_content as modify_content
    from . import patch_session as patch_session
    from . import update_content as update_content
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
