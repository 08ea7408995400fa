"""Operations of the tag Cluster."""
