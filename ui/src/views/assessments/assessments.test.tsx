import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { InterestAssessment, ListQuery } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { openEditor } from "../../testing/editor";
import { labelled } from "../../testing/labels";
import { recordView } from "../../testing/records";
import { NEW_ID, register, registerHost, setTheme, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { newFactor } from "../factors/draft";
import { AssessmentEditor } from "./AssessmentEditor";
import { cleanAssessment, newAssessment, stopsOf } from "./draft";
import { titleOf } from "./library";

const edit = (ref: string | null) =>
  openEditor<InterestAssessment>(AssessmentEditor, ref === null ? null : register.record(ref).id);
const TOPICS = recordView("factor", "B-01", {
  ...newFactor(),
  title: "Broad topics",
  side: "safeguard",
  weight: "for_controller",
  text: { en: "Broad topics only", nb: "Bare brede emner", nl: null },
});
const factors = ({ kind }: ListQuery) =>
  kind === "factor"
    ? {
        total: 1,
        rows: [
          {
            id: TOPICS.id,
            ref: "B-01",
            title: "Broad topics",
            side: "safeguard" as const,
            weight: "for_controller" as const,
            used: 1,
          },
        ],
        withheld: "0" as const,
      }
    : { total: 0, rows: [], withheld: "0" as const };
const part = (name: string) => screen.getByRole("region", { name });
const answer = (question: string, words: string) =>
  within(screen.getByRole("radiogroup", { name: question })).getByText(words);

describe("the form of a legitimate interest assessment", () => {
  it("goes through the three parts on one page, in order", async () => {
    await edit("LIA-01");
    const headings = (await screen.findAllByRole("heading", { level: 2 })).map(
      (heading) => heading.textContent,
    );
    expect(headings).toEqual([
      "General",
      "1Interest",
      "2Necessity",
      "3Balance",
      "Outcome",
      "Afterwards",
      "The three parts",
    ]);
    expect(within(part("2Necessity")).getByText("Less intrusive ways considered")).toBeInTheDocument();
  });

  it("keeps apart no, yes and not answered", async () => {
    const { user, write, finish } = await edit(null);
    await write(/^Title/, "Direct mail");
    await user.click(answer("The interest is lawful", "yes"));
    await user.click(answer("The interest is clear and precise", "no"));
    expect((await finish()).record).toMatchObject({ lawful: true, precise: false, real_present: null });
  });

  it("says at once that a no ends it, and that a passing outcome does not fit", async () => {
    const { user } = await edit("LIA-01");
    expect(screen.queryByText(/ends the assessment/)).toBeNull();
    await user.click(answer("Only the data that are needed", "no"));
    expect(within(part("2Necessity")).getByText(/ends the assessment/)).toBeInTheDocument();
    expect(within(part("1Interest")).queryByText(/ends the assessment/)).toBeNull();
    expect(within(part("Outcome")).getByText(/a condition above is not met/)).toBeInTheDocument();
    await user.click(answer("Only the data that are needed", "yes"));
    expect(screen.queryByText(/ends the assessment/)).toBeNull();
  });

  it("shows which part comes next", async () => {
    const { user, write, choose } = await edit(null);
    await write(/^Title/, "Direct mail");
    const steps = await screen.findByRole("list", { name: "The three parts" });
    const now = () =>
      within(steps)
        .getByText(/current step/)
        .closest("li")?.textContent;
    expect(now()).toMatch(/Interest/);
    await write(/^The interest$/, "Selling");
    await choose(/^Whose interest/, "The controller");
    await user.click(answer("The interest is lawful", "yes"));
    await user.click(answer("The interest is clear and precise", "yes"));
    expect(now()).toMatch(/Interest/);
    await user.click(answer("The interest is real and present", "yes"));
    expect(now()).toMatch(/Necessity/);
  });

  it("adds safeguards one by one, and drops those left empty", async () => {
    const { user, press, finish } = await edit("LIA-01");
    await press("Add a safeguard");
    expect(document.activeElement).toHaveAccessibleName("Safeguard 4");
    await user.paste("A fourth one");
    await press("Add a safeguard");
    const { record } = await finish();
    const before = register.record("LIA-01").record as InterestAssessment;
    expect(record).toEqual({ ...before, safeguards: [...before.safeguards, "A fourth one"] });
  });

  it("takes a factor of the library over, with its text in the language of the screen", async () => {
    const host = registerHost({ list: factors }, [TOPICS]);
    const { user, press, finish } = await openEditor<InterestAssessment>(
      AssessmentEditor,
      register.record("LIA-01").id,
      { host, language: "nb" },
    );
    await press("Fra biblioteket: Garanti");
    await user.click(await screen.findByRole("menuitem", { name: /^Broad topics/ }));
    await waitFor(() => expect(document.activeElement).not.toBeNull());
    expect(await screen.findByDisplayValue("Bare brede emner")).toBeInTheDocument();
    const { record } = await finish();
    expect(record.safeguards.at(-1)).toBe("Bare brede emner");
    expect(record.factors).toEqual([TOPICS.id]);
  });

  it("keeps a text of its own in the library, and weighs it as a factor", async () => {
    const { asked, finish, row, user } = await edit("LIA-01");
    await user.click(labelled(row("Effect 2").place, "Keep in the library"));
    await waitFor(() => expect(asked("put_record")).toHaveLength(1));
    const text = (register.record("LIA-01").record as InterestAssessment).impacts[1] ?? "";
    expect(asked("put_record")[0]).toMatchObject({
      kind: "factor",
      id: null,
      record: { side: "impact", weight: "for_person", text: { en: text, nb: null, nl: null } },
    });
    expect(await screen.findByText("B-99")).toBeInTheDocument();
    expect((await finish()).record.factors).toEqual([NEW_ID]);
  });

  it("says what changed since it was decided", async () => {
    const view = structuredClone(register.record("LIA-01"));
    view.outdated = [
      {
        key: "outdated-data",
        arguments: {
          reference: { type: "text", value: "A-02" },
          date: { type: "date", value: "2026-08-01" },
        },
      },
    ];
    await openEditor(AssessmentEditor, view.id, { host: registerHost({}, [view]) });
    expect(screen.getByText("This assessment is out of date.").closest(".notice")).toHaveTextContent(
      "The personal data of A-02 changed on 1 August 2026, after it was decided.",
    );
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await edit("LIA-01");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    await openEditor(AssessmentEditor, register.record("LIA-01").id, { language });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("the draft of an assessment", () => {
  it("is stopped by a no, not by what is still open", () => {
    expect(stopsOf(newAssessment())).toEqual([]);
    expect(stopsOf({ ...newAssessment(), lawful: false, data_minimised: false })).toEqual([
      "lawful",
      "data_minimised",
    ]);
  });

  it("drops texts in which nothing was written", () => {
    const draft = { ...newAssessment(), title: " A ", impacts: [" one ", "", "  "] };
    expect(cleanAssessment(draft)).toMatchObject({ title: "A", impacts: ["one"] });
  });

  it("gives a factor a title that ends with a word", () => {
    expect(titleOf("Short one\nand more")).toBe("Short one");
    const long = titleOf(
      "Only topics are kept, and none of them says anything about the private life of a person at all",
    );
    expect(long).toMatch(/^Only topics .* \w+…$/);
    expect(long.length).toBeLessThanOrEqual(81);
  });
});
