from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class FileConfiguration(Model):
    """Which files a session may read and write. The service only stores these settings and passes them on; the
    agent's runtime and gateway enforce them while the session runs."""

    is_enabled: bool | Unset = UNSET
    """Main switch for the helper tools by which the runtime handles session files (preview)."""
    read: models.FileReadConfiguration | Unset = UNSET
    """For uploads."""
    write: models.FileWriteConfiguration | Unset = UNSET
    """For downloads."""
