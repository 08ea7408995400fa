from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GetModelDeploymentContractResponse(Model):
    """Answer to a request to get a model deployment contract."""

    input_contract: str | Unset = UNSET
    """Input contract."""
    output_contract: str | Unset = UNSET
    """Output contract."""
    input_example: str | Unset = UNSET
    """Input example."""

    _wire_names = {
        "input_contract": "input_contract",
        "output_contract": "output_contract",
        "input_example": "input_example",
    }
