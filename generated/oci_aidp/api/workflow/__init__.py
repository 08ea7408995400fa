"""Operations of the tag Workflow."""
