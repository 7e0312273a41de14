"""What the program is made of, from `cargo metadata` and the lock file of the screen: no network, no package of others."""

import json
import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def rules():
    return tomllib.loads((ROOT / "deny.toml").read_text())


def metadata(target):
    answer = subprocess.run(
        ["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", target],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )
    return json.loads(answer.stdout)


def every_system():
    """The answers of cargo for each system that the program is built for."""
    return [metadata(target) for target in rules()["graph"]["targets"]]


def in_order(packages):
    once = {(it["name"], it["version"]): it for it in packages}
    return [once[key] for key in sorted(once)]


def crates(of, kinds=(None, "build")):
    """The crates that the members need, by these kinds of dependency; the members too."""
    by_id = {package["id"]: package for package in of["packages"]}
    needs = {node["id"]: node["deps"] for node in of["resolve"]["nodes"]}
    found, todo = set(), list(of["workspace_members"])
    while todo:
        one = todo.pop()
        if one in found:
            continue
        found.add(one)
        todo += [need["pkg"] for need in needs[one] if any(kind["kind"] in kinds for kind in need["dep_kinds"])]
    return in_order(by_id[one] for one in found)


def checksums():
    lock = tomllib.loads((ROOT / "Cargo.lock").read_text())
    return {(it["name"], it["version"]): it.get("checksum") for it in lock["package"]}


def screen():
    """The packages that the screen is built of; what only checks and builds it is left out."""
    lock = json.loads((ROOT / "ui/package-lock.json").read_text())
    found = []
    for place, package in lock["packages"].items():
        if place and not package.get("dev") and not package.get("devOptional") and not package.get("optional"):
            found.append({"name": place.rpartition("node_modules/")[2], **package})
    return sorted(found, key=lambda it: (it["name"], it["version"]))


def is_allowed(expression, allowed):
    """Whether a licence expression (SPDX, with the slash of old for OR) can be met with these licences alone."""
    words = re.findall(r"[()]|[^\s()/]+|/", expression)
    words = ["OR" if word == "/" else word for word in words]
    place = 0

    def one():
        nonlocal place
        word = words[place]
        place += 1
        if word == "(":
            answer = any_of()
            if place >= len(words) or words[place] != ")":
                raise ValueError(expression)
            place += 1
            return answer
        if word in ("AND", "OR", "WITH", ")"):
            raise ValueError(expression)
        if words[place:place + 1] == ["WITH"]:
            word = f"{word} WITH {words[place + 1]}"
            place += 2
        return word in allowed

    def all_of():
        nonlocal place
        answer = one()
        while words[place:place + 1] == ["AND"]:
            place += 1
            answer = one() and answer
        return answer

    def any_of():
        nonlocal place
        answer = all_of()
        while words[place:place + 1] == ["OR"]:
            place += 1
            answer = all_of() or answer
        return answer

    answer = any_of()
    if place != len(words):
        raise ValueError(expression)
    return answer
