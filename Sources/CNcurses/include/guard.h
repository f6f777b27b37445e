// Gives the terminal back after every way out that can be caught, and turns signals that ask the
// program to leave into bytes on a pipe. In C because a handler may run at any instruction, where
// nothing of a language runtime may be touched.
#ifndef SHOAL_GUARD_H
#define SHOAL_GUARD_H

#include <stdbool.h>

// Remembers the terminal's modes on this descriptor, and installs the handlers. Call before
// ncurses starts, which leaves handlers alone that are already there. Returns the read end of the
// signal pipe, or -1.
int guard_begin(int terminal);
// From now on a fatal signal or an exit gives the terminal back first.
void guard_arm(void);
// ncurses has given it back itself.
void guard_disarm(void);
// Gives it back now, if armed. Async-signal-safe.
void guard_restore(void);
// While lent, another program has the terminal, and a stop stops the whole job at once, as its
// shell expects.
void guard_lend(bool to_other);
// Stops the job as the terminal's own Ctrl-Z would, until it is continued; does nothing where no
// shell could continue it. Call while lent.
void guard_suspend(void);
// Between these two a request to leave goes on to another program, which has the terminal: the
// second waits for it to end, and returns how it did, as `waitpid` does. A request before the
// program is known is passed on when it is.
void guard_pass_on(void);
int guard_wait(int process);
// The request that was passed on since, once; 0 for none.
int guard_passed(void);
// Runs the program in a child from here on, and waits for it; when it is killed, gives the terminal
// back and erases what was on it and above it. A child whose parent is killed is asked to leave.
// Returns in the child, or at once without a terminal.
void guard_shelter(void);
// Whether, when the program in the child is killed, the terminal is kept from the shell: what is typed
// then leads nowhere, until Ctrl-C. While it is kept, the signals of the terminal's keys neither end
// nor stop the program, where it does not handle them itself.
void guard_keep(bool is_kept);
// From now on the end of whoever started this program asks it to leave, as a closed window does.
void guard_follow(void);
// No core dumps, no debugger attaching to read answers, files private from the start; and a limit
// on the size of files is an error that can be told, not the end of the program.
void guard_process(void);

#endif
