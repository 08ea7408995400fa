"""Operations of the tag PrivateNetworkProfile."""

from ... import _lazy

__getattr__, __dir__ = _lazy.modules(__name__, __path__)
