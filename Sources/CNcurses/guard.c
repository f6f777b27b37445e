#define _GNU_SOURCE
#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes;
static int terminal = -1;
static int signals[2] = {-1, -1};
static volatile sig_atomic_t armed;

// Bracketed paste, application keys and attributes off, alternate screen left, cursor shown.
static const char reset[] = "\033[?2004l\033[?1l\033>\033[m\033(B\033[?1049l\033[?25h\r";

void guard_restore(void) {
  if (!armed) return;
  armed = 0;
  int kept = errno;
  ssize_t done = write(terminal, reset, sizeof reset - 1);
  (void)done;
  tcsetattr(terminal, TCSANOW, &modes);
  errno = kept;
}

static void on_fatal(int signal_number) {
  guard_restore();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void on_request(int signal_number) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal_number;
  ssize_t done = write(signals[1], &byte, 1);
  (void)done;
  errno = kept;
}

static void handle(const int *numbers, int count, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < count; i++) sigaction(numbers[i], &action, NULL);
}

int guard_begin(int descriptor) {
  static char stack[65536];
  static const int fatal[] = {SIGILL,  SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE,
                              SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGSYS};
  static const int requests[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH, SIGCONT};
  terminal = descriptor;
  if (tcgetattr(terminal, &modes) != 0) return -1;
  if (signals[0] < 0 && pipe2(signals, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  handle(fatal, sizeof fatal / sizeof *fatal, on_fatal, SA_ONSTACK);
  handle(requests, sizeof requests / sizeof *requests, on_request, 0);
  signal(SIGPIPE, SIG_IGN);
  atexit(guard_restore);
  return signals[0];
}

void guard_arm(void) { armed = 1; }
void guard_disarm(void) { armed = 0; }

void guard_lend(bool to_other) {
  static const int stop[] = {SIGTSTP};
  handle(stop, 1, to_other ? SIG_DFL : on_request, 0);
}

void guard_suspend(void) { kill(0, SIGTSTP); }

static const int leaving[] = {SIGTERM, SIGHUP};
static struct sigaction before[2];
static volatile sig_atomic_t other, passed;

static void on_leave(int signal_number) {
  int kept = errno;
  passed = signal_number;
  if (other > 0) kill(other, signal_number);
  errno = kept;
}

void guard_pass_on(void) {
  other = 0;
  for (int i = 0; i < 2; i++) sigaction(leaving[i], NULL, &before[i]);
  for (int i = 0; i < 2; i++)
    if (before[i].sa_handler != SIG_IGN) handle(&leaving[i], 1, on_leave, 0);
}

int guard_wait(int process) {
  int status = 0;
  other = process;
  if (process > 0 && passed) kill(process, passed);
  while (process > 0 && waitpid(process, &status, 0) < 0 && errno == EINTR) {}
  other = 0;
  for (int i = 0; i < 2; i++) sigaction(leaving[i], &before[i], NULL);
  return status;
}

int guard_passed(void) {
  int number = passed;
  passed = 0;
  return number;
}

static pid_t sheltered;

// Whether a keyboard is being passed round; the program and its shelter both see it.
static volatile sig_atomic_t *kept;

void guard_keep(bool is_kept) {
  static const int keys[] = {SIGINT, SIGQUIT, SIGTSTP};
  static bool is_ignored[3];
  if (kept) *kept = is_kept;
  for (int i = 0; i < 3; i++) {
    struct sigaction action;
    sigaction(keys[i], NULL, &action);
    if (is_kept ? action.sa_handler != SIG_DFL : !is_ignored[i]) continue;
    signal(keys[i], is_kept ? SIG_IGN : SIG_DFL);
    is_ignored[i] = is_kept;
  }
}

// What the keys of the terminal ask for reaches the program by itself, and must not come twice: it
// may be for somebody to whom the program has lent the terminal.
static void on_forward(int signal_number, siginfo_t *origin, void *context) {
  (void)context;
  int kept = errno;
  if (origin->si_code != SI_KERNEL || signal_number == SIGHUP) kill(sheltered, signal_number);
  errno = kept;
}

static void forward(const int *numbers, int count) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_forward;
  action.sa_flags = SA_SIGINFO | SA_RESTART;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < count; i++) sigaction(numbers[i], &action, NULL);
}

void guard_follow(void) { prctl(PR_SET_PDEATHSIG, SIGHUP); }

// Waits until the program has ended; stops and goes on with it, so that the shell sees one job.
static int await_sheltered(void) {
  int status = 0;
  for (;;) {
    pid_t found = waitpid(sheltered, &status, WUNTRACED);
    if (found < 0 && errno == EINTR) continue;
    if (found < 0 || !WIFSTOPPED(status)) return status;
    raise(SIGSTOP);
    kill(sheltered, SIGCONT);
  }
}

// Those whom the program leaves behind have been told to leave too, and may still be drawing.
static void await_orphans(void) {
  for (int i = 0; i < 200; i++) {
    pid_t found = waitpid(-1, NULL, WNOHANG);
    if (found < 0 && errno != EINTR) return;
    if (found == 0) usleep(10000);
  }
}

// What the last person's answers may be among: the screen, and the lines above it.
static const char erase[] = "\033[H\033[2J\033[3J";

// A keyboard is being passed round, and nobody at it may get into a shell: whatever is typed leads
// nowhere, but for Ctrl-C.
static void keep_from_shell(int output) {
  static const char page[] =
      "\r\n   This screen has stopped. Everything that was answered is safe.\r\n"
      "   Please call the facilitator.\r\n\r\n"
      "   Facilitator: Ctrl-C leads back; then start the workshop again.\r\n";
  struct termios raw;
  unsigned char byte;
  signal(SIGTERM, SIG_DFL);
  signal(SIGHUP, SIG_DFL);
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  if (tcgetattr(STDIN_FILENO, &raw) != 0) return;
  cfmakeraw(&raw);
  tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw);
  ssize_t done = write(output, page, sizeof page - 1);
  (void)done;
  for (;;) {
    ssize_t found = read(STDIN_FILENO, &byte, 1);
    if (found == 0 || (found < 0 && errno != EINTR) || (found == 1 && byte == 3)) break;
  }
  tcsetattr(output, TCSAFLUSH, &modes);
  done = write(output, erase, sizeof erase - 1);
}

void guard_shelter(void) {
  static const int requests[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  static const char words[] = "Shoal was stopped. Everything that was saved is safe.\n";
  int output = STDOUT_FILENO;
  if (tcgetattr(output, &modes) != 0) return;
  void *shared =
      mmap(NULL, sizeof *kept, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared != MAP_FAILED) kept = shared;
  sheltered = fork();
  if (sheltered == 0) guard_follow();
  if (sheltered <= 0) return;
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  forward(requests, sizeof requests / sizeof *requests);
  signal(SIGTSTP, SIG_IGN);
  int status = await_sheltered();
  if (!WIFSIGNALED(status)) _exit(WEXITSTATUS(status));
  await_orphans();
  terminal = output;
  armed = 1;
  guard_restore();
  ssize_t done = write(output, erase, sizeof erase - 1);
  if (kept && *kept) keep_from_shell(output);
  done = write(STDERR_FILENO, words, sizeof words - 1);
  (void)done;
  _exit(128 + WTERMSIG(status));
}

void guard_process(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
  umask(077);
  signal(SIGXFSZ, SIG_IGN);
}
