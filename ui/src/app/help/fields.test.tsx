import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoAxeFindings } from "../../testing";
import { EVERY_DIALOG, EVERY_PLACE, settled, showInGallery } from "../../testing/gallery";
import { labelled } from "../../testing/labels";
import { LANGUAGES, type Language } from "../../text";
import { textOf } from "../../text/bundles";
import { ASKED, DIALOG_HELP, EXPLAINED, FIELD_HELP, hasOwnWords, helpAt, type Among } from "./fields";

const FORMS = EVERY_PLACE.filter(([, view]) => view.name === "edit");
const FIELDS = ".editor-fields :is(.field-label, .check-words, .field-group-title, legend)";
const ASKED_FIELDS = ".form :is(.field-label, .check-words, .field-group-title)";
/** Those that are filled in as one form, with what is meant by each field beneath it. */
const DIALOGS = Object.entries(EVERY_DIALOG).filter(
  ([name]) => /^views\/(?:requests|letters)\//u.test(name) && name !== "views/letters/LetterTemplatesDialog",
);
const wordsIn = (language: Language) => (key: string) => textOf(language, key);

/** Fields of the form with neither words under them nor an explanation beside the form. */
function unexplained(language: Language, fields = FIELDS, among: Among = "form"): string[] {
  const bare = [...document.querySelectorAll(fields)].filter((label) => {
    const field = label.closest(
      ".check, .field, .choice-field, .lang-field, .period-field, .links-field, .link-field, .labelled, .field-group, fieldset",
    );
    return !(field && hasOwnWords(field)) && helpAt(label, wordsIn(language), among) === null;
  });
  return [...new Set(bare.map((label) => label.textContent ?? ""))];
}

describe("every field of a form", () => {
  it.each(FORMS.flatMap(([name, view]) => LANGUAGES.map((language) => [name, language, view] as const)))(
    "is explained on the spot: %s in %s",
    async (_, language, view) => {
      showInGallery(view, { language });
      await settled();
      expect(document.querySelectorAll(FIELDS).length).toBeGreaterThan(3);
      expect(unexplained(language)).toEqual([]);
    },
  );

  it.each(
    DIALOGS.flatMap(([name, dialog]) => LANGUAGES.map((language) => [name, language, dialog] as const)),
  )("is explained beneath a dialog: %s in %s", async (_, language, dialog) => {
    showInGallery(dialog(), { language });
    await settled();
    expect(document.querySelector(".help-line")).not.toBeNull();
    expect(unexplained(language, ASKED_FIELDS, "dialog")).toEqual([]);
  });

  it.each(LANGUAGES)("that has the same words as another means the same, in %s", (language) => {
    const meanings = new Map<string, Set<string>>();
    for (const key of EXPLAINED) {
      const words = textOf(language, key);
      meanings.set(words, (meanings.get(words) ?? new Set()).add(textOf(language, `help-of-${key}`)));
    }
    expect([...meanings].filter(([, said]) => said.size > 1)).toEqual([]);
  });

  it("that nobody explains would be found", () => {
    document.body.innerHTML =
      '<div class="editor-fields"><div class="field"><label class="field-label">Shoe size</label></div></div>';
    expect(unexplained("en")).toEqual(["Shoe size"]);
    document.body.replaceChildren();
  });

  it.each(LANGUAGES)("of a dialog that has the same words as another means the same, in %s", (language) => {
    const meanings = new Map<string, Set<string>>();
    for (const key of ASKED) {
      const words = textOf(language, key);
      meanings.set(words, (meanings.get(words) ?? new Set()).add(textOf(language, `help-in-${key}`)));
    }
    expect([...meanings].filter(([, said]) => said.size > 1)).toEqual([]);
  });

  it("names terms that the help has, in all three languages", () => {
    const named = [...Object.values(FIELD_HELP), ...Object.values(DIALOG_HELP)];
    const terms = new Set(named.filter((term) => term !== null));
    expect(terms.size).toBeGreaterThan(10);
    for (const language of LANGUAGES)
      for (const term of terms) expect(textOf(language, `help-term-${term}-is`)).not.toContain("⟨");
  });
});

describe("the explanation beside a form", () => {
  it("is that of the field one is in; F1 leads to the term of the law", async () => {
    const measure = FORMS.find(([name]) => name === "edit consent_profile");
    if (!measure) throw new Error("there is no form of a consent");
    const { user } = showInGallery(measure[1]);
    await settled();
    const card = screen.getByRole("region", { name: "About this field" });
    await user.click(labelled(document.body, "Asked again after (months)", "input"));
    expect(within(card).getByText(/^Consent has no end in law/)).toBeVisible();
    await user.click(labelled(document.body, /^Where the proof is kept/, "input, textarea"));
    expect(within(card).getByText(/must be able to show that consent was given/)).toBeVisible();
    await user.keyboard("{F1}");
    await waitFor(() =>
      expect(document.querySelector(".help-pane [data-asked]")).toHaveTextContent(/^Consent/),
    );
    await expectNoAxeFindings();
  });
});

describe("the explanation beneath a dialog", () => {
  it("is that of the field one is in; F1 shows the term of the law there, and nothing opens behind", async () => {
    const dialog = EVERY_DIALOG["views/requests/disclosure/DisclosureDialog"];
    if (!dialog) throw new Error("there is no dialog for a disclosure");
    const { user } = showInGallery(dialog());
    await settled();
    const line = screen.getByRole("region", { name: "About this field" });
    await user.click(labelled(document.body, /^Recipient/, "input, textarea"));
    expect(line).toHaveTextContent(/^Recipient Who received the data/);
    expect(line).not.toHaveTextContent("Art 4(9)");
    await user.keyboard("{F1}");
    expect(within(line).getByRole("button", { expanded: true })).toHaveTextContent("Recipient");
    expect(line.querySelectorAll("p")).toHaveLength(2);
    expect(document.querySelector(".help-pane")).toBeNull();
    await expectNoAxeFindings();
  });
});
