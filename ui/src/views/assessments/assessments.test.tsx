import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { InterestAssessment } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { openEditor } from "../../testing/editor";
import { register, setTheme, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { AssessmentEditor } from "./AssessmentEditor";
import { cleanAssessment, newAssessment, stopsOf } from "./draft";

const edit = (ref: string | null) =>
  openEditor<InterestAssessment>(AssessmentEditor, ref === null ? null : register.record(ref).id);
const part = (name: string) => screen.getByRole("region", { name });
const answer = (question: string, words: string) =>
  within(screen.getByText(question).closest("[role=radiogroup]") as HTMLElement).getByText(words);

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
});
