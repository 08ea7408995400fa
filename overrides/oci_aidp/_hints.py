"""Hints at the cause of an error status that the request reveals and the service does not say."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime

import httpx

from .errors import wire_path

MAX_SKEW = 300
"""Seconds by which the service lets the clocks differ."""
_WHOLE_LIST = re.compile(r"(?:/[^/]+)*/\d{8}/(aiDataPlatforms|dataLakes)/([^/]+)/[^/]+")
_OTHER_SURFACE = {
    "aiDataPlatforms": 'that is still on the older API surface: connect(api_version="20240831")',
    "dataLakes": "that has left the older API surface: connect() without api_version",
}


def hint_for(response: httpx.Response) -> str | None:
    """A hint at the cause, None where nothing is known."""
    if response.status_code == 401:
        hint: str | None = response.request.extensions.get("aidp_hint")
        return _skew(response) or hint
    match = _WHOLE_LIST.match(wire_path(response.request)) if response.status_code == 404 else None
    if not match:
        return None
    if not match[2].startswith("ocid1.") or match[2].startswith(
        ("ocid1.tenancy.", "ocid1.compartment.", "ocid1.user.")
    ):
        return f"{match[2]} is not the OCID of an AI Data Platform, which begins with ocid1.aidataplatform."
    if not _WHOLE_LIST.fullmatch(wire_path(response.request)):
        return None
    other = _OTHER_SURFACE[match[1]]
    return f"the platform is in another region, not for this caller, or of a tenancy {other}"


def _skew(response: httpx.Response) -> str | None:
    try:
        theirs, ours = (parsedate_to_datetime(message.headers["date"]) for message in (response, response.request))
        seconds = (ours - theirs).total_seconds()
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    if abs(seconds) <= MAX_SKEW:
        return None
    way = "fast" if seconds > 0 else "slow"
    return f"the clock of this machine is {abs(seconds) / 60:.0f} minutes {way}: set it right"
