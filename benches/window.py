"""The window as a person sees it, measured from outside: from the start of the program until its page begins to be painted,
can be used, and stays as it is; from a key to what it changes on the screen; and what all its processes have in memory. A
window of Chromium with a still page is measured in turn with it.

How much is painted is told by the picture in which it came to rest: of the cells that hold something there, how many
look that way already, and keep to it. With 5 % the page has begun; with 85 % it can be used, because what comes later is
what the rules found and the mark that the trail is verified; with 98 % it stays.

    dbus-run-session -- python3 benches/window.py FOLDER PROGRAM

FOLDER is the one `measure` fills (`ONLY=files`). PICTURES=FOLDER keeps what was seen in the end."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from screen import Screen, end, first_painted, forget_the_disk, painted, share_of_memory, tree
from table import row

ROUNDS = int(os.environ.get("ROUNDS", "5"))
AT_MOST = 90.0
GOALS = {"sample file": 1000, "large file": 1500}
LETTERS = "o r d e r s e r v i c e".split()


PARTS = {"its page begins": 0.05, "it can be used": 0.85, "it stays": 0.98}


class Seen:
    """What was seen of one program, one number for each start."""

    def __init__(self):
        self.parts = {name: [] for name in PARTS}
        self.first, self.keys, self.views, self.most, self.main, self.all = ([] for _ in range(6))


def milliseconds(seconds):
    return f"{seconds * 1000:.0f} ms" if seconds < 10 else f"{seconds:.1f} s"


def started(command, environment, seen, picture, keys):
    """One start, cold where the machine allows that."""
    screen = Screen()
    try:
        forget_the_disk()
        begun = time.monotonic()
        process = subprocess.Popen(
            command, env=environment | {"DISPLAY": screen.name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            frames = screen.watch(begun, AT_MOST)
            if first_painted(frames) is None or process.poll() is not None:
                sys.exit(f"{command[0]} showed nothing within {AT_MOST:.0f} s")
            seen.first.append(first_painted(frames))
            for name, part in PARTS.items():
                seen.parts[name].append(painted(frames, part))
            pids = tree(process.pid)
            seen.main.append(share_of_memory(pids[:1]))
            seen.all.append(share_of_memory(pids))
            keys(screen, seen)
            seen.most.append(share_of_memory(tree(process.pid)))
            if picture:
                screen.picture(picture)
        finally:
            end(process)
    finally:
        screen.close()


def changed(screen, act):
    """From a key or a click to the first change that it makes, and to a picture that stays."""
    # What still moves on its own is over first.
    screen.watch(time.monotonic(), 3.0, rest=0.3)
    before = screen.lines()
    begun = act()
    while time.monotonic() - begun < 5.0:
        if screen.lines() != before:
            first = time.monotonic() - begun
            frames = screen.watch(begun, 8.0, rest=0.6)
            return first, painted(frames, 0.995)
        time.sleep(0.0005)
    return None


def typed(screen, seen):
    for letter in LETTERS:
        found = changed(screen, lambda: screen.press(letter))
        if found:
            seen.keys.append(found[0])


def workbench(screen, seen):
    """The search, letter by letter; then three places by their keys."""
    screen.focus()
    screen.click(560, 53)
    time.sleep(0.5)
    screen.press("Control_L k")
    time.sleep(1.0)
    typed(screen, seen)
    screen.press("Escape")
    time.sleep(0.5)
    screen.press("Escape")
    for key in ("2", "4", "1", "2"):
        found = changed(screen, lambda: screen.press(f"Alt_L {key}"))
        if found:
            seen.views.append(found)


def still(screen, seen):
    screen.focus()
    time.sleep(0.5)
    typed(screen, seen)


def page(folder):
    """A page of a hundred rows that does nothing, with a field to type in."""
    rows = "".join(
        f"<tr>{''.join(f'<td>Cell {row} {column}</td>' for column in range(8))}</tr>" for row in range(100)
    )
    path = pathlib.Path(folder, "page.html")
    path.write_text(f"<!doctype html><title>Page</title><body><input autofocus><table>{rows}</table>")
    return path


def main(folder, program):
    folder = pathlib.Path(folder).resolve()
    large = max(folder.glob("large-*.tilsyn"), key=lambda path: path.stat().st_size)
    files = {"sample file": folder / "sample.tilsyn", "large file": large}
    seen = {name: Seen() for name in (*files, "Chromium")}
    pictures = os.environ.get("PICTURES")
    with tempfile.TemporaryDirectory() as profile:
        settings = pathlib.Path(profile, "gtk-3.0")
        settings.mkdir()
        # A caret that blinks would be taken for an answer.
        (settings / "settings.ini").write_text("[Settings]\ngtk-cursor-blink=0\n")
        environment = os.environ | {
            "GDK_BACKEND": "x11",
            "LANG": "en_GB.UTF-8",
            "TILSYN_DATA_DIR": str(folder / "program"),
            "XDG_CONFIG_HOME": profile,
            "XDG_DATA_HOME": profile,
            "XDG_CACHE_HOME": profile,
        }
        chromium = shutil.which("chromium")
        still_page = page(profile)
        for turn in range(ROUNDS):
            for name, file in files.items():
                picture = f"{pictures}/{name.replace(' ', '-')}.ppm" if pictures and turn == 0 else None
                started([program, str(file)], environment, seen[name], picture, workbench)
            if chromium:
                # A profile that nobody used before, as nobody used Tilsyn's web view before.
                fresh = pathlib.Path(profile, f"chromium-{turn}")
                command = [chromium, "--no-sandbox", "--no-first-run", "--no-default-browser-check", f"--user-data-dir={fresh}"]
                command += ["--window-position=0,0", "--window-size=1360,820", f"--app=file://{still_page}"]
                picture = f"{pictures}/chromium.ppm" if pictures and turn == 0 else None
                started(command, environment, seen["Chromium"], picture, still)
    tell(seen, files, chromium is not None)


def tell(seen, files, has_peer):
    cold = "cold" if forget_the_disk() else "warm (only root can make it cold)"
    peer = seen["Chromium"]

    def line(area, what, numbers, goal, limit, others, beside, unit):
        number = statistics.median(numbers)
        shown = milliseconds(number) if unit == "s" else f"{number:.0f} MB"
        verdict = "-" if limit is None else "met" if number < limit else "NOT MET"
        if has_peer and others:
            other = statistics.median(others)
            aside = f"{milliseconds(other) if unit == 's' else f'{other:.0f} MB'} {beside}"
            row(area, what, shown, goal, aside, f"x {number / other:.2f}", verdict)
        else:
            row(area, what, shown, goal, "" if has_peer else "Chromium is not there", "", verdict)

    for name in files:
        it = seen[name]
        window = f"{name}, {cold}, median of {ROUNDS}"
        line("window", f"start until anything is painted, {window}", it.first, "", None, peer.first, "Chromium, a still page", "s")
        for part, numbers in it.parts.items():
            limit = GOALS[name] if PARTS[part] == 0.85 else None
            line("window", f"start until {part}, {window}", numbers, f"< {limit} ms" if limit else "",
                 limit / 1000 if limit else None, peer.parts[part], "Chromium, a still page", "s")
        slow = sorted(it.keys)[int(len(it.keys) * 0.99)] if it.keys else None
        if slow is not None:
            line("window", f"a letter in the search to a changed picture, median of {len(it.keys)}, {name}", it.keys,
                 "< 50 ms", 0.05, peer.keys, "Chromium, a letter in a field", "s")
            line("window", f"a letter in the search to a changed picture, p99, {name}", [slow], "< 50 ms", 0.05, [], "", "s")
        if it.views:
            line("window", f"a key for another place to a changed picture, {name}", [first for first, _ in it.views],
                 "< 50 ms", 0.05, peer.keys, "Chromium, a letter in a field", "s")
            line("window", f"a key for another place to a picture that stays, {name}", [last for _, last in it.views],
                 "", None, [], "", "s")
        line("memory", f"the program's own process, {name}", it.main, "< 150 MB of core", None, [], "", "MB")
        line("memory", f"all processes of the window, {name}", it.all, "< 300 MB", 300, peer.all, "Chromium, a still page", "MB")
        line("memory", f"all of them after a search and four places, {name}", it.most, "< 300 MB", 300, peer.most,
             "Chromium, a still page", "MB")


if __name__ == "__main__":
    main(*sys.argv[1:3])
