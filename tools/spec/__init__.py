"""Bring the facts of an official release into `openapi.yaml`, in place: `python -m tools.spec --help`."""
