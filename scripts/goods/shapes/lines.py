"""Curves and outlines, as lists of points."""

import math


def curve(points, steps=8, closed=False):
    """A smooth line through points (any dimension). A point given twice running stays a corner."""
    runs, run = [], []
    for point in points:
        if run and all(abs(a - b) < 1e-9 for a, b in zip(run[-1], point)):
            runs.append(run)
            run = [point]
        else:
            run.append(point)
    runs.append(run)
    if closed and len(runs) == 1:
        return _through(runs[0], steps, True)
    line = []
    for part in runs:
        if len(part) > 1:
            drawn = _through(part, steps, False)
            line += drawn if not line else drawn[1:]
    return line


def _through(points, steps, closed):
    count = len(points)
    at = lambda i: points[i % count] if closed else points[max(0, min(count - 1, i))]
    line = []
    for i in range(count if closed else count - 1):
        p0, p1, p2, p3 = (at(i + k) for k in (-1, 0, 1, 2))
        if not closed and i == 0:
            p0 = tuple(2 * a - b for a, b in zip(p1, p2))
        if not closed and i == count - 2:
            p3 = tuple(2 * b - a for a, b in zip(p1, p2))
        for step in range(steps):
            t = step / steps
            line.append(tuple(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3) for a, b, c, d in zip(p0, p1, p2, p3)))
    if not closed:
        line.append(tuple(points[-1]))
    return line


def circle(radius, count=48, squash=1.0):
    """Points of a circle (or ellipse) as an outline."""
    return [(radius * math.cos(i / count * math.tau), radius * squash * math.sin(i / count * math.tau)) for i in range(count)]


def rounded(width, depth, corner, steps=6):
    """The outline of a rectangle with rounded corners, centred."""
    corner = min(corner, width / 2 - 1e-5, depth / 2 - 1e-5)
    points = []
    for quarter, (sx, sy) in enumerate([(1, 1), (-1, 1), (-1, -1), (1, -1)]):
        for step in range(steps + 1):
            angle = (quarter + step / steps) * math.pi / 2
            points.append((sx * (width / 2 - corner) + corner * math.cos(angle), sy * (depth / 2 - corner) + corner * math.sin(angle)))
    return points
