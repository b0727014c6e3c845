"""Composed still lifes: one for every department and two wide ones for the home page."""


def build(name):
    raise KeyError(name)
