# SPDX-License-Identifier: EUPL-1.2
"""Prints oracle points for the Swift tests: latitude, longitude, x, y."""

import oracle
import points


def chosen():
    corners = [(50.001, 2.001), (50.001, 7.998), (55.998, 2.001), (55.998, 7.998)]
    # In the north most of the edge leads off the grid.
    corners += [(55.9982, lon) for lon in (2.5, 4.0, 5.5, 7.0)]
    edges = [place for index, place in enumerate(points.edges(9)) if index % 4 == 0]
    everywhere = [(round(lat, 6), round(lon, 6)) for lat, lon in points.grid(10, 11)]
    return corners + edges + everywhere + [(round(lat, 8), round(lon, 8)) for lat, lon in points.scattered(66)]


for lat, lon in chosen():
    rd = oracle.to_rd(lat, lon)
    if rd is not None and oracle.to_etrs89(*rd) is not None:
        print(f"{lat:.10f} {lon:.10f} {rd[0]:.5f} {rd[1]:.5f}")
