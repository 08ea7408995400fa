"""What this package costs, measured against Oracle's client in the same run: `make bench`."""
