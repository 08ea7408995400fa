"""`make report`: what changed in the API since a git ref, and whether it breaks callers of the Python API."""
