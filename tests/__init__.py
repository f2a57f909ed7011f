"""The tests, room by room as in the package. Some packages bring a module called tests too: this one is ours."""
