// SPDX-License-Identifier: EUPL-1.2
// The client of PostgreSQL, 14 or newer.
#include <libpq-fe.h>
