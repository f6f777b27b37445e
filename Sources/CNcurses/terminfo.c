#include "shim.h"

#include <term.h>
#include <unistd.h>

int nc_known_colors(void) {
  int problem = 0;
  if (setupterm(NULL, STDOUT_FILENO, &problem) != OK) return -1;
  int colors = tigetnum("colors");
  return colors < 0 ? 0 : colors;
}
