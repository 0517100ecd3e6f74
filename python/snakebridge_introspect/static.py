"""A module described from its type source alone, without importing it."""
