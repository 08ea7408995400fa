"""Operations of the tag MLOps."""
