"""`make vendor`: a copy of the package, or of some groups of it, inside another project, and kept up to date there."""
