"""Operations of the tag DeltaShare."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        create_recipient as create_recipient,
        create_share as create_share,
        delete_recipient as delete_recipient,
        delete_share as delete_share,
        get_recipient as get_recipient,
        get_share as get_share,
        list_recipient_permissions as list_recipient_permissions,
        list_recipient_shares as list_recipient_shares,
        list_recipients as list_recipients,
        list_share_data_assets as list_share_data_assets,
        list_share_permissions as list_share_permissions,
        list_share_recipients as list_share_recipients,
        list_shares as list_shares,
        manage_recipient_permission as manage_recipient_permission,
        manage_share_access as manage_share_access,
        manage_share_data_asset as manage_share_data_asset,
        manage_share_permission as manage_share_permission,
        update_recipient as update_recipient,
        update_share as update_share,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
