"""Operations of the tag UserSetting."""
