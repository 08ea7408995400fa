"""`make docs`: lays out the pages of the reference site, for Zensical to build."""
