import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type LetterPage, type LetterTemplateView, type Letters } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import { hands } from "../../testing/hands";
import { LANGUAGES, type Language } from "../../text";
import { LetterDialog, LetterTemplatesDialog } from ".";

// Answers of the core on the sample workspace.
const FILES: Record<string, unknown> = import.meta.glob("../../testing/fixtures/letter*.json", {
  import: "default",
  eager: true,
});

function fixture<T>(name: string): T {
  return structuredClone(FILES[`../../testing/fixtures/${name}.json`]) as T;
}

const letters = () => fixture<Letters>("letters-R-2026-004");
const templates = () => fixture<LetterTemplateView[]>("letter_templates");
const page = (letter: string) =>
  fixture<LetterPage>(`letter_preview-${letter === "refusal" ? "refusal" : "acknowledgement"}`);

type Handlers = Parameters<typeof sampleHost>[0];

function host(handlers: Handlers = {}) {
  return sampleHost({
    letters,
    letter_preview: ({ letter, text }) => ({ ...page(letter), ...(text === null ? {} : { text }) }),
    letter_draft: () => ({ file_name: "letter-draft.pdf", recorded: null }),
    letter_final: () => ({ file_name: "letter.pdf", recorded: "F-09" }),
    letter_templates: templates,
    check_letter_template: ({ text }) => ({
      refused: text.includes("{wrong}")
        ? {
            code: "letter-unknown-fact",
            arguments: {
              name: { type: "text", value: "wrong" },
              line: { type: "number", value: 3 },
              column: { type: "number", value: 1 },
            },
            details: [],
          }
        : null,
    }),
    remove_record: () => [],
    ...handlers,
  });
}

async function open(handlers: Handlers = {}, language: Language = "en") {
  let isClosed = false;
  const shown = showInWorkbench(<LetterDialog of={sample.access()} onClose={() => (isClosed = true)} />, {
    host: host(handlers),
    language,
  });
  await screen.findByRole("tab", { name: /^(Text|Tekst)$/u });
  const form = screen.getByRole("dialog");
  const asked = (name: string) =>
    shown.host.calls
      .filter((call) => call.name === name)
      .map(({ request }) => request as Record<string, unknown>);
  return { ...shown, ...hands(shown.user, form), form, asked, closed: () => isClosed };
}

