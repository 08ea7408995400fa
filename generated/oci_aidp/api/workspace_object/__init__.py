"""Operations of the tag WorkspaceObject."""
