"""Operations of the tag Notebook."""
