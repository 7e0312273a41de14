"""The one table: lines `area | what | figure | goal | beside | ratio | verdict`, as every measurement prints them.

    python3 benches/table.py show LINES            sets them in columns
    python3 benches/table.py write LINES           writes docs/PERFORMANCE.md from them and from benches/not-reached.txt
"""

import datetime
import os
import pathlib
import platform
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
HEADS = ("area", "what", "figure", "goal", "beside", "ratio", "verdict")
# Of so many lists only the slowest of each size are written down.
SLOWEST = 3
# Activities of the large register.
LARGE = 100_000


def row(*cells):
    """Prints a line."""
    print(" | ".join(cells), flush=True)


def read(path):
    lines = pathlib.Path(path).read_text().splitlines()
    cells = [tuple(cell.strip() for cell in line.split("|")) for line in lines]
    # What was measured again stands for what was measured before.
    found = {(line[0], line[1], re.sub(r"^[\d.]+ \w+ ", "", line[4])): line for line in cells if len(line) == len(HEADS)}
    return list(found.values())


def facts(path):
    """What was noted of the machine: lines `# name: what`."""
    lines = pathlib.Path(path).read_text().splitlines()
    return [line[2:].split(": ", 1) for line in lines if line.startswith("# ")]


def machine():
    """What is known of this machine, as lines that `facts` reads."""
    cpu = re.findall(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())
    disk = subprocess.run(["stat", "-f", "-c", "%T", "."], capture_output=True, text=True).stdout.strip()
    commit = subprocess.run(["git", "rev-parse", "--short=10", "HEAD"], capture_output=True, text=True).stdout.strip()
    root = "cold: what the machine read before is forgotten" if os.geteuid() == 0 else "warm: only root can make it cold"
    for name, what in (
        ("day", datetime.date.today().isoformat()),
        ("state", commit or "not known"),
        ("processor", f"{len(cpu)} x {cpu[0] if cpu else platform.processor()}"),
        ("memory", f"{int(memory[1]) // 1_000_000} GB" if memory else "not known"),
        ("system", f"{platform.freedesktop_os_release().get('PRETTY_NAME')}, Linux {platform.release()}, {disk}"),
        ("starts", root),
    ):
        print(f"# {name}: {what}")


def show(path):
    lines = [HEADS, *read(path)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEADS))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    print(summary(lines))


def summary(lines):
    met = sum(line[6] == "met" for line in lines)
    missed = sum(line[6] == "NOT MET" for line in lines)
    return f"{met} of {met + missed} goals met."


def number(figure):
    """A figure in its smallest unit, to be sorted by."""
    found = re.match(r"([\d.]+) (\w+)", figure)
    return float(found[1]) * {"s": 1000, "MB": 1000}.get(found[2], 1) if found else 0


def told(lines):
    """The lines that are written down: of the lists, the slowest and those over their goal."""
    slowest = set()
    sizes = {}
    for line in lines:
        if line[0] == "lists":
            sizes.setdefault(line[1].rsplit(" ", 1)[-1], []).append(line)
    for of_size in sizes.values():
        slowest.update(sorted(of_size, key=lambda line: number(line[2]))[-SLOWEST:])
    return [line for line in lines if line[0] != "lists" or line in slowest or line[6] == "NOT MET"]


def reasons():
    """`area | what begins so | why`, for what is not reached."""
    lines = (HERE / "not-reached.txt").read_text().splitlines()
    return [tuple(cell.strip() for cell in line.split("|", 2)) for line in lines if line.count("|") == 2]


def why(line):
    for area, what, reason in reasons():
        if area == line[0] and what in line[1]:
            return reason
    return "Nobody has looked into it yet."


def small(noted):
    """What is to be said where the large register was not as large as it is meant to be."""
    sizes = [int(what.split()[0]) for name, what in noted if name == "sizes"]
    if not sizes or sizes[-1] >= LARGE:
        return []
    return [
        f"**The large register had {sizes[-1]} activities, not {LARGE}**: what is said of the large size here is not known yet.",
        "`make bench` without `ACTIVITIES` makes it in full.",
        "",
    ]


def busy(noted):
    """What is to be said where other work went on beside the measurements."""
    loads = [float(what.split()[0]) for name, what in noted if name.startswith("load when")]
    if not loads or max(loads) <= os.cpu_count() + 1:
        return []
    return [
        f"**The machine was busy with other work** (load up to {max(loads):.0f} on {os.cpu_count()} processors): the times are",
        "longer than on a quiet one, by how much is not known. What is over its goal may be within it on a quiet one.",
        "",
    ]


def write(path):
    lines = read(path)
    areas = list(dict.fromkeys(line[0] for line in lines))
    out = [
        "# How fast it is",
        "",
        "Written by `make bench` from its last run, with `benches/table.py`; not by hand. A figure stands beside what was",
        "measured in the same run to judge it by: another program, or what no program can do without. What is over its goal",
        "is listed at the end, with the reason where it is known (`benches/not-reached.txt`).",
        "",
        "| | |",
        "|---|---|",
        *(f"| {name} | {what} |" for name, what in facts(path)),
        "",
        *small(facts(path)),
        *busy(facts(path)),
        f"**{summary(lines)}**",
        "",
    ]
    for area in areas:
        of_area = [line for line in lines if line[0] == area]
        shown = told(of_area)
        out += [f"## {area[0].upper()}{area[1:]}", ""]
        if len(shown) < len(of_area):
            met = sum(line[6] == "met" for line in of_area)
            out += [f"{met} of {len(of_area)} within their goal; these are the {SLOWEST} slowest of each size.", ""]
        out += ["| what | figure | goal | beside | ratio | |", "|---|--:|---|---|--:|---|"]
        out += ["| " + " | ".join(line[1:]) + " |" for line in shown]
        out.append("")
    missed = [line for line in lines if line[6] not in ("met", "-", "no peer here")]
    out += ["## What is not reached, or was not measured, and why", ""]
    out += [f"- **{line[0]}, {line[1]}**: {line[2]}{f', goal {line[3]}' if line[3] else ''}. {why(line)}" for line in missed]
    (HERE.parent / "docs/PERFORMANCE.md").write_text("\n".join(out).rstrip() + "\n")


if __name__ == "__main__":
    {"show": show, "write": write, "machine": lambda: machine()}[sys.argv[1]](*sys.argv[2:])
