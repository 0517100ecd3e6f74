"""Describes Python modules as data: what is there, and of which type. Standard library only."""
