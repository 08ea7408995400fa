"""Operations of the tag Workspace."""
