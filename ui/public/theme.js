// Before the first paint: the theme the person chose, or the one of the system.
(function () {
  var chosen = null;
  try {
    chosen = window.localStorage.getItem("theme");
  } catch {
    // No storage: follow the system.
  }
  var isDark = chosen ? chosen === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("data-theme", isDark ? "dark" : "light");
})();
