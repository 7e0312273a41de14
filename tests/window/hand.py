#!/usr/bin/env python3
"""The hand of a person on a display without a window manager: where the window stands, moving it, closing it, dropping a
file onto it. Speaks X11 through the library that every window uses.

    hand.py where            left, top, width and height
    hand.py move X Y W H
    hand.py close            as the button of a title bar does
    hand.py drop FILE        as a file manager does, into the middle

The oldest window called Tilsyn that can be seen; exit 1 where there is none."""

import ctypes
import ctypes.util
import pathlib
import select
import sys
import time

X = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
Window = Atom = Time = ctypes.c_ulong
Display = ctypes.c_void_p
CLIENT_MESSAGE, SELECTION_REQUEST, SELECTION_NOTIFY = 33, 30, 31


class Attributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")] + [
        ("visual", ctypes.c_void_p), ("root", Window), ("class", ctypes.c_int),
        *[(name, ctypes.c_int) for name in ("bit_gravity", "win_gravity", "backing_store")],
        ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("all_event_masks", ctypes.c_long), ("your_event_mask", ctypes.c_long),
        ("do_not_propagate_mask", ctypes.c_long), ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p),
    ]


class Message(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", Display),
        ("window", Window), ("message_type", Atom), ("format", ctypes.c_int), ("words", ctypes.c_long * 5),
    ]


class Request(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", Display),
        ("owner", Window), ("requestor", Window), ("selection", Atom), ("target", Atom), ("property", Atom),
        ("time", Time),
    ]


class Answer(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", Display),
        ("requestor", Window), ("selection", Atom), ("target", Atom), ("property", Atom), ("time", Time),
    ]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("message", Message), ("request", Request), ("answer", Answer),
                ("pad", ctypes.c_long * 24)]


for name, result, arguments in [
    ("XOpenDisplay", Display, [ctypes.c_char_p]),
    ("XDefaultRootWindow", Window, [Display]),
    ("XInternAtom", Atom, [Display, ctypes.c_char_p, ctypes.c_int]),
    ("XQueryTree", ctypes.c_int, [Display, Window, ctypes.POINTER(Window), ctypes.POINTER(Window),
                                  ctypes.POINTER(ctypes.POINTER(Window)), ctypes.POINTER(ctypes.c_uint)]),
    ("XFetchName", ctypes.c_int, [Display, Window, ctypes.POINTER(ctypes.c_char_p)]),
    ("XGetWindowAttributes", ctypes.c_int, [Display, Window, ctypes.POINTER(Attributes)]),
    ("XMoveResizeWindow", ctypes.c_int, [Display, Window, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint]),
    ("XSendEvent", ctypes.c_int, [Display, Window, ctypes.c_int, ctypes.c_long, ctypes.POINTER(Event)]),
    ("XCreateSimpleWindow", Window, [Display, Window, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
                                     ctypes.c_uint, ctypes.c_ulong, ctypes.c_ulong]),
    ("XSetSelectionOwner", ctypes.c_int, [Display, Atom, Window, Time]),
    ("XChangeProperty", ctypes.c_int, [Display, Window, Atom, Atom, ctypes.c_int, ctypes.c_int, ctypes.c_char_p,
                                       ctypes.c_int]),
    ("XPending", ctypes.c_int, [Display]),
    ("XNextEvent", ctypes.c_int, [Display, ctypes.POINTER(Event)]),
    ("XConnectionNumber", ctypes.c_int, [Display]),
    ("XSync", ctypes.c_int, [Display, ctypes.c_int]),
]:
    function = getattr(X, name)
    function.restype, function.argtypes = result, arguments

# A window that goes away between being found and being asked is no fault.
KEPT = ctypes.CFUNCTYPE(ctypes.c_int, Display, ctypes.c_void_p)(lambda _display, _error: 0)
X.XSetErrorHandler(KEPT)


