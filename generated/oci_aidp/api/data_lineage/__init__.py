"""Operations of the tag DataLineage."""
