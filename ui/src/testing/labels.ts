/**
 * Controls by the words that name them. What the testing library does costs the square of the size of a form, because jsdom
 * walks the whole document for the labels of each control: seconds for each question in a form of an activity.
 */

const wordsOf = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
const fits = (words: string, wanted: RegExp | string) =>
  typeof wanted === "string" ? words === wanted : wanted.test(words);

function controlOf(label: HTMLLabelElement): Element | null {
  const named = label.htmlFor === "" ? null : document.getElementById(label.htmlFor);
  return named ?? label.querySelector("input, textarea, button");
}

export function allLabelled(within: Element, wanted: RegExp | string): HTMLElement[] {
  const byLabel = [...within.querySelectorAll("label")]
    .filter((label) => fits(wordsOf(label), wanted))
    .map(controlOf);
  const byReference = [...within.querySelectorAll("[aria-labelledby]")].filter((element) => {
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    return fits(ids.map((id) => wordsOf(document.getElementById(id))).join(" "), wanted);
  });
  const byName = [...within.querySelectorAll("[aria-label]")].filter((element) =>
    fits(element.getAttribute("aria-label") ?? "", wanted),
  );
  return [...new Set([...byLabel, ...byReference, ...byName])].filter(
    (element): element is HTMLElement => element !== null,
  );
}

/** The only control of that name; with others, such as groups, left out by a selector. */
export function labelled(within: Element, wanted: RegExp | string, selector = "*"): HTMLElement {
  const found = allLabelled(within, wanted).filter((element) => element.matches(selector));
  const [only] = found;
  if (only === undefined) throw new Error(`nothing is labelled ${String(wanted)}`);
  if (found.length > 1) throw new Error(`${found.length} are labelled ${String(wanted)}`);
  return only;
}
