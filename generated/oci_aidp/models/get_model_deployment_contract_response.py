from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class GetModelDeploymentContractResponse(Model):
    """What the endpoint takes and gives, as captured at activation."""

    input_contract: str | Unset = UNSET
    """Signature of the input; null if the model has no signature."""
    output_contract: str | Unset = UNSET
    """Signature of the output; null if the model has no signature."""
    input_example: str | Unset = UNSET
    """Sample request payload; null if the model has no example."""

    _wire_names = {
        "input_contract": "input_contract",
        "output_contract": "output_contract",
        "input_example": "input_example",
    }