class Hand:
    def __init__(self):
        self.display = X.XOpenDisplay(None)
        if not self.display:
            raise SystemExit("there is no display")
        self.root = X.XDefaultRootWindow(self.display)

    def atom(self, name):
        return X.XInternAtom(self.display, name.encode(), 0)

    def window(self):
        root, parent, count = Window(), Window(), ctypes.c_uint()
        children = ctypes.POINTER(Window)()
        X.XQueryTree(self.display, self.root, root, parent, children, count)
        found = []
        for place in range(count.value):
            name, attributes = ctypes.c_char_p(), Attributes()
            X.XFetchName(self.display, children[place], name)
            X.XGetWindowAttributes(self.display, children[place], attributes)
            if name.value == b"Tilsyn" and attributes.map_state == 2 and attributes.width > 200:
                found.append((children[place], attributes))
        if not found:
            raise SystemExit(1)
        return min(found, key=lambda it: it[0])

    def tell(self, window, kind, *words, message=None):
        event = Event()
        event.message = Message(
            CLIENT_MESSAGE, 0, 1, self.display, window, self.atom(kind), 32, (ctypes.c_long * 5)(*words)
        )
        X.XSendEvent(self.display, window, 0, 0, event)
        X.XSync(self.display, 0)

    def hear(self, kind, serve=lambda event: None, within=20):
        """Waits for a message of this kind, and serves what else comes."""
        end = time.monotonic() + within
        while time.monotonic() < end:
            while X.XPending(self.display):
                event = Event()
                X.XNextEvent(self.display, event)
                if event.type == CLIENT_MESSAGE and event.message.message_type == self.atom(kind):
                    return list(event.message.words)
                serve(event)
            select.select([X.XConnectionNumber(self.display)], [], [], 0.1)
        raise SystemExit(f"no {kind} came")

    def where(self):
        _, at = self.window()
        print(at.x, at.y, at.width, at.height)

    def move(self, x, y, width, height):
        X.XMoveResizeWindow(self.display, self.window()[0], x, y, width, height)
        X.XSync(self.display, 0)

    def close(self):
        self.tell(self.window()[0], "WM_PROTOCOLS", self.atom("WM_DELETE_WINDOW"), 0)

    def drop(self, file):
        """XDND, version 5: it enters, lies over the middle, and is let go; then it is asked what it is."""
        target, at = self.window()
        mine = X.XCreateSimpleWindow(self.display, self.root, -10, -10, 1, 1, 0, 0, 0)
        uris = (pathlib.Path(file).absolute().as_uri() + "\r\n").encode()
        selection, listed = self.atom("XdndSelection"), self.atom("text/uri-list")
        X.XSetSelectionOwner(self.display, selection, mine, 0)

        def serve(event):
            if event.type != SELECTION_REQUEST:
                return
            asked = event.request
            given = asked.property if asked.target == listed else 0
            if given:
                X.XChangeProperty(self.display, asked.requestor, given, listed, 8, 0, uris, len(uris))
            answer = Event()
            answer.answer = Answer(
                SELECTION_NOTIFY, 0, 1, self.display, asked.requestor, asked.selection, asked.target, given, asked.time
            )
            X.XSendEvent(self.display, asked.requestor, 0, 0, answer)
            X.XSync(self.display, 0)

        middle = (at.x + at.width // 2) << 16 | (at.y + at.height // 2)
        copy = self.atom("XdndActionCopy")
        self.tell(target, "XdndEnter", mine, 5 << 24, listed, 0, 0)
        # A window looks again at what lies over it, as at a hand that moves.
        for _ in range(3):
            self.tell(target, "XdndPosition", mine, 0, middle, 0, copy)
            taken = self.hear("XdndStatus", serve)
        if not taken[1] & 1:
            raise SystemExit("it is not taken")
        self.tell(target, "XdndDrop", mine, 0, 0)
        self.hear("XdndFinished", serve)


if __name__ == "__main__":
    what, *given = sys.argv[1:]
    hand = Hand()
    getattr(hand, what)(*(given if what == "drop" else map(int, given)))
