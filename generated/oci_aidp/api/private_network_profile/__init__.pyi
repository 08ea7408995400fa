from . import (
    create_private_network_profile as create_private_network_profile,
    delete_private_network_profile as delete_private_network_profile,
    get_private_network_profile as get_private_network_profile,
    list_private_network_profiles as list_private_network_profiles,
    update_private_network_profile as update_private_network_profile,
)
