#define _GNU_SOURCE
#include <wchar.h>

#include "shim.h"

int nc_wcwidth(wint_t code) { return wcwidth((wchar_t)code); }
