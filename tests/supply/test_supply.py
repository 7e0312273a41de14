"""The check of licences, bans and sources finds what it is there for; the list of parts is the same each time."""

import copy
import json
import unittest

import check
import parts
import sbom

RULES = parts.rules()
INDEX = "registry+https://github.com/rust-lang/crates.io-index"


def crate(**differently):
    return {"name": "good", "version": "1.0.0", "source": INDEX, "license": "MIT", **differently}


def package(**differently):
    good = {"name": "good", "version": "1.0.0", "license": "MIT", "integrity": "sha512-x"}
    return {**good, **differently}


def faults(crates=(), screen=()):
    rules = copy.deepcopy(RULES)
    rules["licenses"]["exceptions"] = [{"crate": "filed", "allow": ["MPL-2.0"]}]
    # The exception is used, so that nothing is said of it.
    return list(check.faults([crate(name="filed", license="MPL-2.0"), *crates], screen, rules))


class Licences(unittest.TestCase):
    def test_an_expression_is_met_only_by_what_is_allowed(self):
        for expression, answer in [
            ("MIT", True),
            ("GPL-3.0-only", False),
            ("MIT OR GPL-3.0-only", True),
            ("MIT/Apache-2.0", True),
            ("Apache-2.0 / MIT", True),
            ("MIT AND GPL-3.0-only", False),
            ("(MIT OR GPL-3.0-only) AND ISC", True),
            ("(MIT AND GPL-3.0-only) OR (GPL-2.0-only AND ISC)", False),
            ("GPL-3.0-only OR MIT AND ISC", True),
            ("Apache-2.0 WITH LLVM-exception", False),
        ]:
            self.assertEqual(parts.is_allowed(expression, {"MIT", "Apache-2.0", "ISC"}), answer, expression)

    def test_what_is_no_expression_is_refused(self):
        for expression in ["MIT OR", "(MIT", "MIT)", "AND MIT", "MIT ISC"]:
            with self.assertRaises((ValueError, IndexError), msg=expression):
                parts.is_allowed(expression, {"MIT", "ISC"})


class Check(unittest.TestCase):
    def test_what_is_good_has_no_fault(self):
        self.assertEqual(faults([crate(), crate(name="tilsyn-core", source=None, license=None)], [package()]), [])

    def test_each_kind_of_fault_is_found(self):
        for crates, screen, words in [
            ([crate(license="GPL-3.0-only")], [], "is under GPL-3.0-only"),
            ([crate(license="MPL-2.0")], [], "is under MPL-2.0"),
            ([crate(license=None)], [], "names no licence"),
            ([crate(name="reqwest")], [], "is banned: a network client"),
            ([crate(source="git+https://example.org/good")], [], "comes from git+"),
            ([crate(source=None)], [], "is not ours"),
            ([], [package(license="AGPL-3.0-only")], "is under AGPL-3.0-only"),
            ([], [package(resolved="https://example.org/good.tgz")], "comes from https://example.org"),
            ([], [package(integrity=None)], "has no sum"),
        ]:
            found = faults(crates, screen)
            self.assertEqual(len(found), 1, found)
            self.assertIn(words, found[0])

    def test_an_exception_that_nothing_needs_is_a_fault(self):
        found = list(check.faults([crate()], [], {**RULES, "licenses": {
            **RULES["licenses"], "exceptions": [{"crate": "good", "allow": ["MPL-2.0"]}]}}))
        self.assertEqual(found, ["the exception for good is not needed any more"])


class Bill(unittest.TestCase):
    def test_it_is_the_same_each_time_and_names_what_is_shipped(self):
        systems = parts.every_system()
        first, second = sbom.bill(systems), sbom.bill(list(reversed(systems)))
        self.assertEqual(json.dumps(first), json.dumps(second))
        named = {(it["name"], it["type"]) for it in first["components"]}
        self.assertIn(("rusqlite", "library"), named)
        self.assertIn(("react", "library"), named)
        # What only tests use is not shipped.
        self.assertNotIn("fantoccini", {name for name, _ in named})
        self.assertNotIn("vitest", {name for name, _ in named})
        known = {it["bom-ref"] for it in first["components"]} | {first["metadata"]["component"]["bom-ref"]}
        for needs in first["dependencies"]:
            self.assertLessEqual({needs["ref"], *needs["dependsOn"]}, known)
        for component in first["components"]:
            if component["purl"].startswith("pkg:cargo/") and "tilsyn" not in component["name"]:
                self.assertEqual(len(component["hashes"][0]["content"]), 64)


if __name__ == "__main__":
    unittest.main()
