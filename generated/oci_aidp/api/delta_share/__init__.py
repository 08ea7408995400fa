"""Operations of the tag DeltaShare."""
