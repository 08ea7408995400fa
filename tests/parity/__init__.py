"""Parity: Oracle's client `aidp-python-client` and this package send the same requests and read the same answers."""
