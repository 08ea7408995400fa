"""Operations of the tag DeltaShare."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import create_recipient as create_recipient
    from . import create_share as create_share
    from . import delete_recipient as delete_recipient
    from . import delete_share as delete_share
    from . import get_recipient as get_recipient
    from . import get_share as get_share
    from . import list_recipient_permissions as list_recipient_permissions
    from . import list_recipient_shares as list_recipient_shares
    from . import list_recipients as list_recipients
    from . import list_share_data_assets as list_share_data_assets
    from . import list_share_permissions as list_share_permissions
    from . import list_share_recipients as list_share_recipients
    from . import list_shares as list_shares
    from . import manage_recipient_permission as manage_recipient_permission
    from . import manage_share_access as manage_share_access
    from . import manage_share_data_asset as manage_share_data_asset
    from . import manage_share_permission as manage_share_permission
    from . import update_recipient as update_recipient
    from . import update_share as update_share
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
