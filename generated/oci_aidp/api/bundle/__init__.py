"""Operations of the tag Bundle."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import create_bundle as create_bundle
    from . import create_bundle_action as create_bundle_action
    from . import deploy_bundle as deploy_bundle
    from . import deploy_bundle_action as deploy_bundle_action
    from . import fetch_bundle_deployment_status as fetch_bundle_deployment_status
    from . import fetch_bundle_deployment_status_action as fetch_bundle_deployment_status_action
    from . import fetch_bundle_publish_status_action as fetch_bundle_publish_status_action
    from . import publish_bundle_action as publish_bundle_action
    from . import purge_bundle as purge_bundle
    from . import purge_bundle_action as purge_bundle_action
    from . import sync_bundle as sync_bundle
    from . import sync_bundle_action as sync_bundle_action
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
