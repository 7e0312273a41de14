import { cleanup, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { HelpProvider } from "../app/help/HelpProvider";
import type { View } from "../app/navigation";
import { register, registerHost, showInRegister } from "../testing/register";
import { ActivitiesView } from "../views/activities";
import { OverviewView } from "../views/overview";
import { RetentionView } from "../views/retention";
import { Welcome } from "../views/welcome";
import { speakPseudo } from "./bundles";

const FIXTURES = import.meta.glob("../testing/**/*.{json,ts}", {
  query: "?raw",
  import: "default",
  eager: true,
});
/** What people or the program wrote into records, and names that are the same in every language. */
const DATA = `${Object.values(FIXTURES).join("\n")} Tilsyn Ctrl Alt Enter Space Home End Del Esc Shift English Norsk Nederlands`;
const MONTHS = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b/g;

/** The words on the screen that did not come from the files of words, from data, or from a calendar. */
function strayWords(): string[] {
  const shown = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const stray = new Set<string>();
  for (let node = shown.nextNode(); node; node = shown.nextNode()) {
    if (node.parentElement?.closest("[hidden], script, style, .keycap")) continue;
    let words = node.textContent ?? "";
    // One text may stand in another.
    for (let before = ""; before !== words;) {
      before = words;
      words = words.replaceAll(/⟦[^⟦⟧]*⟧/g, " ");
    }
    for (const [word] of words.replaceAll(MONTHS, " ").matchAll(/\p{L}{3,}/gu)) {
      if (!DATA.includes(word)) stray.add(word);
    }
  }
  return [...stray];
}

const VIEWS: readonly (readonly [name: string, ui: ReactElement, start: View])[] = [
  ["overview", <OverviewView key="o" />, { name: "overview" }],
  ["activities", <ActivitiesView key="a" id={register.record("A-02").id} />, { name: "activities" }],
  ["retention", <RetentionView key="r" />, { name: "retention" }],
];

let speakPlainly = () => {};
afterEach(() => {
  cleanup();
  speakPlainly();
});

describe("in a language that marks its own words", () => {
  it.each(VIEWS)("no word of %s comes from elsewhere", async (_, ui, start) => {
    speakPlainly = speakPseudo((text) => `⟦${text}⟧`);
    showInRegister(<HelpProvider>{ui}</HelpProvider>, { start });
    await screen.findAllByText(/⟦/);
    await screen.findAllByText(/Profiling|A-06/);
    expect(strayWords()).toEqual([]);
  });

  it("no word of the first page comes from elsewhere", async () => {
    speakPlainly = speakPseudo((text) => `⟦${text}⟧`);
    const status = () => ({ ...register.status(), workspace: null });
    showInRegister(<Welcome />, { host: registerHost({ status }) });
    await screen.findByRole("heading", { name: "Tilsyn" });
    expect(strayWords()).toEqual([]);
  });

  it("a word that is written into the code would be found", () => {
    document.body.append("Hardwired");
    expect(strayWords()).toEqual(["Hardwired"]);
    document.body.replaceChildren();
  });
});
