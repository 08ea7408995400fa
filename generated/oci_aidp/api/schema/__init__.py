"""Operations of the tag Schema."""
