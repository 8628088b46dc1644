"""The command line: it calls flows and shows core values. It must not decide, read or judge anything itself."""
