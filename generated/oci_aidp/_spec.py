"""What the OpenAPI document says of the API as a whole."""

API_VERSION = "20260430"
"""Version of the API, the first segment of every path."""

ENDPOINT = "https://aidp.{region}.oci.{secondLevelDomain}"
"""Template of the service's address in a region."""
