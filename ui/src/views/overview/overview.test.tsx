import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type DueList } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { DueProvider } from "../../app/reminders/DueProvider";
import { OverviewView } from ".";

const start = { name: "overview" } as const;
const page = (
  <DueProvider>
    <OverviewView />
  </DueProvider>
);
const line = (name: RegExp) => screen.findByRole("button", { name });

describe("the overview", () => {
  it("has four figures, each with what presses, each leading to its list", async () => {
    const { user, where } = showInRegister(page, { start });
    await user.click(await line(/^13\s*activities · 1 overdue review$/));
    expect(where()).toEqual({ name: "activities" });
    await user.click(await line(/^6\s*processors · 2 outside the EEA$/));
    expect(where()).toEqual({ name: "processors" });
    await user.click(await line(/^3\s*open requests · 2 due within a week$/));
    expect(where()).toEqual({ name: "requests" });
    expect(await line(/^1\s*incomplete · 1 assessment overdue$/)).toBeInTheDocument();
  });

  it("has the open requests by due date with their next step, and opens them", async () => {
    const { user, where } = showInRegister(page, { start });
    const request = await line(/Subpoena for account records/);
    expect(request).toHaveTextContent("Public authority, outside the EEA");
    expect(request).toHaveTextContent("next: First test: legal basis");
    expect(request).toHaveTextContent("6 days");
    await user.click(request);
    expect(where()).toEqual({ name: "case", id: register.overview().open[1]?.row.id });
  });

  it("leads to all that is due", async () => {
    const { user, where } = showInRegister(page, { start });
    await user.click(await screen.findByRole("link", { name: "All that is due" }));
    expect(where()).toEqual({ name: "deadlines" });
  });

  it("says what is late, due today, and without a date", async () => {
    const overview = register.overview();
    const [one, two, three] = overview.open;
    if (!one || !two || !three) throw new Error("the sample has three");
    one.row.due = "2026-11-20";
    two.row.due = "2026-11-21";
    three.row.due = null;
    showInRegister(page, { start, host: registerHost({ overview: () => overview }) });
    expect(await screen.findByText("1 day late")).toBeInTheDocument();
    expect(screen.getByText("today")).toBeInTheDocument();
    expect(screen.getByText("no statutory date")).toBeInTheDocument();
  });

  it("has what is missing, with its letter of Article 30, and assessments past their review", async () => {
    const { user, where } = showInRegister(page, { start });
    await user.click(await line(/Webinars and courses.*Article 30\(1\): \(f\) Time limits for erasure/));
    expect(where()).toEqual({ name: "activities", id: register.record("A-06").id });
    await user.click(await line(/Profiling for relevant marketing.*65 days late/));
    expect(where()).toEqual({ name: "bases", id: register.record("LIA-01").id });
  });

  it("compares the bases, the most used first", async () => {
    showInRegister(page, { start });
    const bars = await screen.findByRole("list", { name: "Legal bases" });
    expect(bars).toHaveTextContent("Legitimate interests9Consent4Contract2");
  });

  it("is a picture of the register that leads to what it counts: bases, transfers, retention", async () => {
    const { user, where } = showInRegister(page, { start });
    await user.click(await line(/^Consent\s*4$/));
    expect(where()).toEqual({ name: "activities", filters: [{ by: "basis", is: "a" }] });
    await user.click(await line(/^United States · not sound\s*2$/));
    expect(where()).toEqual({ name: "transfers" });
    await user.click(await line(/^not stated\s*1$/));
    expect(where()).toEqual({ name: "activities", filters: [{ by: "gap", is: "retention" }] });
  });

  it("has what was done last, and leads to it in the trail", async () => {
    const { user, where } = showInRegister(page, { start });
    const card = (await screen.findByRole("heading", { name: "Latest changes" })).closest("section");
    const [first] = await within(card as HTMLElement).findAllByRole("button");
    await user.click(first as HTMLElement);
    expect(where()).toMatchObject({ name: "trail" });
  });

  it("keeps the room of what is on its way, so that nothing moves when it comes", async () => {
    let come: (list: DueList) => void = () => {};
    const late = new Promise<DueList>((resolve) => {
      come = resolve;
    });
    showInRegister(page, { start, host: registerHost({ due: () => late }) });
    const card = (await screen.findByRole("heading", { name: "Next dates" })).closest(
      "section",
    ) as HTMLElement;
    expect(within(card).getByRole("status")).toHaveTextContent("Loading");
    expect(within(card).queryByRole("button")).toBeNull();
    act(() => come(register.due()));
    expect(await within(card).findAllByRole("button")).not.toHaveLength(0);
    expect(within(card).queryByRole("status")).toBeNull();
  });

  it("teaches when there is nothing, and says when it could not be read", async () => {
    const empty = {
      ...register.overview(),
      activities: 0,
      processors: 0,
      requests_open: 0,
      open: [],
      gaps: [],
      bases: [],
      assessments_overdue: [],
    };
    const { user, where, unmount } = showInRegister(page, {
      start,
      host: registerHost({ overview: () => empty }),
    });
    await user.click(await line(/To the activities/));
    expect(where()).toEqual({ name: "activities" });
    await expectNoAxeFindings();
    unmount();
    const overview = () => {
      throw new HostError({ code: "io", arguments: { detail: "gone" } });
    };
    showInRegister(page, { start, host: registerHost({ overview }) });
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The file could not be read or written (gone).",
    );
  });

  it("logs a request from where one is, unless one may only read", async () => {
    const { user, unmount } = showInRegister(page, { start });
    await line(/Subpoena/);
    await user.click(screen.getByRole("button", { name: "Log a request" }));
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
    unmount();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    showInRegister(page, { start, host: registerHost({ status: () => status }) });
    await line(/Subpoena/);
    expect(screen.queryByRole("button", { name: "Log a request" })).not.toBeInTheDocument();
  });

  it("says so when nothing is open and nothing is missing", async () => {
    const calm = { ...register.overview(), open: [], gaps: [], assessments_overdue: [], bases: [] };
    showInRegister(page, { start, host: registerHost({ overview: () => calm }) });
    expect(await screen.findByText(/Nobody is waiting for an answer/)).toBeInTheDocument();
    expect(screen.getByText(/Every activity has what Article 30 asks for/)).toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    showInRegister(page, { start });
    await line(/Subpoena/);
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    showInRegister(page, { start, language });
    await line(/Subpoena/);
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
