/* Moves the clock of the day by CLOCK_DAYS days. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

int clock_gettime(clockid_t clock, struct timespec *now) {
  static int (*real)(clockid_t, struct timespec *);
  if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  int result = real(clock, now);
  const char *days = getenv("CLOCK_DAYS");
  if (result == 0 && clock == CLOCK_REALTIME && days) now->tv_sec += atol(days) * 86400;
  return result;
}
