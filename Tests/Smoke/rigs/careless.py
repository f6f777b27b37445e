"""Writers that save numbers well or badly, to prove that a rig tells them apart.

    careless.py append | truncate | rename | careful FOLDER    a number a line in, "> " when saved
"""
import os
import sys


def unsynced_append(path, value):
    with open(path, "a") as file:
        file.write(f"{value}\n")


def truncate_in_place(path, value):
    text = open(path).read() if os.path.exists(path) else ""
    with open(path, "w") as file:
        file.write(f"{text}{value}\n")


def unsynced_rename(path, value):
    text = open(path).read() if os.path.exists(path) else ""
    with open(path + ".new", "w") as file:
        file.write(f"{text}{value}\n")
    os.rename(path + ".new", path)


def careful_append(path, value):
    is_new = not os.path.exists(path)
    file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(file, f"{value}\n".encode())
    os.fdatasync(file)
    os.close(file)
    if is_new:
        folder = os.open(os.path.dirname(path), os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


WAYS = {
    "append": unsynced_append, "truncate": truncate_in_place, "rename": unsynced_rename,
    "careful": careful_append,
}

if __name__ == "__main__":
    save, path = WAYS[sys.argv[1]], os.path.join(sys.argv[2], "numbers")
    print("> ", end="", flush=True)
    for line in sys.stdin:
        save(path, int(line))
        print("> ", end="", flush=True)
