"""Operations of the tag Bundle."""
