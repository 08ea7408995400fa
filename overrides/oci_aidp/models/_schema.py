"""What modules of schemas import, all by one statement.

The annotations of models are strings, which `typing.get_type_hints` evaluates among the names of their modules. So each
module has the names in its annotations, even where nothing else uses them.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from attrs import define, field
from attrs.setters import NO_OP

from .. import models
from ..model import Model, as_list
from ..unset import UNSET, Unset

__all__ = ["NO_OP", "UNSET", "Any", "Iterable", "Model", "Unset", "as_list", "datetime", "define", "field", "models"]
