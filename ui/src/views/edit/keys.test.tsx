import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { NEW_WORDS } from "../../app/forms/NewButton";
import { useNavigation, type EditedKind } from "../../app/navigation";
import { allLabelled } from "../../testing/labels";
import { NEW_ID, registerHost, showInRegister } from "../../testing/register";
import { bundleFor } from "../../text/bundles";
import { SearchBox } from "../search";
import { EditView } from "./EditView";

function Place() {
  const { view } = useNavigation();
  return view.name === "edit" ? <EditView key={view.sitting} view={view} /> : <SearchBox />;
}

const english = (key: string) => {
  const message = bundleFor("en").getMessage(key)?.value;
  return message ? bundleFor("en").formatPattern(message) : "";
};

/** From nothing to an empty form, by keys. */
async function openByKeys(kind: EditedKind) {
  const shown = showInRegister(<Place />, { host: registerHost({ search: () => [] }) });
  await screen.findByRole("combobox");
  await shown.user.keyboard("{Control>}k{/Control}");
  const words = english(NEW_WORDS[kind]);
  await shown.user.keyboard(words);
  await screen.findByRole("option", { name: words });
  const active = () => {
    const id = document.activeElement?.getAttribute("aria-activedescendant");
    return (id ? document.getElementById(id)?.textContent : null) ?? "";
  };
  for (let times = 0; times < 20 && active() !== words; times += 1) {
    // One after the other, as a person does.
    // oxlint-disable-next-line no-await-in-loop
    await shown.user.keyboard("{ArrowDown}");
  }
  await shown.user.keyboard("{Enter}");
  await waitFor(() => {
    const named = document.querySelectorAll(".editor-nav li").length;
    if (named === 0 || document.querySelectorAll(".editor-section").length < named) {
      throw new Error("the form is not whole yet");
    }
  });
  return shown;
}

const form = () => document.querySelector(".editor") as HTMLElement;

/** On by Tab until one is where these words name it; everything between was passed by the same key. */
async function tabTo(user: UserEvent, words: RegExp) {
  const wanted = new Set<Element | null>(allLabelled(form(), words));
  for (let times = 0; times < 400; times += 1) {
    const now = document.activeElement;
    if (wanted.has(now) || (now?.tagName === "BUTTON" && words.test(now.textContent ?? ""))) return;
    // oxlint-disable-next-line no-await-in-loop
    await user.tab();
  }
  throw new Error(`Tab does not lead to ${String(words)}`);
}

interface Step {
  to: RegExp;
  keys: string;
}

/** What each form needs, and a row where it has rows. */
const FILLED: Readonly<Record<EditedKind, { steps: readonly Step[]; record: object }>> = {
  organisation: {
    steps: [
      { to: /^Registered name/, keys: "Nordlys AS" },
      { to: /^What it is to us/, keys: "{Enter}proc{Enter}" },
      { to: /^Add a contact/, keys: "{Enter}{Tab}Ingrid" },
    ],
    record: { legal_name: "Nordlys AS", kind: "processor", contacts: [{ name: "Ingrid" }] },
  },
  activity: {
    steps: [
      { to: /^Name · English/, keys: "News" },
      { to: /^Add a purpose/, keys: "{Enter}Tell the news" },
    ],
    record: { name: { en: "News" }, purposes: [{ text: { en: "Tell the news" } }] },
  },
  processor: {
    steps: [
      { to: /^Name/, keys: "Lark" },
      { to: /^Add an instruction/, keys: "{Enter}{Tab}{Tab}{Tab}{Tab}Delete on request" },
    ],
    record: { name: "Lark", instructions: [{ text: "Delete on request" }] },
  },
  transfer: {
    steps: [
      { to: /^Importer(?! )/, keys: "Lark Inc." },
      { to: /^Countries/, keys: "{Enter}{ArrowDown}{ArrowDown}{Enter}{Escape}" },
    ],
    record: { importer: "Lark Inc.", countries: ["BG"] },
  },
  lia: {
    steps: [
      { to: /^Title/, keys: "Direct mail" },
      { to: /^Add a less intrusive way/, keys: "{Enter}Ask for consent" },
    ],
    record: { title: "Direct mail", alternatives: ["Ask for consent"] },
  },
  consent_profile: {
    steps: [
      { to: /^Name/, keys: "News by mail" },
      { to: /^Explicit/, keys: " " },
    ],
    record: { name: "News by mail", explicit: true },
  },
  system: { steps: [{ to: /^Name/, keys: "Till" }], record: { name: "Till" } },
  measure: {
    steps: [
      { to: /^Name/, keys: "Keys" },
      { to: /^Kind/, keys: "{Enter}enc{Enter}" },
    ],
    record: { name: "Keys", kind: "encryption" },
  },
  factor: {
    steps: [
      { to: /^Title/, keys: "Children" },
      { to: /^Part of the assessment/, keys: "{Enter}eff{Enter}" },
      { to: /^Weighs/, keys: "{Enter}for the data{Enter}" },
    ],
    record: { title: "Children", side: "impact", weight: "for_person" },
  },
};

describe("each form, by keys from its opening to its end", { timeout: 120_000 }, () => {
  it.each(Object.keys(FILLED) as EditedKind[])("%s", async (kind) => {
    const { user, asked, where } = await openByKeys(kind);
    const { steps, record } = FILLED[kind];
    expect(form()).toContainElement(document.activeElement as HTMLElement);
    for (const { to, keys } of steps) {
      // oxlint-disable-next-line no-await-in-loop
      await tabTo(user, to);
      // oxlint-disable-next-line no-await-in-loop
      await user.keyboard(keys);
    }
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(where()).not.toMatchObject({ name: "edit" }));
    const puts = asked("put_record");
    expect(puts.at(-1)).toMatchObject({ kind, record });
    expect(puts[0]).toMatchObject({ id: null });
    // Whatever followed is about the same record.
    expect(puts.slice(1).every(({ id }) => id === NEW_ID)).toBe(true);
  });
});
