"""One function for each thing that a user can ask for. A dry run is the same function without its last step."""
