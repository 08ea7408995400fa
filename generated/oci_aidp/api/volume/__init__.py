"""Operations of the tag Volume."""
