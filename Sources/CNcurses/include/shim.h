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
static inline SCREEN *nc_newterm(void) { return newterm(NULL, stdout, stdin); }
static inline attr_t nc_bold(void) { return WA_BOLD; }
static inline attr_t nc_dim(void) { return WA_DIM; }
static inline attr_t nc_reverse(void) { return WA_REVERSE; }
static inline attr_t nc_underline(void) { return WA_UNDERLINE; }
static inline int nc_set_attributes(attr_t attributes, short pair) {
  return wattr_set(stdscr, attributes, pair, NULL);
}
static inline int nc_function_key(int number) { return KEY_F(number); }
// wcwidth is hidden from Swift's Glibc; the width table in Canvas is tested against it.
int nc_wcwidth(wint_t code);

// The number of colours of the terminal that TERM names; -1 when it is not known here.
int nc_known_colors(void);

#endif
