"""Operations of the tag Role."""
