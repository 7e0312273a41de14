#!/usr/bin/env python3
"""Writes what is shipped as a bill of materials, CycloneDX 1.5 in JSON. The same sources give the same bytes: no time, and
a serial number that follows from the content."""

import base64
import hashlib
import json
import sys
import urllib.parse
import uuid

import parts


def cargo_ref(package):
    return f"pkg:cargo/{package['name']}@{package['version']}"


def of_crate(package, checksums):
    checksum = checksums.get((package["name"], package["version"]))
    return {
        "type": "library",
        "bom-ref": cargo_ref(package),
        "name": package["name"],
        "version": package["version"],
        "purl": cargo_ref(package),
        **({"licenses": [{"expression": package["license"].replace("/", " OR ").replace("  ", " ")}]} if package["license"] else {}),
        **({"hashes": [{"alg": "SHA-256", "content": checksum}]} if checksum else {}),
    }


def of_package(package):
    ref = f"pkg:npm/{urllib.parse.quote(package['name'], safe='/')}@{package['version']}"
    return {
        "type": "library",
        "bom-ref": ref,
        "name": package["name"],
        "version": package["version"],
        "purl": ref,
        "licenses": [{"expression": package["license"]}],
        "hashes": [{"alg": "SHA-512", "content": base64.b64decode(package["integrity"].removeprefix("sha512-")).hex()}],
    }


def needs_of(systems, screen):
    """What each needs, on any of the systems."""
    needs = {}
    for system in systems:
        by_id = {package["id"]: package for package in system["packages"]}
        shipped = {cargo_ref(package) for package in parts.crates(system, kinds=(None,))}
        for node in system["resolve"]["nodes"]:
            one = cargo_ref(by_id[node["id"]])
            if one in shipped:
                of = needs.setdefault(one, set())
                of |= {cargo_ref(by_id[it["pkg"]]) for it in node["deps"] if any(kind["kind"] is None for kind in it["dep_kinds"])}
                if by_id[node["id"]]["name"] == "tilsyn":
                    of |= {it["bom-ref"] for it in screen}
    return [{"ref": ref, "dependsOn": sorted(needs[ref])} for ref in sorted(needs)]


def bill(systems):
    checksums = parts.checksums()
    shipped = parts.in_order(it for system in systems for it in parts.crates(system, kinds=(None,)))
    program = next(package for package in shipped if package["name"] == "tilsyn")
    # A package may stand in the tree of the screen twice at one version.
    screen = list({it["bom-ref"]: it for it in map(of_package, parts.screen())}.values())
    components = [of_crate(package, checksums) for package in shipped if package is not program] + screen
    content = {
        "metadata": {"component": {**of_crate(program, {}), "type": "application"}},
        "components": components,
        "dependencies": needs_of(systems, screen),
    }
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).digest()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.UUID(bytes=digest[:16], version=4)}",
        "version": 1,
        **content,
    }


if __name__ == "__main__":
    json.dump(bill(parts.every_system()), sys.stdout, indent=1)
    print()
