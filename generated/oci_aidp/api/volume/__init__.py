"""Operations of the tag Volume."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import create_volume as create_volume
    from . import delete_dir as delete_dir
    from . import delete_file as delete_file
    from . import delete_volume as delete_volume
    from . import download_file as download_file
    from . import download_file_with_par as download_file_with_par
    from . import get_volume as get_volume
    from . import list_files as list_files
    from . import list_volume_permissions as list_volume_permissions
    from . import list_volumes as list_volumes
    from . import make_dir as make_dir
    from . import manage_volume_permission as manage_volume_permission
    from . import update_dir as update_dir
    from . import update_volume as update_volume
    from . import upload_and_extract_volume_zip as upload_and_extract_volume_zip
    from . import upload_file as upload_file
    from . import upload_file_with_par as upload_file_with_par
    from . import zip_and_download_volume_folder as zip_and_download_volume_folder
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
