// Loaded before the C library: the Nth write to a workbook puts down only some of its bytes,
// and the process is killed there, as when the power goes or the system ends it. With TEAR_AT=0
// every write puts down so many bytes at most, and goes on.
//   TEAR_AT=3 TEAR_BYTES=10    the third write stops after 10 bytes
//   TEAR_AT=3 TEAR_BYTES=-1    ... one byte before its end
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_workbook(int file) {
  static const char name[] = "/workbook.jsonl";
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path);
  ssize_t end = sizeof name - 1;
  return length >= end && memcmp(path + length - end, name, end) == 0;
}

ssize_t write(int file, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  static long made;
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "write");
  const char *at = getenv("TEAR_AT"), *amount = getenv("TEAR_BYTES");
  if (!at || !amount || !is_workbook(file)) return real(file, bytes, count);
  long size = atol(amount), most = (long)count;
  if (size < 0) size += most;
  if (size < 0) size = 0;
  if (size > most) size = most;
  if (atol(at) == 0) return real(file, bytes, (size_t)size);
  if (++made != atol(at)) return real(file, bytes, count);
  for (long done = 0; done < size;) done += real(file, (const char *)bytes + done, size - done);
  kill(getpid(), SIGKILL);
  return pause();
}
