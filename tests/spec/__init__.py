"""Tests of tools/spec."""
