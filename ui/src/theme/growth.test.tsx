import { afterEach, describe, expect, it } from "vitest";
import { EVERY_DIALOG, EVERY_PLACE, settled, showInGallery } from "../testing/gallery";
import { stylesIn, type Styles } from "../testing/styles";
import { speakPseudo } from "../text/bundles";

/** Norwegian and Dutch are up to half as long again as English; some words twice. */
const longer = (text: string) => `⟦${text} ${"~".repeat(Math.ceil(text.length / 2))}⟧`;
const LINES = 2;
const LINE = 19;
const NARROW = 160;

const styles = stylesIn({ width: 1024, height: 700 });

const px = (value: string | null) => (value?.endsWith("px") ? Number.parseFloat(value) : null);
const isCut = (of: Element, with_: Styles) => /hidden|auto|scroll|clip/u.test(with_.of(of, "overflow") ?? "");

/** What keeps words of the product from taking the room they need, unless they end in dots or can be scrolled. */
function cramped(within: Styles): string[] {
  const found = new Set<string>();
  const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = shown.nextNode(); node; node = shown.nextNode()) {
    const { parentElement } = node;
    if (!node.textContent?.includes("⟦") || parentElement === null) continue;
    if (parentElement.closest(".unseen, [hidden], svg, [aria-hidden=true]")) continue;
    const isOneLine = /nowrap|pre$/u.test(within.of(parentElement, "white-space") ?? "");
    for (let at: Element | null = parentElement; at && at !== document.body; at = at.parentElement) {
      if (isCut(at, within) || within.of(at, "text-overflow") === "ellipsis") break;
      const height = px(within.of(at, "height")) ?? px(within.of(at, "max-height"));
      const width = px(within.of(at, "width")) ?? px(within.of(at, "max-width"));
      const name = `${at.tagName.toLowerCase()}.${[...at.classList].join(".")}`;
      if (!isOneLine && height !== null && height < LINES * LINE) {
        found.add(`${name} is ${height} high, and words in ${parentElement.className} wrap`);
      }
      if (isOneLine && width !== null && width < NARROW) {
        found.add(`${name} is ${width} wide, and words in ${parentElement.className} do not wrap`);
      }
    }
  }
  return [...found];
}

let speakPlainly = () => {};
afterEach(() => speakPlainly());
async function crampedHere(): Promise<string[]> {
  await settled();
  // Otherwise nothing would be looked at.
  return document.body.textContent?.includes("~") ? cramped(styles) : ["no words are longer"];
}

describe("words half as long again", () => {
  it.each(EVERY_PLACE)("have room at %s", async (_, view) => {
    speakPlainly = speakPseudo(longer);
    showInGallery(view);
    expect(await crampedHere()).toEqual([]);
  });

  it.each(Object.entries(EVERY_DIALOG))("have room in %s", async (_, make) => {
    speakPlainly = speakPseudo(longer);
    showInGallery(make());
    expect(await crampedHere()).toEqual([]);
  });

  it("are missed where they have none", () => {
    document.body.innerHTML =
      '<p style="height: 24px">⟦one⟧</p><b style="width: 40px; white-space: nowrap">⟦two⟧</b><i style="width: 40px">⟦three⟧</i>';
    expect(cramped(styles)).toEqual([
      "p. is 24 high, and words in  wrap",
      "b. is 40 wide, and words in  do not wrap",
    ]);
    document.body.replaceChildren();
  });
});
