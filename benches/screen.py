"""A virtual display that is watched from outside: its frame buffer is a file, which is read without asking the display or
the program. Keys are pressed through XTEST. What a program has in memory is what the kernel says."""

import ctypes
import mmap
import os
import pathlib
import signal
import struct
import subprocess
import tempfile
import time

WIDTH, HEIGHT = 1360, 820
# Every fourth line is looked at; a cell of 16 points in it is the least that is told apart.
STEP, CELL = 4, 16
# Nothing changed for so long: the program has come to rest.
REST = 5.0


class Screen:
    """Xvfb with its frame buffer, and the keyboard of whoever sits before it."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-fbdir", self.folder.name],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.name = ":" + self.server.stdout.readline().decode().strip()
        self.file = open(pathlib.Path(self.folder.name, "Xvfb_screen0"), "rb")
        self.map = mmap.mmap(self.file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self.map[:100])
        # An XWD file: header, colours of twelve bytes each, lines.
        self.begin, self.line = header[0] + 12 * header[19], header[12]
        self.x = ctypes.CDLL("libX11.so.6")
        self.xtest = ctypes.CDLL("libXtst.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XStringToKeysym.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(self.name.encode()))

    def close(self):
        self.x.XCloseDisplay(self.display)
        self.map.close()
        self.file.close()
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def lines(self):
        """What is seen, as every fourth line."""
        length = WIDTH * 4
        return [self.map[at : at + length] for at in range(self.begin, self.begin + HEIGHT * self.line, STEP * self.line)]

    def watch(self, begun, at_most, rest=REST):
        """Every picture that differs from the one before, with its time since `begun`, until nothing changes any more."""
        frames = [(0.0, self.lines())]
        while (now := time.monotonic() - begun) < at_most and (now - frames[-1][0] < rest or len(frames) < 2):
            lines = self.lines()
            if lines != frames[-1][1]:
                frames.append((time.monotonic() - begun, lines))
            time.sleep(0.002)
        return frames

    def press(self, keys):
        """Presses keys together, e.g. `Alt_L 2`; gives the time at which that was asked for."""
        codes = [self.x.XKeysymToKeycode(self.display, ctypes.c_ulong(self.x.XStringToKeysym(key.encode()))) for key in keys.split()]
        begun = time.monotonic()
        for down, order in ((1, codes), (0, reversed(codes))):
            for code in order:
                self.xtest.XTestFakeKeyEvent(self.display, code, down, ctypes.c_ulong(0))
        self.x.XFlush(self.display)
        return begun

    def click(self, x, y):
        begun = time.monotonic()
        self.xtest.XTestFakeMotionEvent(self.display, -1, x, y, ctypes.c_ulong(0))
        for down in (1, 0):
            self.xtest.XTestFakeButtonEvent(self.display, 1, down, ctypes.c_ulong(0))
        self.x.XFlush(self.display)
        return begun

    def focus(self):
        """Gives the keyboard to the largest window: there is no window manager that would."""
        root, parent, children, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        top = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.x.XQueryTree(self.display, top, *(ctypes.byref(it) for it in (root, parent, children, count)))
        found = []
        for window in children[: count.value]:
            numbers = [ctypes.c_uint() for _ in range(6)]
            self.x.XGetGeometry(self.display, ctypes.c_ulong(window), ctypes.byref(root), *(ctypes.byref(it) for it in numbers))
            found.append((numbers[2].value * numbers[3].value, window))
        if found:
            self.x.XSetInputFocus(self.display, ctypes.c_ulong(max(found)[1]), 1, ctypes.c_ulong(0))
            self.x.XFlush(self.display)

    def picture(self, path):
        """Keeps what is seen, for people."""
        data = self.map[self.begin : self.begin + HEIGHT * self.line]
        rgb = bytearray(WIDTH * HEIGHT * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = data[2::4], data[1::4], data[0::4]
        pathlib.Path(path).write_bytes(b"P6 %d %d 255\n" % (WIDTH, HEIGHT) + bytes(rgb))


def cells(lines):
    return [[line[at : at + CELL * 4] for at in range(0, WIDTH * 4, CELL * 4)] for line in lines]


def first_painted(frames):
    """When something more than one colour was seen first."""
    for at, lines in frames:
        points = {line[x : x + 4] for line in lines for x in range(0, WIDTH * 4, 64)}
        if len(points) > 4:
            return at
    return None


def how_much(frames):
    """For each picture its time, and which part of the last one's content is in it: of the cells that are not empty."""
    last = cells(frames[-1][1])
    content = [(y, x) for y, line in enumerate(last) for x, cell in enumerate(line) if cell != cell[:4] * CELL]
    found = []
    for at, lines in frames:
        seen = sum(lines[y][x * CELL * 4 : (x + 1) * CELL * 4] == last[y][x] for y, x in content)
        found.append((at, seen / max(len(content), 1)))
    return found


def painted(frames, part):
    """When so much of the content was there that stayed: from then on no picture has less of it."""
    since = frames[-1][0]
    for at, seen in reversed(how_much(frames)):
        if seen < part:
            break
        since = at
    return since


def tree(root):
    """A process and all that it started."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
                parents[int(entry.name)] = int(stat.rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
    found = [root]
    for pid in found:
        found.extend(child for child, parent in parents.items() if parent == pid)
    return found


def share_of_memory(pids):
    """Megabytes of these processes, where what several share is counted in parts (PSS)."""
    total = 0
    for pid in pids:
        try:
            lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total * 1024 / 1e6


def end(process):
    """Ends a program and what it started."""
    pids = tree(process.pid)
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pid in pids[1:]:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


def forget_the_disk():
    """Makes the machine forget what it read; false where that is not allowed."""
    os.sync()
    try:
        pathlib.Path("/proc/sys/vm/drop_caches").write_text("3")
    except OSError:
        return False
    return True
