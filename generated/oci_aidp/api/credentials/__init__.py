"""Operations of the tag Credentials."""
