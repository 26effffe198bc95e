// SPDX-License-Identifier: EUPL-1.2
#ifndef BARE_H
#define BARE_H

#include <stddef.h>

/// Transforms pairs of longitude, latitude in degrees to x, y in metres, in place, or back; 0 when it succeeds.
int bare_transform(const char *folder, double *pairs, size_t count, int inverse);

#endif
