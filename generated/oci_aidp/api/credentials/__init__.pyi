from . import (
    create_credential as create_credential,
    delete_credential as delete_credential,
    get_credential as get_credential,
    list_credentials as list_credentials,
    update_credential as update_credential,
)
