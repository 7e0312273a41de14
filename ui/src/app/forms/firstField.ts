const FIELDS = [
  "input:not([hidden], [type=hidden], [tabindex='-1'])",
  "textarea",
  "[role=spinbutton]",
  "button:not([data-row-remove], [data-row-move])",
].join(", ");

/** The first place in which one can write or choose. */
export function firstField(within: Element | null | undefined): HTMLElement | null {
  return within?.querySelector<HTMLElement>(FIELDS) ?? null;
}
