// SPDX-License-Identifier: EUPL-1.2
// Only the reentrant API (suffix _r) is visible: every call names its context.
#define GEOS_USE_ONLY_R_API
#include <geos_c.h>
