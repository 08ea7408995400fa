"""Operations of the tag Git."""
