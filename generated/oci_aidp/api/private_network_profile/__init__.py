"""Operations of the tag PrivateNetworkProfile."""
