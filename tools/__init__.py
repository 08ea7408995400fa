"""The project's own programs; the Makefile calls them."""