describe("a letter of a case", () => {
  it("is offered with those that fit first, in the language of who asks, its text ready to be changed", async () => {
    const { form, field, asked } = await open();
    expect(form).toHaveTextContent("Norsk bokmål");
    expect(field("Text")).toHaveValue(page("acknowledgement").text);
    expect(asked("letter_preview").at(-1)).toMatchObject({ language: "nb", text: null });
    await expectNoAxeFindings(form);
  });

  it("reads on a page as it will be sent, in its own language", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("tab", { name: "Preview" }));
    const shown = await screen.findByRole("article");
    expect(shown).toHaveAttribute("lang", "nb");
    expect(shown).toHaveTextContent("Vi har mottatt henvendelsen din");
    expect(shown).toHaveTextContent("Med vennlig hilsen");
    await expectNoAxeFindings(shown);
  });

  it("names what is missing before it is made, and can only be saved as a draft then", async () => {
    const { choose, form, user } = await open();
    await choose(/Letter$/u, "Refusal with remedies");
    const lacks = await within(form).findByRole("list", { name: "What the letter lacks" });
    expect(
      within(lacks)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "Day of the decision",
      "The decision",
      "Grounds of the decision, with provisions",
      "Reasons of the decision, as recorded",
    ]);
    expect(within(form).getByRole("button", { name: "Save the letter" })).toBeDisabled();
    await user.click(within(form).getByRole("button", { name: "Save a draft" }));
    expect(
      await screen.findByText(/The draft letter-draft\.pdf is saved; the case keeps nothing/u),
    ).toBeVisible();
  });

  it("is saved with the words of the person, as the file they chose, and kept as proof", async () => {
    const { write, choose, press, asked, closed } = await open();
    await write("Text", "\n\nSee you on Monday.");
    await choose(/File$/u, /^Text document/u);
    await press("Save the letter");
    expect(await screen.findByText(/letter\.pdf is saved, and kept in the case as F-09/u)).toBeVisible();
    const [made] = asked("letter_final");
    expect(made).toMatchObject({ letter: letters().choices[0]?.letter, language: "nb", format: "docx" });
    expect(made?.["text"]).toContain("See you on Monday.");
    expect(closed()).toBe(true);
  });

  it("stays open when nobody chose a place, and keeps what was typed for each letter", async () => {
    const { write, choose, press, field, asked, closed, form } = await open({
      letter_final: () => ({ file_name: null, recorded: null }),
    });
    await write("Text", " Mine.");
    await press("Save the letter");
    await waitFor(() => expect(asked("letter_final")).toHaveLength(1));
    expect(closed()).toBe(false);
    await choose(/Letter$/u, "Refusal with remedies");
    await within(form).findByRole("list", { name: "What the letter lacks" });
    await choose(/Letter$/u, /^Acknowledgement/u);
    await waitFor(() => expect((field("Text") as HTMLTextAreaElement).value).toContain(" Mine."));
  });

  it("that may not go out says why, and has nothing to save", async () => {
    const { form } = await open({
      letters: () => {
        const all = letters();
        return {
          ...all,
          choices: all.choices.map((choice) => ({
            ...choice,
            refused: {
              key: "error-letter-secrecy",
              arguments: {
                letter: { type: "list" as const, value: [{ key: "letter-kind-refusal", arguments: {} }] },
              },
            },
          })),
        };
      },
    }).catch(() => ({ form: screen.getByRole("dialog") }));
    expect(await within(form).findByRole("alert")).toHaveTextContent("Secrecy is ordered in this case");
    expect(within(form).getByRole("button", { name: "Save the letter" })).toBeDisabled();
    expect(within(form).getByRole("button", { name: "Save a draft" })).toBeDisabled();
  });

  it("says what the program refused", async () => {
    const { press, form } = await open({
      letter_final: () => {
        throw new HostError({ code: "letter-names-person", arguments: {} });
      },
    });
    await press("Save the letter");
    expect(await within(form).findByRole("alert")).toHaveTextContent(
      "The refusal names the person concerned.",
    );
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    await open({}, language);
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

async function edit(handlers: Handlers = {}, language: Language = "en") {
  const shown = showInWorkbench(<LetterTemplatesDialog onClose={() => {}} />, {
    host: host(handlers),
    language,
  });
  const form = await screen.findByRole("dialog");
  await within(form).findByRole("status");
  const removed = () => shown.host.calls.filter(({ name }) => name === "remove_record");
  return { ...shown, ...hands(shown.user, form), form, removed };
}

describe("the templates of letters", () => {
  it("begin with the text of the product, and check each name while it is typed", async () => {
    const { form, field, write } = await edit();
    expect(field("Text")).toHaveValue(templates()[0]?.product.en);
    expect(form).toHaveTextContent("Text of the product");
    await write("Text", "\n{wrong}");
    expect(await within(form).findByRole("alert")).toHaveTextContent(
      "Line 3, column 1: {wrong} is no fact that a letter can name.",
    );
    expect(within(form).getByRole("button", { name: "Save the template" })).toBeDisabled();
    await expectNoAxeFindings(form);
  });

  it("take a fact from the list, and are saved for their language alone", async () => {
    const { press, field, written, form } = await edit();
    await press("{contact}");
    expect((field("Text") as HTMLTextAreaElement).value).toMatch(/\{contact\}$/u);
    await waitFor(() =>
      expect(within(form).getByRole("button", { name: "Save the template" })).toBeEnabled(),
    );
    await press("Save the template");
    expect(await screen.findByText("The template is saved.")).toBeVisible();
    expect(written()).toMatchObject([
      {
        kind: "letter_template",
        id: null,
        record: { letter: "acknowledgement", text: { nb: null, nl: null } },
      },
    ]);
  });

  it("take a fact where one was writing, and let one go on there", async () => {
    const { press, field, user, form } = await edit();
    await within(form).findByRole("region", { name: "Facts this letter can name" });
    const text = field("Text") as HTMLTextAreaElement;
    await user.click(text);
    text.setSelectionRange(4, 4);
    const was = text.value;
    await press("{contact}");
    expect(text).toHaveFocus();
    await user.keyboard("!");
    expect(text.value.replace(/ ?\{contact\}! ?/u, "|")).toBe(
      `${was.slice(0, 4).trimEnd()}|${was.slice(4).trimStart()}`,
    );
  });

  it("offer for each letter only the facts it may name", async () => {
    const { form, choose } = await edit();
    await choose(/Letter$/u, "Refusal to a third party");
    const facts = within(form).getByRole("region", { name: "Facts this letter can name" });
    expect(within(facts).queryByText("{asked}")).not.toBeInTheDocument();
    expect(within(facts).getByText("{grounds}")).toBeInTheDocument();
  });

  it("go back to the text of the product, which takes the last own text away", async () => {
    const own = () =>
      templates().map((view) =>
        view.letter === "acknowledgement"
          ? { ...view, id: "x", seq: 9, own: { en: "S\n\nB", nb: null, nl: null } }
          : view,
      );
    const { press, field, removed } = await edit({ letter_templates: own });
    expect(field("Text")).toHaveValue("S\n\nB");
    await press("Back to the text of the product");
    await waitFor(() => expect(removed()).toMatchObject([{ request: { id: "x" } }]));
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    await edit({}, language);
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
