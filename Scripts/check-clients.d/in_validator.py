# SPDX-License-Identifier: EUPL-1.2
"""Has PDOK's validator judge every exported GeoPackage."""

import json
import subprocess
import sys
from pathlib import Path

from expected import Findings


def main(validator, folder):
    found = Findings("PDOK validator")
    for path in sorted(Path(folder).glob("*.gpkg")):
        # The store holds what the rules do not know: layers that are still empty, and outlines that are not known.
        if path.name == "store.gpkg":
            continue
        run = subprocess.run([validator, "validate", "--gpkg-path", path], capture_output=True, text=True)
        answer = json.loads(run.stdout)
        found.expect(answer["success"] and not answer["results"], f"{path.name}: {json.dumps(answer['results'])}")
    found.expect(found.checked > 0, "there is no GeoPackage")
    found.finish()


main(*sys.argv[1:])
