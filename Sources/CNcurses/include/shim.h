// What Swift cannot import from ncurses and glibc, as plain functions. No logic lives here.
#ifndef SHOAL_SHIM_H
#define SHOAL_SHIM_H

#define NCURSES_WIDECHAR 1  // before <curses.h>: Debian's header defaults to 0
#include <curses.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/types.h>
#include <wchar.h>

#include "guard.h"

static inline WINDOW *nc_screen(void) { return stdscr; }
static inline int nc_rows(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline int nc_colors(void) { return COLORS; }
static inline SCREEN *nc_newterm(const char *type) { return newterm(type, stdout, stdin); }
static inline attr_t nc_bold(void) { return WA_BOLD; }
static inline attr_t nc_reverse(void) { return WA_REVERSE; }
static inline attr_t nc_underline(void) { return WA_UNDERLINE; }
// wcwidth is hidden from Swift's Glibc; the width table in Canvas is tested against it.
int nc_wcwidth(wint_t code);

// The number of colours of a type of terminal; -1 when it is not known here.
int nc_known_colors(const char *type);
// A capability of the terminal that ncurses has opened; NULL when it has none of that name.
const char *nc_capability(const char *name);
// Whether every character of the locale is one byte.
bool nc_is_single_byte(void);
// The character of a byte in the locale; -1 for none.
int nc_character(int byte);

#endif
