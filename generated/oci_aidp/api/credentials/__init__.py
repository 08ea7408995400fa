"""Operations of the tag Credentials."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import create_credential as create_credential
    from . import delete_credential as delete_credential
    from . import get_credential as get_credential
    from . import list_credentials as list_credentials
    from . import update_credential as update_credential
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
