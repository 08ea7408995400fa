"""How JSON values become Python values and back. A value that is not of the expected type is kept as it is.

A generated model names the codec of each field that needs one. Codecs name models and enums by their class names, which
are looked up when first needed, so that importing one model imports no other.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeAlias

Decoder: TypeAlias = Callable[[Any], Any]
Codec: TypeAlias = Callable[[], Decoder]
"""Makes the decoder; called once, when the decoder is first needed."""


def model(name: str) -> Codec:
    """A JSON object that is the model `name`."""
    return lambda: class_named(name).from_value


def enum(name: str) -> Codec:
    """A string that is one of the values of the enum `name`, or one that it does not list yet."""

    def codec() -> Decoder:
        kind = class_named(name)
        known = kind._value2member_map_.get

        def decode(value: Any) -> Any:
            if type(value) is not str:
                return value
            member = known(value)
            return kind(value) if member is None else member

        return decode

    return codec


def array(item: Codec | None) -> Codec:
    """A JSON array."""

    def codec() -> Decoder:
        if item is None:
            return _same
        decode_item = item()

        def decode(value: Any) -> Any:
            return [decode_item(each) for each in value] if type(value) is list else value

        return decode

    return codec


def mapping(item: Codec | None) -> Codec:
    """A JSON object with arbitrary names, a dict in Python."""

    def codec() -> Decoder:
        if item is None:
            return _same
        decode_item = item()

        def decode(value: Any) -> Any:
            return {key: decode_item(each) for key, each in value.items()} if type(value) is dict else value

        return decode

    return codec


def date_time() -> Decoder:
    """A point in time as RFC 3339 writes it, a `datetime` with a time zone in Python, exact to the microsecond."""
    return _decode_date_time


def date() -> Decoder:
    """A calendar date, `YYYY-MM-DD`."""
    return _decode_date


def encode(value: Any) -> Any:
    """The JSON value for a Python value. What JSON can carry already stays as it is."""
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None or kind is float:
        return value
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if isinstance(value, str):
        return getattr(value, "value", value)
    if isinstance(value, datetime.datetime):
        return encode_date_time(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: encode(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [encode(each) for each in value]
    return value


def encode_date_time(value: datetime.datetime) -> str:
    """RFC 3339 in UTC, such as `2026-02-03T04:05:06.007000Z`. A value without a time zone counts as UTC."""
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.UTC)
    try:
        moment = value.astimezone(datetime.UTC)
    except OverflowError:
        moment = value  # in UTC, the year would be 0 or 10000
    return moment.isoformat().replace("+00:00", "Z")


def class_named(name: str) -> Any:
    """The generated class of that name, loaded if it is not yet."""
    return getattr(import_module(".models", __package__), name)


def _same(value: Any) -> Any:
    return value


def _decode_date_time(value: Any) -> Any:
    if type(value) is str:
        try:
            moment = datetime.datetime.fromisoformat(value)
        except ValueError:
            return value
        if moment.tzinfo is not None:
            return moment
    return value


def _decode_date(value: Any) -> Any:
    if type(value) is str and len(value) == 10:
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return value
    return value
