import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CalendarDay, EventView, HolidayCalendar, OfYear } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { dayByKey, weeksOf } from "./month";
import { DeadlinesView } from ".";

const start = { name: "deadlines", tab: "calendar" } as const;
const day = (name: RegExp) => screen.findByRole("gridcell", { name });

/** Holidays of the year that is asked for, with an own day. */
function calendarOf({ year, calendar }: OfYear, own: CalendarDay[] = []): HolidayCalendar {
  const of = register.holidays();
  const code = calendar ?? "NO";
  const added = own
    .filter(({ change }) => change === "added")
    .map((one) => ({ ...of.holidays[0], date: one.date, name: { key: one.name, arguments: {} } }));
  const holidays = [...(year === 2026 ? of.holidays : []), ...(added as HolidayCalendar["holidays"])].filter(
    ({ date }) => !own.some((one) => one.date === date && one.change === "removed"),
  );
  return {
    ...of,
    year,
    code,
    name: { key: `calendar-${code}`, arguments: {} },
    holidays: code === "NO" ? holidays : holidays.filter(({ date }) => date !== "2026-12-25"),
    own,
  };
}

describe("the calendar of deadlines", () => {
  it("begins its weeks with the day that begins them where the reader is", () => {
    expect(weeksOf("2026-11-21", "nb-NO")[0]?.[0]).toBe("2026-10-26");
    expect(weeksOf("2026-11-21", "en-US")[0]?.[0]).toBe("2026-11-01");
    expect(weeksOf("2027-02-10", "nl-NL")).toHaveLength(4);
  });

  it("goes to the last day of a shorter month, and by years", () => {
    expect(dayByKey("PageDown", false, "2027-01-31", "en-GB")).toBe("2027-02-28");
    expect(dayByKey("PageUp", true, "2028-02-29", "en-GB")).toBe("2027-02-28");
    expect(dayByKey("End", false, "2026-11-21", "en-GB")).toBe("2026-11-22");
    expect(dayByKey("x", false, "2026-11-21", "en-GB")).toBeNull();
  });

  it("has each item on its day and, apart from it, on its last day in law, and lists the chosen day", async () => {
    const { user, where } = showInRegister(<DeadlinesView tab="calendar" />, { start });
    expect(await day(/^Fri,? 27 Nov 2026, 1 due$/)).toHaveTextContent("R-2026-006");
    const law = await day(/^Sat,? 28 Nov 2026, last day in law of 1$/);
    await user.click(law);
    const beside = await screen.findByRole("complementary", { name: /Saturday,? 28 November 2026/ });
    const line = within(beside).getByRole("button", {
      name: /Subpoena for account records.*Last day in law/,
    });
    await user.click(line);
    expect(where()).toMatchObject({ name: "case" });
  });

  it("is walked with the arrow keys, by months and years, and Enter goes to what stands there", async () => {
    const { user } = showInRegister(<DeadlinesView tab="calendar" />, { start });
    const today = await day(/^Sat,? 21 Nov 2026/);
    expect(today).toHaveAttribute("aria-current", "date");
    today.focus();
    await user.keyboard("{ArrowDown}{ArrowLeft}");
    expect(await day(/^Fri,? 27 Nov 2026/)).toHaveFocus();
    await user.keyboard("{PageDown}");
    expect(await screen.findByRole("heading", { name: "December 2026" })).toBeInTheDocument();
    expect(await day(/^Sun,? 27 Dec 2026/)).toHaveFocus();
    await user.keyboard("{PageUp}{Enter}");
    expect(screen.getByRole("button", { name: /Subpoena for account records/ })).toHaveFocus();
  });

  it("names the public holidays of the own State, and those of another that is chosen", async () => {
    const host = registerHost({ holidays: (of) => calendarOf(of) });
    const { user, asked } = showInRegister(<DeadlinesView tab="calendar" />, { start, host });
    await user.click(await screen.findByRole("button", { name: "Month after" }));
    const christmas = await day(/^Fri,? 25 Dec 2026, Christmas Day/);
    expect(christmas).toHaveAttribute("data-holiday", "certain");
    await user.click(christmas);
    expect(await screen.findByText(/Lov 24\. februar 1995/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Holidays of: Norway" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Netherlands" }));
    expect(await day(/^Fri,? 25 Dec 2026$/)).not.toHaveAttribute("data-holiday");
    expect(asked("holidays")).toContainEqual({ year: 2026, calendar: "NL" });
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    showInRegister(<DeadlinesView tab="calendar" />, { start });
    await day(/^Fri,? 27 Nov 2026/);
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    showInRegister(<DeadlinesView tab="calendar" />, { start, language });
    await screen.findAllByText("R-2026-006");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

const DECREE: CalendarDay = {
  date: "2026-12-02",
  change: "added",
  name: "Day of mourning",
  reason: "Royal decree of 27 November",
};

/** What happened to the own organisation: made, and a day added to its calendar. */
function happened(): EventView[] {
  const [event] = register.history();
  if (!event) throw new Error("the sample has a history");
  const field = (value: unknown) => ({
    ...event.fields[0],
    name: "calendar_days",
    value: JSON.stringify(value),
    state: "clear",
  });
  return [
    { ...event, seq: 900, at: "2026-11-20T10:00:00Z", actor: "Henrik Vold", fields: [field([DECREE])] },
    { ...event, seq: 3, at: "2026-01-02T10:00:00Z", actor: "Ingrid Solvang", fields: [field([])] },
  ] as EventView[];
}

describe("the public holidays", () => {
  const at = { name: "deadlines", tab: "holidays" } as const;
  const own = () =>
    registerHost({
      holidays: (of) =>
        calendarOf(of, [DECREE, { date: "2026-12-26", change: "removed", name: "", reason: "An error" }]),
      history: happened,
      set_holiday: () => ({ id: "o", ref: "O-01", changed: [] }),
      forget_holiday: () => ({ id: "o", ref: "O-01", changed: [] }),
    });

  it("stand with their certainty and source by year", async () => {
    const { user, asked } = showInRegister(<DeadlinesView tab="holidays" />, { start: at });
    const row = await screen.findByRole("row", { name: /Christmas Day/ });
    expect(row).toHaveTextContent(/25 Dec 2026.*Certain.*From knowledge of the law/);
    expect(screen.getByText(/Public holidays by: Lov 24\. februar 1995/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Year after" }));
    expect(asked("holidays").at(-1)).toEqual({ year: 2027, calendar: null });
  });

  it("say of an own day why, who said it and when", async () => {
    showInRegister(<DeadlinesView tab="holidays" />, { start: at, host: own() });
    const removed = await screen.findByRole("row", { name: /An error/ });
    expect(removed).toHaveTextContent("Working day here");
    const added = screen.getByRole("row", { name: /Day of mourning/ });
    expect(added).toHaveTextContent("Public holiday here");
    expect(await within(added).findByText(/^Henrik Vold, 20 Nov 2026/)).toBeInTheDocument();
    // Of the other the log has nothing in this test: then nothing is said.
    expect(removed).not.toHaveTextContent(/Solvang|Vold/);
  });

  it("take a day in and out only with a reason", async () => {
    const { user, asked } = showInRegister(<DeadlinesView tab="holidays" />, { start: at, host: own() });
    await user.click(await screen.findByRole("button", { name: "Christmas Day is a working day here" }));
    const dialog = await screen.findByRole("dialog", { name: "Count it as a working day" });
    await expectNoAxeFindings();
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect(await within(dialog).findByText("Fill this in.")).toBeInTheDocument();
    expect(asked("set_holiday")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: /Reason/ }), "Act amended");
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect(asked("set_holiday")).toEqual([
      { day: { date: "2026-12-25", change: "removed", name: "Christmas Day", reason: "Act amended" } },
    ]);
    await user.click(
      await screen.findByRole("button", { name: /^Take back what was said of .*26 Dec 2026/ }),
    );
    await user.type(screen.getByRole("textbox", { name: /Reason/ }), "The list was right");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(asked("forget_holiday")).toEqual([{ date: "2026-12-26", reason: "The list was right" }]);
  });

  it("of another State are only read, and so are all where one may only read", async () => {
    const { user, unmount } = showInRegister(<DeadlinesView tab="holidays" />, { start: at, host: own() });
    await screen.findByRole("button", { name: "Add a day…" });
    await user.click(screen.getByRole("button", { name: "Holidays of: Norway" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Netherlands" }));
    expect(await screen.findByText(/not the calendar by which the clocks/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Add a day…" })).not.toBeInTheDocument();
    unmount();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    showInRegister(<DeadlinesView tab="holidays" />, {
      start: at,
      host: registerHost({ status: () => status }),
    });
    await screen.findByRole("row", { name: /Christmas Day/ });
    expect(screen.queryByRole("button", { name: /working day here/ })).not.toBeInTheDocument();
  });

  it("of a year beyond the sources say so", async () => {
    const host = registerHost({ holidays: (of) => ({ ...calendarOf(of), covered: false }) });
    showInRegister(<DeadlinesView tab="holidays" />, { start: at, host });
    expect(await screen.findByText(/were not compared with their sources for 2026/)).toBeInTheDocument();
  });

  it.each(LANGUAGES)("have all their words in %s, and axe finds nothing", async (language) => {
    showInRegister(<DeadlinesView tab="holidays" />, { start: at, language, host: own() });
    await screen.findByText("An error");
    await expectNoAxeFindings();
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
