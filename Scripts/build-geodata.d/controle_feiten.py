"""Checks the outlines of locaties and gebieden against the provinces and reports how they overlap."""

from shapely.ops import unary_union

from fout import eis

# Outlines are rough: a shore or a generalised border may cut off this share at most.
_BINNEN = 0.95

# Expected by the sources; deviations are reported, never drawn away.
_VERWACHT_BINNEN = [
    ("pampus", "mra-oost"), ("fellenoord", "eindhoven-knoop-xl"), ("rijnpark", "arnhem-oost"),
    ("kanaalzone-nijmegen-malden", "nijmegen-kanaalzone"), ("kennisas-ede-wageningen", "foodvalley"),
    ("t-zoet", "brabantse-stedenrij"),
]
# Only the Groot Merwede half of the locatie lies in the gebied; whether Rijnenburg does is unknown.
_VERWACHT_DEELS = [("groot-merwede-rijnenburg", "utrecht-groot-merwede")]
_VERWACHT_BUITEN = ["bleizo", "cortelande", "valkenhorst", "stougjeswijk", "oostflank-purmerend"]


def controleer(provinces, locaties, gebieden):
    by_name = {properties["naam"]: geometry for properties, geometry in provinces}
    for features in (locaties, gebieden):
        ids = [properties["id"] for properties, _ in features]
        eis(len(ids) == len(set(ids)), "An id is used twice.")
        eis(all(name.isascii() and name == name.lower() for name in ids), "An id is not plain kebab-case.")
        for properties, geometry in features:
            _check_geometry(properties, geometry, by_name)
    return _overlap_report(locaties, gebieden)


def _check_geometry(properties, geometry, provinces):
    name = properties["id"]
    eis(geometry.is_valid and not geometry.is_empty, f"The geometry of {name} is not valid.")
    eis(all(province in provinces for province in properties["provincies"]), f"{name} names an unknown province.")
    given = unary_union([provinces[province] for province in properties["provincies"]])
    known = properties["begrenzingHerkomst"] == "indicatief"
    eis(known == (geometry.geom_type == "MultiPolygon"), f"{name} has an outline that its facts do not explain.")
    if known:
        share = geometry.intersection(given).area / geometry.area
        eis(share >= _BINNEN, f"Only {share:.0%} of {name} lies in {', '.join(properties['provincies'])}.")
        eis(properties["begrenzingNauwkeurigheid"] >= 150, f"The outline of {name} claims to be too accurate.")
    else:
        eis(given.contains(geometry), f"The point of {name} does not lie in its province.")
        eis(properties["begrenzingNauwkeurigheid"] is None, f"{name} has no outline and cannot have an accuracy.")
    for province in properties["provincies"]:
        eis(geometry.intersects(provinces[province]), f"{name} does not reach {province}.")


def _overlap_report(locaties, gebieden):
    outlines = {properties["id"]: geometry for properties, geometry in gebieden}
    own = {properties["id"]: geometry for properties, geometry in locaties}
    lines = []
    for locatie, gebied in _VERWACHT_BINNEN + _VERWACHT_DEELS:
        share = own[locatie].intersection(outlines[gebied]).area / own[locatie].area
        expected = share > 0.99 if (locatie, gebied) in _VERWACHT_BINNEN else 0.01 < share < 0.99
        lines.append(f"{locatie} in {gebied}: {share:.0%}" + ("" if expected else " (not as expected)"))
    everything = unary_union([geometry for geometry in outlines.values() if geometry.area > 0])
    for locatie in _VERWACHT_BUITEN:
        area = own[locatie].intersection(everything).area
        lines.append(f"{locatie}: " + ("outside all gebieden" if area == 0 else "overlaps a gebied (not as expected)"))
    return lines
