#!/usr/bin/env python3
"""Checks an audit export of Tilsyn. Needs Python 3.9 or later and nothing else; shares no line with the program.

  python3 verify.py [FOLDER] [--head NOTE-FILE]... [--size N --root ROOT] [--deep] [--json]
  python3 verify.py --note FILE --vkey VKEY... [--origin ORIGIN]

FOLDER is the one in which this script lies, unless another is named. A head that you hold, and that did not come to
you in this folder, is what shows whether history was rewritten. Give it as a file with --head, or type size and root
as a report prints them (52 letters; spaces and case do not matter; hexadecimal and base64 are read too).

Exit status: 0 VERIFIED, 10 UNANCHORED, 20 INCOMPLETE, 30 DIVERGED, 40 INVALID, 50 UNREADABLE; 2 wrong usage.
VERIFY.md says what the words mean; docs/TRAIL-FORMAT.md of the product defines every byte.
"""
import argparse
import base64
import hashlib
import json
import os
import re
import sys
from binascii import a2b_base64

class Refused(Exception):
    """Bytes that are not what they should be."""

class Unreadable(Exception):
    """Over a limit, or not an export: nothing can be said of it."""

def sha(data):
    return hashlib.sha256(data).digest()

def b64(data):
    return base64.b64encode(data).decode()

