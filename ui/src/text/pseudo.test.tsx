import { readFileSync } from "node:fs";
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { EVERY_DIALOG, EVERY_PLACE, settled, showInGallery } from "../testing/gallery";
import { register, registerHost, showInRegister } from "../testing/register";
import { Welcome } from "../views/welcome";
import { speakPseudo } from "./bundles";

const FIXTURES = import.meta.glob("../testing/**/*.{json,ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const TEMPLATES = readFileSync(`${process.cwd()}/../src-tauri/core/src/template/templates.json`, "utf8");
/** Names that are the same in every language. */
const NAMES = "Tilsyn Ctrl Alt Enter Space Home End Del Esc Shift English Norsk bokmål Nederlands SHA-256";
/** What the library of controls says in its own translations, which it has for all three languages. */
const CONTROLS = "Dismiss Selected Long press to enter selection mode yyyy mm dd hour minute day month year";
/** What people or the program wrote into records, and names. */
const DATA = [...Object.values(FIXTURES), TEMPLATES, NAMES, CONTROLS].join("\n");
/** What a fixture computes, as `"ab".repeat(32)`. */
const HASHES = /\b[0-9a-f]{4}(?:[0-9a-f]{4})*\b/g;
const MONTHS =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g;
/** Words that a screen reader says or that are seen on coming nearer. */
const SAID = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "placeholder",
  "alt",
];

/** A text that neither came from the files of words, nor from data, nor from a calendar: the words it has of its own. */
function strayIn(text: string): string[] {
  let words = text;
  // One text may stand in another.
  for (let before = ""; before !== words;) {
    before = words;
    words = words.replaceAll(/⟦[^⟦⟧]*⟧/g, " ");
  }
  return [
    ...words
      .replaceAll(MONTHS, " ")
      .replaceAll(HASHES, " ")
      .matchAll(/\p{L}{3,}/gu),
  ]
    .map(([word]) => word)
    .filter((word) => !DATA.includes(word));
}

/** The words on the screen that came from elsewhere, and those that are only said. */
function strayWords(): string[] {
  const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const stray = new Set<string>();
  for (let node = shown.nextNode(); node; node = shown.nextNode()) {
    if (node instanceof Element) {
      if (node.closest("[data-react-aria-hidden], [data-where]")) continue;
      for (const name of SAID) for (const word of strayIn(node.getAttribute(name) ?? "")) stray.add(word);
    } else if (!node.parentElement?.closest("[hidden], script, style, .keycap")) {
      for (const word of strayIn(node.textContent ?? "")) stray.add(word);
    }
  }
  return [...stray];
}

let speakPlainly = () => {};
afterEach(() => {
  cleanup();
  speakPlainly();
});
const mark = () => {
  speakPlainly = speakPseudo((text) => `⟦${text}⟧`);
};

describe("in a language that marks its own words", () => {
  it.each(EVERY_PLACE)("no word of %s comes from elsewhere", async (_, view) => {
    mark();
    showInGallery(view);
    await settled();
    expect(document.body).toHaveTextContent("⟦");
    expect(strayWords()).toEqual([]);
  });

  it.each(Object.entries(EVERY_DIALOG))("no word of %s comes from elsewhere", async (_, make) => {
    mark();
    showInGallery(make());
    await settled();
    expect(document.body).toHaveTextContent("⟦");
    expect(strayWords()).toEqual([]);
  });

  it("no word of the first page comes from elsewhere", async () => {
    mark();
    const status = () => ({ ...register.status(), workspace: null });
    showInRegister(<Welcome />, { host: registerHost({ status }) });
    await screen.findByRole("heading", { name: "Tilsyn" });
    expect(strayWords()).toEqual([]);
  });

  it("a word that is written into the code would be found, also one that is only said", () => {
    document.body.innerHTML = '<p title="Hardwired⟦ok⟧">Glued</p>';
    expect(strayWords()).toEqual(["Hardwired", "Glued"]);
    document.body.replaceChildren();
  });
});
