# The command line: what it prints and asks.
