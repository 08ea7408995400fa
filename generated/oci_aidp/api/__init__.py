"""The operations of the API: a package for each tag, in it a module for each operation."""
