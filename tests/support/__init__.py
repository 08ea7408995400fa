"""What the tests share: servers, stand-ins, clocks, examples."""
