"""What the measurements of the window and the table are made of. Run by `make test`; nothing is measured here."""

import pathlib
import tempfile
import unittest

import screen
import table


def picture(*words):
    """Lines of a screen, of which the first hold something and the rest are empty."""
    empty = b"\0" * (screen.WIDTH * 4)
    filled = [(word * (screen.WIDTH * 4))[: screen.WIDTH * 4] for word in words]
    return [*filled, *[empty] * (screen.HEIGHT // screen.STEP - len(filled))]


class TheWindow(unittest.TestCase):
    def test_it_is_painted_when_so_much_of_what_stays_is_there(self):
        a, b, c = b"\1\2\3\4\5\6\7\10", b"\2\3\4\5\6\7\10\11", b"\3\4\5\6\7\10\11\12"
        frames = [(0.0, picture()), (1.0, picture(a)), (2.0, picture(a, b)), (3.0, picture(a, b, c))]
        self.assertEqual(screen.painted(frames, 0.3), 1.0)
        self.assertEqual(screen.painted(frames, 0.6), 2.0)
        self.assertEqual(screen.painted(frames, 0.98), 3.0)

    def test_what_goes_away_again_was_not_there(self):
        a, b = b"\1\2\3\4\5\6\7\10", b"\2\3\4\5\6\7\10\11"
        frames = [(0.0, picture()), (1.0, picture(a)), (2.0, picture(b)), (3.0, picture(a))]
        self.assertEqual(screen.painted(frames, 0.9), 3.0)

    def test_one_colour_is_nothing_painted(self):
        frames = [(0.0, picture()), (1.0, picture(b"\1\1\1\1")), (2.0, picture(bytes(range(255)) * 16))]
        self.assertEqual(screen.first_painted(frames), 2.0)
        self.assertIsNone(screen.first_painted(frames[:2]))


class TheTable(unittest.TestCase):
    def read(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "lines")
            path.write_text(text)
            return table.read(path)

    def test_only_whole_lines_are_read(self):
        text = "# day: today\nCompiling\na | b | 1.00 ms | < 2 ms | 1.00 ms peer | x 1.00 | met\n| half |\n"
        self.assertEqual(self.read(text), [("a", "b", "1.00 ms", "< 2 ms", "1.00 ms peer", "x 1.00", "met")])

    def test_what_was_measured_again_stands_for_what_was_measured_before(self):
        text = "a | b | 1 ms | | 2.00 ms peer | | met\na | b | 1 ms | | 3 ms other | | met\na | b | 4 ms | | 5.00 ms peer | | -\n"
        self.assertEqual([line[2] for line in self.read(text)], ["4 ms", "1 ms"])

    def test_of_the_lists_the_slowest_of_each_size_and_all_that_are_too_slow_are_told(self):
        met = [("lists", f"{n}, 300", f"{n}.00 ms", "< 10 ms", "", "", "met") for n in range(1, 7)]
        slow = ("lists", "slow, 5000", "2.00 ms", "< 1 ms", "", "", "NOT MET")
        rest = [("lists", f"{n}, 5000", f"{n}.00 s", "", "", "", "met") for n in range(1, 5)]
        other = ("size", "an empty workspace", "1.0 kB", "", "", "", "-")
        told = table.told([*met, slow, *rest, other])
        self.assertEqual(told, [*met[3:], slow, *rest[1:], other])

    def test_goals_are_counted_and_what_has_none_is_not(self):
        lines = [("a",) * 6 + (verdict,) for verdict in ("met", "met", "NOT MET", "-", "not measured")]
        self.assertEqual(table.summary(lines), "2 of 3 goals met.")

    def test_a_busy_machine_and_a_small_register_are_said(self):
        busy, quiet = ["load when it began", "99.0 1 1"], ["load when it began", "0.1 1 1"]
        self.assertIn("busy", table.busy([quiet, busy])[0])
        self.assertEqual(table.busy([quiet]), [])
        self.assertIn("not 100000", table.small([["sizes", "1000 activities"]])[0])
        self.assertEqual(table.small([["sizes", "100000 activities"]]), [])

    def test_a_reason_belongs_to_its_area_and_words(self):
        for area, words, reason in table.reasons():
            with self.subTest(words):
                self.assertEqual(table.why((area, f"x {words} y")), reason)
                self.assertNotEqual(table.why(("nowhere", words)), reason)


if __name__ == "__main__":
    unittest.main()
