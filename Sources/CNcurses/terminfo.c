#include "shim.h"

#include <stdlib.h>
#include <term.h>
#include <unistd.h>

int nc_known_colors(const char *type) {
  int problem = 0;
  if (setupterm((char *)type, STDOUT_FILENO, &problem) != OK) return -1;
  int colors = tigetnum("colors");
  del_curterm(cur_term);
  return colors < 0 ? 0 : colors;
}

const char *nc_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

bool nc_is_single_byte(void) { return MB_CUR_MAX == 1; }

int nc_character(int byte) {
  wint_t code = btowc(byte);
  return code == WEOF ? -1 : (int)code;
}
