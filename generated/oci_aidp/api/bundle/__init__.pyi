from . import (
    create_bundle as create_bundle,
    create_bundle_action as create_bundle_action,
    deploy_bundle as deploy_bundle,
    deploy_bundle_action as deploy_bundle_action,
    fetch_bundle_deployment_status as fetch_bundle_deployment_status,
    fetch_bundle_deployment_status_action as fetch_bundle_deployment_status_action,
    fetch_bundle_publish_status_action as fetch_bundle_publish_status_action,
    publish_bundle_action as publish_bundle_action,
    purge_bundle as purge_bundle,
    purge_bundle_action as purge_bundle_action,
    sync_bundle as sync_bundle,
    sync_bundle_action as sync_bundle_action,
)
