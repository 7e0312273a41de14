import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoAxeFindings } from "../../testing";
import { EVERY_PLACE, settled, showInGallery } from "../../testing/gallery";
import { labelled } from "../../testing/labels";
import { LANGUAGES, type Language } from "../../text";
import { textOf } from "../../text/bundles";
import { EXPLAINED, FIELD_HELP, hasOwnWords, helpAt } from "./fields";

const FORMS = EVERY_PLACE.filter(([, view]) => view.name === "edit");
const FIELDS = ".editor-fields :is(.field-label, .check-words, .field-group-title, legend)";
const wordsIn = (language: Language) => (key: string) => textOf(language, key);

/** Fields of the form with neither words under them nor an explanation beside the form. */
function unexplained(language: Language): string[] {
  const bare = [...document.querySelectorAll(FIELDS)].filter((label) => {
    const field = label.closest(
      ".check, .field, .lang-field, .period-field, .links-field, .link-field, .labelled, .field-group, fieldset",
    );
    return !(field && hasOwnWords(field)) && helpAt(label, wordsIn(language)) === null;
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

  it("names terms that the help has, in all three languages", () => {
    const terms = new Set(Object.values(FIELD_HELP).filter((term) => term !== null));
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
