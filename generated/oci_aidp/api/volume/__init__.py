"""Operations of the tag Volume."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        create_volume as create_volume,
        delete_dir as delete_dir,
        delete_file as delete_file,
        delete_volume as delete_volume,
        download_file as download_file,
        download_file_with_par as download_file_with_par,
        get_volume as get_volume,
        list_files as list_files,
        list_volume_permissions as list_volume_permissions,
        list_volumes as list_volumes,
        make_dir as make_dir,
        manage_volume_permission as manage_volume_permission,
        update_dir as update_dir,
        update_volume as update_volume,
        upload_and_extract_volume_zip as upload_and_extract_volume_zip,
        upload_file as upload_file,
        upload_file_with_par as upload_file_with_par,
        zip_and_download_volume_folder as zip_and_download_volume_folder,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
