"""Operations of the tag Agent."""
