# SPDX-License-Identifier: EUPL-1.2
"""geopandas with pyogrio as a peer of the benchmark: `peer.py GRIDS FILE [FORMAT TARGET]` does what IOBench does."""

import sys

import pyogrio
import pyproj
import shapely

PIPELINE = ("+proj=pipeline +step +inv +proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 "
            "+x_0=155000 +y_0=463000 +ellps=bessel +step +proj=hgridshift +grids={}/rdtrans2018.gsb "
            "+step +proj=unitconvert +xy_in=rad +xy_out=deg")


def main(grids, source, product=None, target=None):
    frame = pyogrio.read_dataframe(source)
    if product is None:
        print(len(frame), shapely.get_num_coordinates(frame.geometry.to_numpy()).sum())
    elif product == "geojson":
        transformer = pyproj.Transformer.from_pipeline(PIPELINE.format(grids))
        frame.geometry = shapely.transform(frame.geometry.to_numpy(), transformer.transform, interleaved=False)
        frame = frame.set_crs(4326, allow_override=True)
        pyogrio.write_dataframe(frame, target, driver="GeoJSON", RFC7946="YES")
    else:
        pyogrio.write_dataframe(frame, target, driver="GPKG", layer="laag", SPATIAL_INDEX="YES")


if __name__ == "__main__":
    main(*sys.argv[1:])
