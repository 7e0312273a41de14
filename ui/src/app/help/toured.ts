const KEY = "toured";

/** Whether this person took the tour, or said no to it, on this computer. */
export function isToured(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

export function rememberTour(): void {
  try {
    window.localStorage.setItem(KEY, "yes");
  } catch {
    // No storage: it is offered again next time.
  }
}
