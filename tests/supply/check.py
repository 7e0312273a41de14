#!/usr/bin/env python3
"""Holds what the program is made of to the lists in deny.toml: licences, bans, sources. Says each fault; exit 1 with one."""

import sys

import parts

def faults(crates, screen, rules):
    licences, bans, sources = rules["licenses"], rules["bans"], rules["sources"]
    allowed = set(licences["allow"])
    excepted = {it["crate"]: allowed | set(it["allow"]) for it in licences["exceptions"]}
    banned = {it["crate"]: it["reason"] for it in bans["deny"]}
    registries = {f"registry+{it}" for it in sources["allow-registry"]}
    used = set()
    for crate in crates:
        name = f"{crate['name']} {crate['version']}"
        if crate["name"] in banned:
            yield f"{name} is banned: {banned[crate['name']]}"
        if crate["source"] is None:
            if not crate["name"].startswith("tilsyn"):
                yield f"{name} lies in a folder and is not ours"
            continue
        if crate["source"] not in registries:
            yield f"{name} comes from {crate['source']}"
        licence = crate["license"]
        if licence and not parts.is_allowed(licence, allowed) and crate["name"] in excepted:
            used.add(crate["name"])
        if not licence:
            yield f"{name} names no licence"
        elif not parts.is_allowed(licence, excepted.get(crate["name"], allowed)):
            yield f"{name} is under {licence}"
    for name in sorted(set(excepted) - used):
        yield f"the exception for {name} is not needed any more"
    for package in screen:
        name = f"{package['name']} {package['version']} of the screen"
        if not package.get("integrity"):
            yield f"{name} has no sum by which it would be known"
        # The lock names no place: the sum alone says what it is, wherever it came from.
        if package.get("resolved"):
            yield f"{name} comes from {package['resolved']}"
        if not parts.is_allowed(package.get("license", "none"), allowed):
            yield f"{name} is under {package.get('license')}"


def main():
    rules, screen = parts.rules(), parts.screen()
    crates = parts.in_order(crate for system in parts.every_system() for crate in parts.crates(system))
    found = list(faults(crates, screen, rules))
    for fault in found:
        print(fault, file=sys.stderr)
    print(f"{len(crates)} crates and {len(screen)} packages of the screen: {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