def unb64(text):
    """Standard base64 in its one spelling: padded, unused bits zero."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Refused("not base64") from None
    if b64(data) != text:
        raise Refused("not base64 in its one spelling")
    return data

def number(text, limit=1 << 63):
    if not re.fullmatch("0|[1-9][0-9]{0,19}", text) or int(text) >= limit:
        raise Refused("not a number in its one spelling, or too large")
    return int(text)

# --- Ed25519 (RFC 8032), strict: one encoding of points and of S, no points of small order, no cofactor ------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P

def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0])
    g, h = 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P

def point(data):
    """The point of these 32 bytes; none if it has small order or the bytes are not its one encoding."""
    y, sign = int.from_bytes(data, "little") & (1 << 255) - 1, data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else P - x
    found = eight = (x, y, 1, x * y % P)
    for _ in range(3):
        eight = add(eight, eight)
    return None if eight[0] == 0 and eight[1] == eight[2] else found

BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))

def ed25519(public, message, signature):
    """Whether the owner of this key signed this message."""
    if len(public) != 32 or len(signature) != 64:
        return False
    a, r, s = point(public), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    minus = (P - a[0], a[1], 1, P - a[3])
    q, table = (0, 1, 1, 0), {(1, 0): BASE, (0, 1): minus, (1, 1): add(BASE, minus)}
    for bit in range(252, -1, -1):
        q, digits = add(q, q), (s >> bit & 1, k >> bit & 1)
        q = add(q, table[digits]) if digits in table else q
    return (q[0] - r[0] * q[2]) % P == 0 and (q[1] - r[1] * q[2]) % P == 0

# --- Keys, signed notes, checkpoints (C2SP signed-note, tlog-checkpoint, tlog-cosignature) -------------------------

SPACES = "\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))

def key_name(name):
    if not name or any(c <= " " or c in "+" + SPACES for c in name):
        raise Refused("not a key name")
    return name

class Key:
    """A public key, the name it signs under, and what it signs: 1 the text of a note, 4 a time and the text."""

    def __init__(self, name, kind, public):
        if kind not in (1, 4) or len(public) != 32 or point(public) is None:
            raise Refused("not a public key")
        self.name, self.kind, self.public = key_name(name), kind, public
        self.id = sha(name.encode() + bytes([10, kind]) + public)[:4]
        self.vkey = f"{name}+{self.id.hex()}+{b64(bytes([kind]) + public)}"

    @staticmethod
    def parse(vkey):
        name, _, rest = vkey.partition("+")
        data = unb64(rest.partition("+")[2]) or b"\0"
        key = Key(name, data[0], data[1:])
        if key.vkey != vkey:
            raise Refused("not a key")
        return key

    def check(self, text, blob):
        message = text.encode()
        if self.kind == 4:
            time, blob = int.from_bytes(blob[:8], "big"), blob[8:]
            message = f"cosignature/v1\ntime {time}\n{text}".encode()
            blob = blob if time < 1 << 63 else b""
        if not ed25519(self.public, message, blob):
            raise Refused(f"the signature of {self.name} is wrong")

def parse_note(data):
    """The text of a note and its signature lines."""
    if len(data) > 1_000_000:
        raise Unreadable("a note longer than 1000000 bytes")
    try:
        note = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("the note is not UTF-8") from None
    if any(c < " " and c != "\n" for c in note):
        raise Refused("the note has a control character")
    before, blank, after = note.rpartition("\n\n")
    if not blank or not after:
        raise Refused("the note has no signatures")
    lines = after.split("\n")
    signatures = []
    for at, line in enumerate(lines if lines[-1] else lines[:-1]):
        if at == 100:
            raise Unreadable("a note with more than 100 signatures")
        name, space, text = line[2:].partition(" ")
        if not line.startswith("\u2014 ") or not space or (at + 1 == len(lines)):
            raise Refused(f"line {at + 1} of the signatures is not a signature")
        blob = unb64(text)
        if not key_name(name) or len(blob) < 5:
            raise Refused(f"line {at + 1} of the signatures is not a signature")
        signatures.append((name, blob[:4], blob[4:]))
    return before + "\n", signatures

def open_note(data, keys):
    """Text and signers. Signatures by others are ignored; a wrong one by one of these keys refuses the whole note."""
    text, signatures = parse_note(data)
    signers = []
    for name, key_id, blob in signatures:
        known = {key.vkey: key for key in keys if (key.name, key.id) == (name, key_id)}
        if len(known) > 1:
            raise Refused("two known keys share a name and an id")
        for key in known.values():
            key.check(text, blob)
            signers.append(key)
    if not signers:
        raise Refused("no known key signed it")
    return text, signers

def checkpoint(text):
    """Origin, size and root."""
    lines = text.split("\n")
    if len(lines) != 4 or lines[3] or not lines[0] or any(c < " " for c in lines[0]):
        raise Refused("a checkpoint has three lines: origin, size, root")
    size, root = number(lines[1]), unb64(lines[2])
    if len(root) != 32 or (size == 0 and root != sha(b"")):
        raise Refused("the root is not a digest that this size can have")
    return lines[0], size, root

# --- The tree (RFC 6962 section 2.1) and its proofs (RFC 9162 sections 2.1.3.2 and 2.1.4.2) ------------------------

def node(left, right):
    return sha(b"\1" + left + right)

class Tree:
    """Keeps its right edge, and the hashes that stand in tiles: those of heights 0, 8, 16, ..."""

    def __init__(self):
        self.size, self.edge, self.tiles = 0, [], {0: bytearray()}

    def append(self, leaf):
        below, height = self.size, 0
        self.size += 1
        self.tiles[0] += leaf
        while below & 1:
            leaf, below, height = node(self.edge.pop(), leaf), below >> 1, height + 1
            if height % 8 == 0:
                self.tiles.setdefault(height // 8, bytearray()).extend(leaf)
        self.edge.append(leaf)

    def root(self):
        root = self.edge[-1] if self.edge else sha(b"")
        for left in self.edge[-2::-1]:
            root = node(left, root)
        return root

def climb(index, last, proof):
    """For each hash of a proof, whether it stands on the left."""
    for _ in proof:
        left = index & 1 or index == last
        while left and index and not index & 1:
            index, last = index >> 1, last >> 1
        if last == 0:
            raise Refused("the proof is too long")
        index, last = index >> 1, last >> 1
        yield left
    if last:
        raise Refused("the proof is too short")

def included(leaf, index, size, proof, root):
    for left, beside in zip(climb(index, size - 1, proof), proof):
        leaf = node(beside, leaf) if left else node(leaf, beside)
    return index < size and leaf == root

def extends(old, old_root, new, new_root, proof):
    """Whether the tree of the new size begins with that of the old one, for 0 < old < new."""
    index, last = old - 1, new - 1
    while index & 1:
        index, last = index >> 1, last >> 1
    proof = proof if old & (old - 1) else [old_root] + proof
    a = b = proof[0] if proof else b""
    for left, beside in zip(climb(index, last, proof[1:]), proof[1:]):
        a, b = (node(beside, a), node(beside, b)) if left else (a, node(b, beside))
    return (a, b) == (old_root, new_root)

# --- Values and events ---------------------------------------------------------------------------------------------

KIND, NAME, NAMES = re.compile(rb"[a-z0-9.-]{1,64}"), re.compile(rb"[a-z0-9_.-]{1,64}"), set()

def check_value(vtype, value):
    """Each value of each type has one encoding."""
    if vtype == 1:
        try:
            return value.decode("utf-8")
        except UnicodeDecodeError:
            raise Refused("a text that is not UTF-8") from None
    if not (vtype == 4 or (vtype in (2, 5) and len(value) == 8) or (vtype, value) in ((0, b""), (3, b"\0"), (3, b"\1"))
            or (vtype == 6 and len(value) > 41 and len(value) == 41 + value[40]
                and all(32 <= c < 127 for c in value[41:]))):
        raise Refused(f"bytes that are no value of type {vtype}")
    return None

class Event:
    """One leaf. Its reading is strict: the bytes are the only ones for that event."""

    def __init__(self, data):
        if len(data) > 4096 or data[:16] != b"TRAIL-EVENT-V1\n\0":
            raise Refused("not a version 1 event")
        self.committed, self.public, last = {}, {}, b""
        try:
            self.workspace, self.seq, self.subject = data[16:32], int.from_bytes(data[32:40], "big"), data[64:80]
            at = 81 + data[80]
            self.kind, count = data[81:at], data[at]
            at += 1
            for _ in range(count):
                begin, at = at + 1, at + 1 + data[at]
                name, tag, at = data[begin:at], data[at], at + 1
                if name <= last or (name not in NAMES and not NAME.fullmatch(name)):
                    raise Refused("a field with a wrong name, or out of order")
                NAMES.add(name)
                last = name
                if tag == 1:
                    begin, at = at, at + 32
                    self.committed[name] = data[begin:at]
                elif tag == 2:
                    vtype, begin = data[at], at + 3
                    at = begin + int.from_bytes(data[at + 1:begin], "big")
                    if vtype == 6:
                        raise Refused("an attachment in the open part of the event")
                    check_value(vtype, data[begin:at])
                    self.public[name] = (vtype, data[begin:at])
                else:
                    raise Refused("a field that is neither committed nor public")
        except IndexError:
            raise Refused("the event stops inside a value") from None
        if at != len(data) or not KIND.fullmatch(self.kind):
            raise Refused("a wrong length, or a wrong character in the kind")

    def of(self, workspace, seq):
        if (self.workspace, self.seq) != (workspace, seq):
            raise Refused(f"it says that it is event {self.seq} of register {self.workspace.hex()}")
        return self

    def value(self, name, vtype):
        found, value = self.public.get(name, (None, None))
        return value if found == vtype else None

    def erased(self):
        """The events and the fields whose values an event of erasure says are gone."""
        events, fields = self.value(b"events", 4) or b"", (self.value(b"fields", 1) or b"").split(b" ")
        numbers = [int.from_bytes(events[at:at + 8], "big") for at in range(0, len(events), 8)]
        ascending = all(a < b for a, b in zip(numbers, numbers[1:])) and all(a < b for a, b in zip(fields, fields[1:]))
        if len(events) % 8 or not numbers or numbers[-1] >= self.seq or not ascending or not all(map(NAME.fullmatch, fields)):
            raise Refused("it does not say in the one right way what was erased")
        return numbers, fields

# A line of disclosures.jsonl in its one spelling; a text that needs no escapes; an attachment.
LINE = re.compile(rb'\{"seq":(0|[1-9][0-9]{0,18}),"name":"([a-z0-9_.-]{1,64})","vtype":([0-6]),'
                  rb'"salt":"([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)","value":(.*)\}\n', re.DOTALL)
PLAIN = re.compile(rb'"([^"\\\x00-\x1f]*)"')
ATTACHMENT = re.compile(rb'\{"sha256":"([0-9a-f]{64})","size":([0-9]+),"media_type":(".*")\}', re.DOTALL)
spell = json.JSONEncoder(ensure_ascii=False).encode

def json_text(data):
    plain = PLAIN.fullmatch(data)
    try:
        if plain:
            return plain[1] if data.isascii() else plain[1].decode("utf-8").encode()
        value = json.loads(data.decode("utf-8"))
        if isinstance(value, str) and spell(value).encode("utf-8") == data:
            return value.encode("utf-8")
    except (ValueError, RecursionError):
        pass
    raise Refused("not a text in its one spelling")

def json_value(vtype, data):
    """The bytes of a value from the JSON that shows it."""
    if vtype == 1:
        return json_text(data)
    if vtype == 4:
        return unb64(json_text(data).decode("utf-8"))
    if vtype == 6:
        found = ATTACHMENT.fullmatch(data)
        if not found:
            raise Refused("not an attachment in its one spelling")
        size, media = number(found[2].decode(), 1 << 64), json_text(found[3])
        value = bytes.fromhex(found[1].decode()) + size.to_bytes(8, "big") + bytes([len(media) & 255]) + media
        check_value(6, value)
        return value
    if vtype in (2, 5):
        text = data.decode("ascii", "replace")
        if vtype == 2 and re.match("-[^0]", text):
            return (-number(text[1:], (1 << 63) + 1)).to_bytes(8, "big", signed=True)
        return number(text, 1 << 63 if vtype == 2 else 1 << 64).to_bytes(8, "big")
    known = {(0, b"null"): b"", (3, b"false"): b"\0", (3, b"true"): b"\1"}
    if (vtype, data) not in known:
        raise Refused("not a value in its one spelling")
    return known[vtype, data]

def disclosed(lines):
    """For each event that has any: its number and its values, or why they cannot be read; then it ends."""
    seq, group, last = 0, [], b""
    for line in lines:
        at, parts = seq, LINE.fullmatch(line)
        try:
            if not parts or not seq <= int(parts[1]) < 1 << 63:
                raise Refused("a line that cannot be read, or out of order")
            at, name, vtype = int(parts[1]), parts[2], int(parts[3])
            if at == seq and name <= last:
                raise Refused("a line out of order")
            value = json_value(vtype, parts[5])
        except Refused as why:
            if at != seq and group:
                yield seq, group
            yield at, Refused(f"its values cannot be read: {why}")
            return
        if at != seq:
            if group:
                yield seq, group
            seq, group = at, []
        group.append((name, vtype, a2b_base64(parts[4]), value))
        last = name
    if group:
        yield seq, group

# --- The folder ----------------------------------------------------------------------------------------------------

NUMBER = "(?:0|[1-9][0-9]{0,18})"
INDEX = r"(?:x[0-9]{3}/)*[0-9]{3}(?:\.p/(?:[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?"
PATHS = re.compile(rf"checkpoint|checkpoints/{NUMBER}|tile/(?:[0-7]|entries)/{INDEX}|attachments/[0-9a-f]{{64}}"
                   rf"|extracts/{NUMBER}\.tlog-proof|consistency/{NUMBER}-{NUMBER}\.txt|(?:disclosures|erasures)\.jsonl"
                   r"|(?:keys|policy)\.txt|VERIFY\.md|verify\.py")
FORMAT = "tilsyn-audit-export/1"
NOTE, BUNDLE, MANIFEST = 1_000_000, 256 * 65537, 1 << 28  # the most bytes of each

def tile_path(level, index, width=256):
    digits = str(index).zfill((len(str(index)) + 2) // 3 * 3)
    groups = [digits[at:at + 3] for at in range(0, len(digits), 3)]
    path = "/".join(["x" + group for group in groups[:-1]] + groups[-1:])
    return f"tile/{level}/{path}" + (f".p/{width}" if width < 256 else "")

class Folder:
    """An export on the disk, as its manifest lists it. What is not listed is not read."""

    def __init__(self, path):
        self.path, self.files, self.digest, self.wrong, self.miscounted = path, {}, {}, [], set()
        raw = self.read("manifest.json", MANIFEST + 1, listed=False)
        try:
            said = json.loads(raw[:MANIFEST].decode("utf-8"))
            files = [{"path": f["path"], "size": number(str(f["size"])), "sha256": f["sha256"]} for f in said["files"]]
            self.workspace, self.origin = bytes.fromhex(said["workspace"]), "tilsyn/trail/" + said["workspace"]
            self.size, self.root = number(str(said["size"])), b64(unb64(said["root"]))
            spelled = {"format": FORMAT, "origin": self.origin, "workspace": said["workspace"], "size": self.size,
                       "root": self.root, "made": str(said["made"]), "files": files}
            if json.dumps(spelled, ensure_ascii=False, indent=1).encode("utf-8") + b"\n" != raw:
                raise Refused("it is not in its one spelling")
            if (not re.fullmatch("[0-9a-f]{32}", said["workspace"])
                    or any(a["path"] >= b["path"] for a, b in zip(files, files[1:]))
                    or not all(PATHS.fullmatch(f["path"]) and re.fullmatch("[0-9a-f]{64}", f["sha256"]) for f in files)):
                raise Refused("it lists what cannot be in an export")
        except (Refused, ValueError, KeyError, TypeError, RecursionError) as why:
            raise Unreadable(f"manifest.json cannot be read: {why}") from None
        self.note = f"{FORMAT}\n{self.origin}\n{self.size}\n{b64(sha(raw))}\n"
        self.files = {file["path"]: file["size"] for file in files}
        for file in files:
            self.digest[file["path"]] = found = self.hash(file["path"], file["size"])
            if found != file["sha256"]:
                self.wrong.append((None, f"{file['path']} is not the file that manifest.json lists"))

    def open(self, path):
        full = os.path.join(self.path, *path.split("/"))
        if os.path.islink(full) or not os.path.isfile(full):
            raise FileNotFoundError(path)
        return open(full, "rb")

    def hash(self, path, size):
        """The digest of a file; none if it is not there in this size."""
        digest, left = hashlib.sha256(), size
        try:
            with self.open(path) as file:
                for piece in iter(lambda: file.read(min(1 << 20, left + 1)), b""):
                    digest.update(piece)
                    left -= len(piece)
                    if left < 0:
                        return None
        except OSError:
            return None
        return digest.hexdigest() if left == 0 else None

    def read(self, path, most, listed=True):
        """The first bytes of a file; none if it is not there."""
        try:
            if listed and path not in self.files:
                return b""
            with self.open(path) as file:
                return file.read(most)
        except OSError:
            return b""

    def lines(self, path):
        try:
            with self.open(path) as file:
                for line in iter(lambda: file.readline((1 << 27) + 1), b"") if path in self.files else ():
                    if len(line) > 1 << 27:
                        raise Unreadable("a line without an end")
                    yield line
        except OSError:
            pass

    def tile(self, level, index):
        """Path and width of a tile or a bundle of events, if there is one."""
        paths = ((tile_path(level, index, width), width) for width in [256, *range(1, 256)])
        return next((found for found in paths if found[0] in self.files), (None, 0))

    def leaves(self):
        """The leaves in order, from bundles of 256; the last one may have fewer."""
        index, (path, width) = 0, self.tile("entries", 0)
        while path:
            data, at, count = self.read(path, BUNDLE + 1), 0, 0
            if len(data) > BUNDLE:
                raise Unreadable(f"{path} is larger than any can be")
            while at < len(data):
                begin, at = at + 2, at + 2 + int.from_bytes(data[at:at + 2], "big")
                if at > len(data):
                    raise Refused("the event is cut short")
                yield data[begin:at]
                count += 1
            if count != width:
                self.miscounted.add(path)
            index += 1
            path, width = self.tile("entries", index) if width == 256 else (None, 0)

# --- The check -----------------------------------------------------------------------------------------------------

class Check:
    """One reading. `fault` is the first that is wrong with the log: its event, if that is known, and why."""

    def __init__(self, folder, held, deep):
        self.folder, self.held, self.deep, self.wrong = folder, held, deep, list(folder.wrong)
        self.tree, self.roots, self.fault, self.stray = Tree(), {0: sha(b"")}, None, None
        self.missing, self.first_missing, self.erased, self.attachments = 0, None, {}, []
        self.keys, self.first_person, self.alone, self.revoked, self.revoking = {}, None, set(), {}, []
        self.signers, self.manifest_signers, self.confirmed, self.odd = [], [], 0, False
        self.retained = sorted(int(p[12:]) for p in folder.files if p.startswith("checkpoints/"))
        self.kept = sorted({*self.retained, *(head[1] for head in held)})
        self.events()
        self.heads = [] if self.fault else [(*head, self.compare(*head[1:])) for head in held]
        for size in self.retained:
            if size > self.tree.size and not self.fault:
                self.retained_head(size)
        if not self.fault:
            self.confirmed = max([self.confirmed] + [head[1] for head in self.heads if head[3] == "AGREES"])
            self.signers = self.head("checkpoint")
        if not self.fault:
            self.rest()

    def fail(self, seq, why):
        self.fault = self.fault or (seq, str(why))

    def erasures(self):
        """What the log says was erased: {event: {field: erasing event}}."""
        gone = {}
        try:
            for by, leaf in enumerate(self.folder.leaves()):
                if leaf[80:93] == b"\x0ctrail.erased":
                    events, fields = Event(leaf).of(self.folder.workspace, by).erased()
                    for seq in events:
                        for field in fields:
                            gone.setdefault(seq, {}).setdefault(field, by)
        except Refused:
            pass  # the reading proper says which event it is
        return gone

    def events(self):
        """Every event in order with its values, and what the log says of keys and heads on the way."""
        gone, workspace, fields = self.erasures(), self.folder.workspace, {}
        proofs = [int(n) for p in self.folder.files if p.startswith("consistency/") for n in re.findall("[0-9]+", p)]
        wanted, retained = {*self.kept, *proofs}, set(self.retained)
        groups = disclosed(self.folder.lines("disclosures.jsonl"))
        values = next(groups, None)
        try:
            for seq, leaf in enumerate(self.folder.leaves()):
                event = Event(leaf).of(workspace, seq)
                group, erased = [], gone.get(seq, {})
                if values and values[0] == seq:
                    group, values = values[1], next(groups, None)
                if isinstance(group, Refused):
                    raise group
                place = b"TRAIL-FIELD-V1\n\0" + workspace + leaf[32:40]
                for name, vtype, salt, value in group:
                    typed = fields.get((name, vtype)) or fields.setdefault((name, vtype), b"%c%b%c" % (len(name), name, vtype))
                    made = place + typed + salt + len(value).to_bytes(4, "big") + value
                    if event.committed.pop(name, None) != hashlib.sha256(made).digest():
                        raise Refused(f"the value of {name.decode()} is not the one recorded")
                    if erased.get(name, 0) > seq:
                        raise Refused(f"the value of {name.decode()} is there, but event {erased[name]} erased it")
                    if vtype == 6:
                        size = int.from_bytes(value[32:40], "big")
                        self.attachments.append((seq, name.decode(), f"attachments/{value[:32].hex()}", size))
                if event.kind == b"trail.erased":
                    event.erased()
                for name in event.committed:
                    if erased.get(name, 0) > seq:
                        self.erased[erased[name]] = self.erased.get(erased[name], 0) + 1
                    else:
                        self.miss(seq, name.decode())
                self.tree.append(sha(b"\0" + leaf))
                self.enrol(event)
                if seq + 1 in wanted:
                    self.roots[seq + 1] = self.tree.root()
                if seq + 1 in retained and not self.retained_head(seq + 1):
                    return
        except Refused as why:
            self.fail(self.tree.size, why)
        self.missing += sum(self.erased.pop(by) for by in list(self.erased) if by >= self.tree.size)
        self.stray = values and values[0]

    def miss(self, seq, name):
        self.missing += 1
        self.first_missing = min(self.first_missing or (seq, name), (seq, name))

    def enrol(self, event):
        """Events say whose keys may sign. A revoked key may sign the commit that revokes it, and no later head, ever."""
        if not self.revoking and not event.kind.startswith(b"actor."):
            return
        batch, public = event.value(b"batch", 2), event.value(b"key", 4)
        for vkey, _ in (pair for pair in self.revoking if pair[1] is None or pair[1] != batch):
            self.revoked[vkey] = min(self.revoked.get(vkey, event.seq), event.seq)
        self.revoking = [pair for pair in self.revoking if pair[1] is not None and pair[1] == batch]
        noun, _, verb = event.kind.partition(b".")
        if noun != b"actor" or verb not in (b"created", b"restored", b"key-added", b"key-revoked") or len(public or b"") != 32:
            return
        self.first_person = self.first_person or event.subject
        below = "" if event.subject == self.first_person else "/a/" + event.subject.hex()
        try:
            key = Key(self.folder.origin + below, 1, public)
        except Refused:
            return  # bytes that are no key sign nothing
        if verb == b"key-revoked":
            later = [size for size in self.kept if size > event.seq]
            self.revoked[key.vkey] = min([self.revoked.get(key.vkey, 1 << 64)] + later)
            self.revoking.append((key.vkey, batch))
            return
        if verb == b"key-added" and event.value(b"self_asserted", 3) == b"\1":
            self.alone.add(key.vkey)
        self.keys.setdefault(key.vkey, key)

    def valid(self, size):
        """The keys that may sign a head of this size."""
        return [key for vkey, key in self.keys.items() if self.revoked.get(vkey, size) >= size]

    def open_head(self, data):
        """Size, root and signers of a signed head of this log."""
        text, signers = open_note(data, self.keys.values())
        origin, size, root = checkpoint(text)
        if origin != self.folder.origin:
            raise Refused("it is of another log")
        if not any(key in self.valid(size) for key in signers):
            raise Refused(f"it is signed by {signers[0].name} alone, a key that was revoked before")
        return size, root, signers

    def head(self, path):
        """The signers of a head that fits the events so far."""
        events = self.tree.size
        try:
            size, root, signers = self.open_head(self.folder.read(path, NOTE + 1))
        except Refused as why:
            self.fail(None, f"{path} is refused: {why}")
            return []
        if size != events:
            self.fail(min(size, events), f"{path} is signed for {size} events, there are {events}")
        elif root != self.tree.root():
            self.odd = True
            self.fail(self.narrow(size, root), f"the events do not give the root of {path}")
        return signers

    def retained_head(self, size):
        """A head that was kept. Who signed is looked at in a deep check, which follows if anything is odd."""
        path = f"checkpoints/{size}"
        if self.deep:
            self.head(path)
            self.confirmed = self.confirmed if self.fault else size
        else:
            try:
                head = checkpoint(parse_note(self.folder.read(path, NOTE + 1))[0])
                self.odd = self.odd or head != (self.folder.origin, size, self.roots.get(size))
            except (Refused, Unreadable):
                self.odd = True
        return not self.fault

    def compare(self, size, root):
        if size > self.tree.size:
            return "ROLLED_BACK"
        if self.roots[size] == root:
            return "AGREES" if size else "EMPTY"
        return "REWRITTEN" if size == self.tree.size else "FORKED"

    def narrow(self, size, root):
        """The first event that is not the one signed. The hashes in the tiles tell, if they still give the root."""
        if size - self.confirmed == 1:
            return self.confirmed
        paths = [self.folder.tile(0, index)[0] for index in range((size + 255) // 256)]
        hashes, tree = b"".join(self.folder.read(path, 8192) for path in paths), Tree()
        parts = [hashes[at:at + 32] for at in range(0, 32 * size, 32)]
        for part in parts:
            tree.append(part)
        if len(hashes) < 32 * size or tree.root() != root:
            return None
        return next((at for at in range(size) if parts[at] != self.tree.tiles[0][32 * at:32 * at + 32]), None)

    def rest(self):
        """What else is in the folder: it follows from the events, or values refer to it."""
        folder, tree, due, refuse = self.folder, self.tree, {}, lambda why, seq=None: self.wrong.append((seq, why))
        if self.stray is not None:
            refuse("there are values of an event that is not there", self.stray)
        for level, hashes in tree.tiles.items():
            for at in range(0, len(hashes), 8192):
                index, tile = at // 8192, bytes(hashes[at:at + 8192])
                due[tile_path(level, index, len(tile) // 32)] = sha(tile).hex()
                if level == 0:
                    path = tile_path("entries", index, len(tile) // 32)
                    due[path] = None if path in folder.miscounted else folder.digest.get(path)
        for seq, name, path, size in self.attachments:
            due[path] = found = folder.digest.get(path)
            if found is None:
                self.miss(seq, name)
            elif (found, folder.files[path]) != (path[12:], size):
                refuse(f"{path} is not the file recorded", seq)
        for path in sorted({*due, *(p for p in folder.files if p.startswith(("tile/", "attachments/")))}):
            if path not in due or due[path] != folder.digest.get(path):
                refuse(f"{path} does not follow from the events")
        if (folder.size, folder.root) != (tree.size, b64(tree.root())):
            refuse("manifest.json names another head")
        keys = folder.read("keys.txt", 1 << 24).decode("utf-8", "replace").split("\n")
        if [line for line in keys if line and not line.startswith("#")] != list(self.keys):
            refuse("keys.txt does not list the keys that the events enrol")
        note = folder.read("manifest.note", NOTE + 1, listed=False)
        if os.path.lexists(os.path.join(folder.path, "manifest.note")):
            try:
                valid = [Key(folder.origin + "/export", 1, key.public) for key in self.valid(tree.size)]
                text, signers = open_note(note, valid)
                if text != folder.note:
                    raise Refused("it is for another manifest")
                self.manifest_signers = signers
            except (Refused, Unreadable) as why:
                refuse(f"manifest.note is refused: {why}")
        for path in folder.files:
            if path.startswith(("consistency/", "extracts/")):
                try:
                    self.proof(path, folder.read(path, NOTE + 100_000).decode("utf-8"))
                except (Refused, Unreadable, UnicodeDecodeError) as why:
                    refuse(f"{path} is refused: {why}")

    def proof(self, path, text):
        """consistency/<old>-<new>.txt, as one sends it to a witness, or extracts/<event>.tlog-proof."""
        lines, _, note = text.partition("\n\n")
        lines, numbers = lines.split("\n"), list(map(int, re.findall("[0-9]+", path[:-4])))
        first = [f"old {numbers[0]}"] if path[0] == "c" else ["c2sp.org/tlog-proof@v1", f"index {numbers[0]}"]
        hashes = [unb64(line) for line in lines[len(first):]]
        size, root, _ = self.open_head(note.encode())
        good = lines[:len(first)] == first and all(len(hash_) == 32 for hash_ in hashes)
        if path[0] == "c":
            old, new = numbers[:2]
            good = good and 0 < old < new == size <= self.tree.size and root == self.roots[new]
            good = good and extends(old, self.roots[old], new, root, hashes)
        else:
            leaf = bytes(self.tree.tiles[0][32 * numbers[0]:32 * numbers[0] + 32])
            good = good and (size, root) == (self.tree.size, self.tree.root()) and included(leaf, numbers[0], size, hashes, root)
        if not good:
            raise Refused("it proves nothing")

    def verdict(self):
        outcomes = [head[3] for head in self.heads]
        if self.fault or self.wrong:
            return "INVALID", self.fault[0] if self.fault else min((s for s, _ in self.wrong if s is not None), default=None)
        if any(outcome in ("ROLLED_BACK", "FORKED", "REWRITTEN") for outcome in outcomes):
            return "DIVERGED", None
        return ("INCOMPLETE" if self.missing else "VERIFIED" if "AGREES" in outcomes else "UNANCHORED"), None

# --- The command ---------------------------------------------------------------------------------------------------

EXIT = {"VERIFIED": 0, "UNANCHORED": 10, "INCOMPLETE": 20, "DIVERGED": 30, "INVALID": 40, "UNREADABLE": 50}
MEANING = {
    "VERIFIED": "The events are whole, and they continue every head you brought.",
    "UNANCHORED": "The events are whole. You brought no head from outside this folder, so this does not show whether\n"
                  "events were cut from the end, or the whole trail was written anew.",
    "INCOMPLETE": "The events are whole, but values are missing that no erasure explains.",
    "DIVERGED": "The folder contradicts a head you brought: it is another copy, or the trail was rewritten.",
    "INVALID": "Something was changed, or the folder is damaged. Do not rely on what it says.",
    "UNREADABLE": "This could not be read, so nothing can be said of it.",
}

def typed_root(text):
    """A root as people type it. Letters that spell bits which no root has give a root that no log has."""
    bare = "".join(text.split())
    if re.fullmatch("[0-9a-fA-F]{64}", bare):
        return bytes.fromhex(bare)
    if re.fullmatch("[a-zA-Z2-7]{52}", bare):
        bare, decode, again = bare.upper() + "====", base64.b32decode, base64.b32encode
    elif re.fullmatch("[A-Za-z0-9+/]{43}=", bare):
        decode, again = base64.b64decode, base64.b64encode
    else:
        return None
    return decode(bare) if again(decode(bare)).decode() == bare else sha(text.encode())

def held_head(path):
    """Label, origin, size and root of a head that the reader brings: the note as it came, or its first three lines."""
    with open(path, "rb") as file:
        data = file.read(NOTE + 1).replace(b"\r\n", b"\n")
    try:
        try:
            text = parse_note(data)[0]
        except Refused:
            text = data.decode("utf-8").rstrip() + "\n"
        return (path, *checkpoint(text))
    except (Refused, Unreadable, UnicodeDecodeError):
        raise OSError(f"{path}: not a head of a register") from None

def check_note(asked):
    try:
        with open(asked.note, "rb") as file:
            text, _ = open_note(file.read(NOTE + 1), [Key.parse(vkey) for vkey in asked.vkey])
        if checkpoint(text)[0] != (asked.origin or checkpoint(text)[0]):
            raise Refused("it is of another log")
    except (Refused, Unreadable) as why:
        print(f"refused: {why}")
        return 1
    print("ok")
    return 0

def show(report, folder):
    lines = [f"{report['verdict']}  {folder}", MEANING[report["verdict"]]]
    if report["first_bad_seq"] is not None:
        lines.append(f"Event {report['first_bad_seq']} is the first that is wrong.")
    rows = [("Wrong", why) for why in report["faults"]]
    if report["origin"]:
        rows += [("Register", report["origin"]), ("Events", report["size"]), ("Root", report["root"])]
        rows += [("Signed by", name + (", a key its holder enrolled alone" if name in report["self_asserted"] else ""))
                 for name in report["signers"]]
        rows += [("Your head", f"{h['label']} ({h['size']} events): {h['outcome']}") for h in report["heads"]]
        rows += [("Erased", f"{count} values, by event {seq}") for seq, count in report["erasures"].items()]
        rows += [("Manifest", ", ".join(report["manifest_signers"]) or "not signed")]
    if report["missing"]:
        first = report["first_missing"]
        rows.append(("Missing", f"{report['missing']} values; first event {first['seq']}, field {first['field']}"))
    print("\n".join(lines + [""] + [f"  {name:<10} {value}" for name, value in rows]))

def main():
    about = __doc__.split("\n\n")
    parser = argparse.ArgumentParser(description=about[0], epilog="\n\n".join(about[2:]),
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    here = os.path.dirname(os.path.abspath(__file__))
    parser.add_argument("folder", nargs="?", default=here, metavar="FOLDER")
    parser.add_argument("--head", action="append", default=[], metavar="NOTE", help="a head you hold, as a file")
    parser.add_argument("--size", type=int, help="the number of events of a head you hold on paper")
    parser.add_argument("--root", help="its root")
    parser.add_argument("--deep", action="store_true", help="check the signature of every head in the folder")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--note", metavar="FILE", help="check this one signed note instead")
    parser.add_argument("--vkey", action="append", default=[], help="a key that may have signed it")
    parser.add_argument("--origin", help="the log that it must be of")
    asked = parser.parse_args()
    if asked.note:
        return check_note(asked)
    if (asked.size is None) != (asked.root is None) or (asked.size or 0) < 0:
        parser.error("--size and --root go together")
    if asked.root and typed_root(asked.root) is None:
        parser.error("--root is not a root: 52 letters a-z 2-7, 64 hexadecimal digits, or base64")
    report = {"verdict": "UNREADABLE", "origin": None, "size": 0, "root": None, "first_bad_seq": None, "faults": [],
              "signers": [], "self_asserted": [], "manifest_signers": [], "missing": 0, "first_missing": None,
              "erased": 0, "erasures": {}, "heads": []}
    try:
        brought = [held_head(path) for path in asked.head]
        folder = Folder(asked.folder)
        for label, origin, _, _ in brought:
            if origin != folder.origin:
                parser.error(f"{label} is a head of another register: {origin}")
        held = [(label, size, root) for label, _, size, root in brought]
        held += [("--root", asked.size, typed_root(asked.root))] if asked.root else []
        check = Check(folder, held, asked.deep)
        if check.odd and not asked.deep:
            check = Check(folder, held, True)  # the heads that were kept on the way tell where it begins
        verdict, first = check.verdict()
        report.update({
            "verdict": verdict, "origin": folder.origin, "size": check.tree.size, "root": b64(check.tree.root()),
            "first_bad_seq": first, "faults": [why for _, why in [check.fault] * bool(check.fault) + check.wrong],
            "signers": [key.name for key in check.signers],
            "self_asserted": [key.name for key in check.signers if key.vkey in check.alone],
            "manifest_signers": [key.name for key in check.manifest_signers], "missing": check.missing,
            "first_missing": check.first_missing and dict(zip(("seq", "field"), check.first_missing)),
            "erased": sum(check.erased.values()), "erasures": dict(sorted(check.erased.items())),
            "heads": [{"label": h[0], "size": h[1], "root": b64(h[2]), "outcome": h[3]} for h in check.heads]})
    except Unreadable as why:
        report["faults"] = [str(why)]
    except OSError as why:
        parser.error(str(why))
    if asked.json:
        print(json.dumps(report, indent=1))
    else:
        show(report, asked.folder)
    return EXIT[report["verdict"]]

if __name__ == "__main__":
    sys.exit(main())
