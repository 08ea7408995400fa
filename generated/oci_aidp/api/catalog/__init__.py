"""Operations of the tag Catalog."""
