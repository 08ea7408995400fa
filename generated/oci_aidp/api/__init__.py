"""The operations of the API: a package for each tag, in it a module for each operation."""

API_VERSION = "20260430"
"""Version of the API, the first segment of every path."""

ENDPOINT = "https://aidp.{region}.oci.{secondLevelDomain}"
"""Template of the service's address in a region."""
