from ..enums import OpenEnum


class ViewUpdateMode(OpenEnum):
    """The one kind of change that an UpdateView call makes."""

    RENAME_VIEW = "RENAME_VIEW"
    """Gives the view the new `displayName`."""
    ADD_PROPERTIES = "ADD_PROPERTIES"
    DROP_PROPERTIES = "DROP_PROPERTIES"
    """Removes `dropViewProperties`."""
    UPDATE_VIEW_DESCRIPTION = "UPDATE_VIEW_DESCRIPTION"
    """Replaces `description`."""
    UPDATE_VIEW_QUERY = "UPDATE_VIEW_QUERY"
    """Replaces `viewText`."""
    UPDATE_COLUMN_DESCRIPTION = "UPDATE_COLUMN_DESCRIPTION"
    """Takes the `fieldDescription` of each of `viewFields`."""
    UNKNOWN = "UNKNOWN_ENUM_VALUE"
