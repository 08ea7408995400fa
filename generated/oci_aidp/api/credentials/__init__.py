"""Operations of the tag Credentials."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        create_credential as create_credential,
        delete_credential as delete_credential,
        get_credential as get_credential,
        list_credentials as list_credentials,
        update_credential as update_credential,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
