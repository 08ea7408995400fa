"""A local AIDP for tests and the demo: real HTTP, real signatures, validated by openapi.yaml."""

from .failures import Failure
from .keys import Profile, throwaway_profile
from .local import Interceptor, LocalAidp
from .messages import Answer, Call, Handler, Request, ServiceFault, error_answer, not_found
from .spec import Operation, Spec
from .state import State, page_of

__all__ = [
    "Answer",
    "Call",
    "Failure",
    "Handler",
    "Interceptor",
    "LocalAidp",
    "Operation",
    "Profile",
    "Request",
    "ServiceFault",
    "Spec",
    "State",
    "error_answer",
    "not_found",
    "page_of",
    "throwaway_profile",
]
