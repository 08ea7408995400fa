"""Operations of the tag AsyncOperations."""
