// SPDX-License-Identifier: EUPL-1.2
#include "bare.h"

#include <proj.h>
#include <stdio.h>
#include <string.h>

int bare_transform(const char *folder, double *pairs, size_t count, int inverse) {
    PJ_CONTEXT *context = proj_context_create();
    proj_log_level(context, PJ_LOG_NONE);
    // Search paths replace PROJ's own, and without its database it complains on stderr.
    char own[4096] = "";
    const char *database = proj_context_get_database_path(context);
    if (database != NULL) {
        snprintf(own, sizeof own, "%s", database);
        char *slash = strrchr(own, '/');
        if (slash != NULL) *slash = '\0';
    }
    const char *paths[] = {folder, own};
    proj_context_set_search_paths(context, 2, paths);
    PJ *pipeline = proj_create(
        context,
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
        "+step +inv +proj=hgridshift +grids=rdtrans2018.gsb "
        "+step +proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 "
        "+x_0=155000 +y_0=463000 +ellps=bessel");
    if (pipeline == NULL) {
        proj_context_destroy(context);
        return 1;
    }
    size_t stride = 2 * sizeof(double);
    proj_trans_generic(pipeline, inverse ? PJ_INV : PJ_FWD, pairs, stride, count, pairs + 1, stride, count, NULL, 0, 0,
                       NULL, 0, 0);
    int fault = proj_errno(pipeline);
    proj_destroy(pipeline);
    proj_context_destroy(context);
    return fault;
}
