"""The version of this package. The top entry of the change log is of the same."""

__version__ = "0.1.0"
