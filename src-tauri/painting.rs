//! How the web view paints on Linux: by the processor, into memory that it shares with the window.

/// What WebKitGTK and GTK look up when they begin. Our pages are text and tables, at rest until a key is pressed: a
/// graphics driver for them costs a second of the start and a hundred megabytes, and some leave the window blank.
const PLAIN: [(&str, &str); 2] = [
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    ("GDK_GL", "disable"),
];

/// Has the web view painted without a graphics driver, unless somebody has set it otherwise. To be called before there
/// is a second thread: it changes the environment of the program.
pub fn plainly() {
    for (name, value) in PLAIN {
        // A system that refuses paints as it would have.
        drop(gtk::glib::setenv(name, value, false));
    }
}
