"""A small terminal, to read what a program drew on it.

It knows the sequences that terminfo gives for xterm and nothing more: whatever else arrives is
kept in `strange`, so that every walk also proves that no text reached the terminal as a command.
"""
import codecs
import re
import unicodedata

TOKEN = re.compile(
    r"\x1b\[(?P<csi>[0-?]*[ -/]*[@-~])"
    r"|\x1b(?P<string>[]PX^_][^\x07\x1b]*(?:\x07|\x1b\\))"
    r"|\x1b(?P<short>[()*+][0-9A-Z]|[0-9=>A-Zcn-z~|}])"
    r"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f-\x9f])"
    r"|(?P<text>[^\x00-\x1f\x7f-\x9f]+)"
)
MODES = {"1", "7", "12", "25", "1049", "2004"}


def width(character):
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Screen:
    def __init__(self, columns, rows):
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = ""
        self.strange = []
        self.modes = {"7", "25"}
        self.rendition = ""
        self.keypad = False
        self.colours = [None, None]  # of text and ground; None is the terminal's own
        self.coloured_letters = set()
        self.resize(columns, rows)

    def resize(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [[" "] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.top, self.bottom = 0, rows - 1

    def text(self):
        return "\n".join("".join(row).rstrip() for row in self.cells)

    def feed(self, data):
        text = self.rest + self.decoder.decode(data)
        place = 0
        while place < len(text):
            token = TOKEN.match(text, place)
            if not token:
                if len(text) - place > 4096 or text[place] != "\x1b":
                    self.strange.append(text[place : place + 20])
                    place += 1
                    continue
                break
            kind, value = token.lastgroup, token[token.lastgroup]
            getattr(self, "_" + kind)(value)
            place = token.end()
        self.rest = text[place:]

    def _text(self, text):
        if self.colours[0] is not None and self.colours[1] is None:
            self.coloured_letters |= {character for character in text if character.isalnum()}
        for character in text:
            columns = width(character)
            if columns == 0:
                continue
            if self.column + columns > self.columns:
                self.column = 0
                self._down()
            if self.row < self.rows and self.column < self.columns:
                line = self.cells[self.row]
                line[self.column] = character
                if columns == 2 and self.column + 1 < self.columns:
                    line[self.column + 1] = ""
            self.column += columns
            self.last = character

    def _down(self):
        if self.row == self.bottom:
            self._scroll(self.top, 1)
        else:
            self.row = min(self.row + 1, self.rows - 1)

    def _scroll(self, top, count):
        blank = [[" "] * self.columns for _ in range(abs(count))]
        region = self.cells[top : self.bottom + 1]
        region = region[count:] + blank if count > 0 else (blank + region)[: len(region)]
        self.cells[top : self.bottom + 1] = region[: self.bottom + 1 - top]

    def _control(self, control):
        if control == "\r":
            self.column = 0
        elif control == "\n":
            self._down()
        elif control == "\b":
            self.column = max(0, self.column - 1)
        elif control == "\t":
            self.column = min(self.columns - 1, self.column // 8 * 8 + 8)
        elif control not in "\x0e\x0f":
            self.strange.append(control)

    def _string(self, string):
        if string != "]104\x07":  # xterm's terminfo: the colours as they were
            self.strange.append("\x1b" + string[:40])

    def _short(self, short):
        if short in "=>":
            self.keypad = short == "="
        elif short == "M":
            if self.row == self.top:
                self._scroll(self.top, -1)
            else:
                self.row -= 1
        elif short not in ("7", "8", "(B", ")0", "(0"):
            self.strange.append("\x1b" + short)

    def _csi(self, csi):
        final, parameters = csi[-1], csi[:-1]
        if parameters.startswith("?") and final in "hl":
            for mode in parameters[1:].split(";"):
                if mode not in MODES:
                    self.strange.append("\x1b[" + csi)
                (self.modes.add if final == "h" else self.modes.discard)(mode)
            return
        if final == "m":
            self.rendition = "" if parameters in ("", "0") else parameters
            self._colour([int(word or 0) for word in parameters.split(";")])
            return
        if final in "hl" and parameters in ("4", "34") or csi in ("22;0;0t", "23;0;0t", "!p"):
            return
        action = getattr(self, "_do_" + ACTIONS.get(final, ""), None)
        if action is None or not re.fullmatch(r"[0-9;]*", parameters):
            self.strange.append("\x1b[" + csi)
            return
        action(*[int(word or 0) for word in parameters.split(";")])
        self.row = min(max(0, self.row), self.rows - 1)
        self.column = min(max(0, self.column), self.columns - 1)

    def _colour(self, words):
        while words:
            word = words.pop(0)
            if word in (38, 48):
                self.colours[word == 48] = words[1]
                del words[:2]
            elif word in (39, 49):
                self.colours[word == 49] = None
            elif word == 0:
                self.colours = [None, None]
            elif word // 10 in (3, 9):
                self.colours[0] = word
            elif word // 10 in (4, 10):
                self.colours[1] = word

    def _do_place(self, row=0, column=0):
        self.row, self.column = max(1, row) - 1, max(1, column) - 1

    def _do_column(self, column=0):
        self.column = max(1, column) - 1

    def _do_row(self, row=0):
        self.row = max(1, row) - 1

    def _do_up(self, count=0):
        self.row -= max(1, count)

    def _do_down(self, count=0):
        self.row += max(1, count)

    def _do_right(self, count=0):
        self.column += max(1, count)

    def _do_left(self, count=0):
        self.column -= max(1, count)

    def _do_repeat(self, count=0):
        self._text(self.last * max(1, count))

    def _do_erase(self, count=0):
        for column in range(self.column, min(self.columns, self.column + max(1, count))):
            self.cells[self.row][column] = " "

    def _do_delete(self, count=0):
        line = self.cells[self.row]
        count = min(max(1, count), self.columns - self.column)
        del line[self.column : self.column + count]
        line.extend([" "] * count)

    def _do_insert(self, count=0):
        line = self.cells[self.row]
        line[self.column : self.column] = [" "] * max(1, count)
        del line[self.columns :]

    def _do_rows_in(self, count=0):
        self._scroll(self.row, -max(1, count))

    def _do_rows_out(self, count=0):
        self._scroll(self.row, max(1, count))

    def _do_scroll(self, count=0):
        self._scroll(self.top, max(1, count))

    def _do_scroll_back(self, count=0):
        self._scroll(self.top, -max(1, count))

    def _do_region(self, top=0, bottom=0):
        self.top, self.bottom = max(1, top) - 1, (bottom or self.rows) - 1
        self.row = self.column = 0

    def _do_clear_row(self, how=0):
        first, last = [(self.column, self.columns), (0, self.column + 1), (0, self.columns)][how]
        for column in range(first, last):
            self.cells[self.row][column] = " "

    def _do_clear(self, how=0):
        if how != 3:
            self._do_clear_row(how)
        first, last = [(self.row + 1, self.rows), (0, self.row), (0, self.rows), (0, 0)][how]
        for row in range(first, last):
            self.cells[row] = [" "] * self.columns


ACTIONS = {
    "H": "place", "f": "place", "G": "column", "`": "column", "d": "row", "A": "up", "B": "down",
    "C": "right", "D": "left", "b": "repeat", "X": "erase", "P": "delete", "@": "insert",
    "L": "rows_in", "M": "rows_out", "S": "scroll", "T": "scroll_back", "r": "region",
    "K": "clear_row", "J": "clear",
}
