import { describe, expect, it } from "vitest";
import { boxOf } from "../testing/boxes";
import { EVERY_DIALOG, EVERY_PLACE, settled, showInGallery } from "../testing/gallery";
import { stylesIn, type Styles } from "../testing/styles";

/** WCAG 2.2, 2.5.8. */
const TARGET = 24;

const PRESSED = [
  "button",
  "a[href]",
  "summary",
  "select",
  "textarea",
  "input:not([type=hidden])",
  "[data-react-aria-pressable]",
  "[role=button]",
  "[role=link]",
  "[role=tab]",
  "[role=option]",
  "[role=menuitem]",
  "[role=menuitemradio]",
  "[role=menuitemcheckbox]",
  "[role=spinbutton]",
].join(", ");

/** A window as large as is usual, and the smallest there is. */
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
].map((window) => ({ window, styles: stylesIn(window) }));

/** What a press on it reaches: the label around a box to tick, the frame around what is written in. */
function targetOf(control: Element): Element {
  const around = control.closest("label, .control-frame, [data-target]");
  return control.matches("input, [role=spinbutton]") && around ? around : control;
}

/** Within a sentence, where its size is that of the words around it. */
function isInSentence(control: Element): boolean {
  const { parentElement } = control;
  if (!parentElement?.matches("p, li, dd, td, span, blockquote, bdi")) return false;
  return [...parentElement.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent?.trim().length ?? 0) > 2,
  );
}

const isShown = (control: Element) =>
  !control.closest("[hidden], .unseen, [aria-hidden=true], [data-react-aria-hidden], [style*=clip]");

function tooSmall(styles: Styles): string[] {
  const small = new Set<string>();
  for (const control of document.querySelectorAll(PRESSED)) {
    const target = targetOf(control);
    if (!isShown(target) || isInSentence(target)) continue;
    const { width, height } = boxOf(styles, target);
    if (width >= TARGET && height >= TARGET) continue;
    const name = `${target.tagName.toLowerCase()}.${[...target.classList].join(".")}`;
    const within = target.parentElement?.className ?? "";
    small.add(`${name} in ${within}: ${width.toFixed(0)} × ${height.toFixed(0)}`);
  }
  return [...small];
}

async function smallEverywhere(): Promise<string[]> {
  await settled();
  return WINDOWS.flatMap(({ window, styles }) => tooSmall(styles).map((one) => `${window.width}: ${one}`));
}

describe("what is pressed is at least 24 by 24 pixels", () => {
  it.each(EVERY_PLACE)("at %s", async (_, view) => {
    showInGallery(view);
    expect(await smallEverywhere()).toEqual([]);
  });

  it.each(Object.entries(EVERY_DIALOG))("in %s", async (_, make) => {
    showInGallery(make());
    expect(await smallEverywhere()).toEqual([]);
  });

  it("is measured by what the style sheets say", () => {
    document.body.innerHTML =
      '<button class="button" data-size="s">Save</button><button class="button" style="height: 20px">Save</button>';
    const [{ styles } = { styles: stylesIn({ width: 1, height: 1 }) }] = WINDOWS;
    expect(tooSmall(styles)).toEqual([expect.stringMatching(/^button\.button in : \d+ × 20$/u)]);
    document.body.replaceChildren();
  });
});
