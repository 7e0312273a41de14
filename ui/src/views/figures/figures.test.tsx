import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import type { FiguresPeriod, RightsFigures, Transparency } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { isPeriod, periodAt, periodBeside } from "./period";
import { FiguresView } from ".";

const start = { name: "figures" } as const;

function Here() {
  const { view } = useNavigation();
  return view.name === "figures" ? <FiguresView tab={view.tab ?? "rights"} /> : null;
}
const shown = (more: Parameters<typeof registerHost>[0] = {}, at: object = {}) =>
  showInRegister(<Here />, { start: { ...start, ...at }, host: registerHost(more) });

/** The sample's figures, with a year that had more in it. */
function busy(): RightsFigures {
  const of = register.rights();
  const [first, second] = of.months;
  if (!first || !second) throw new Error("a year has months");
  Object.assign(first, { received: 4, answered: 3, in_time: 2, late: 1, extended: 1 });
  first.days = { median: 21, ninetieth: 40, longest: 40 };
  Object.assign(second, { received: 2, answered: 2, in_time: 2, late: 0 });
  of.total = { ...first, month: "", received: 7, answered: 5, in_time: 4, late: 1 };
  return { ...of, complaints: 1, authority_cases: 1, identity_checks: 3 };
}

describe("a period of figures", () => {
  it("is the year, half-year or quarter in which a day lies", () => {
    expect(periodAt("year", "2026-11-21")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
    expect(periodAt("half", "2026-06-30")).toEqual({ from: "2026-01-01", to: "2026-06-30" });
    expect(periodAt("quarter", "2028-02-29")).toEqual({ from: "2028-01-01", to: "2028-03-31" });
  });

  it("has one before and one after, over the turn of the year", () => {
    const of = periodAt("quarter", "2026-11-21");
    expect(periodBeside("quarter", of, 1)).toEqual({ from: "2027-01-01", to: "2027-03-31" });
    expect(periodBeside("half", periodAt("half", "2026-03-01"), -1).from).toBe("2025-07-01");
  });

  it("does not end before it begins, nor lie beyond the calendar", () => {
    expect(isPeriod({ from: "2026-01-02", to: "2026-01-01" })).toBe(false);
    expect(isPeriod({ from: "2026-01-02", to: "2026-01-02" })).toBe(true);
    expect(isPeriod({ from: "1492-01-01", to: "2026-01-01" })).toBe(false);
  });
});

describe("the figures of rights", () => {
  it("have their sums, their months as bars with the numbers beside, and their tables", async () => {
    shown({ rights_figures: busy });
    const months = await screen.findByRole("table", { name: "By month of receipt" });
    expect(within(months).getByRole("row", { name: /^Jan 2026/ })).toHaveTextContent(/^Jan 2026432112140$/);
    expect(within(months).getByRole("row", { name: /^All/ })).toHaveTextContent(/^All75411/);
    const chart = screen.getByRole("img", { name: /By month of receipt, as bars/ });
    // In January in time, late and open; in February in time; in November, as in the sample, open.
    expect(chart.querySelectorAll("rect")).toHaveLength(5);
    expect(chart.querySelectorAll('rect[data-part="bad"]')).toHaveLength(1);
    expect(screen.getByText(/complaints, 1 of them through the supervisory authority/)).toBeInTheDocument();
    const kinds = screen.getByRole("table", { name: "Kind of request" });
    expect(within(kinds).getByRole("row", { name: /Access/ })).toHaveTextContent(/Access1/);
    expect(screen.getByText(/One request document is one request/)).toBeInTheDocument();
  });

  it("are asked for the period that is chosen", async () => {
    const { user, asked } = shown();
    await screen.findByRole("table", { name: "Kind of request" });
    expect(asked("rights_figures").at(-1)).toEqual({ from: "2026-01-01", to: "2026-12-31" });
    await user.click(screen.getByRole("button", { name: "Period: Year" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Quarter" }));
    expect(asked("rights_figures").at(-1)).toEqual({ from: "2026-10-01", to: "2026-12-31" });
    await user.click(screen.getByRole("button", { name: "Period before" }));
    expect(asked("rights_figures").at(-1)).toEqual({ from: "2026-07-01", to: "2026-09-30" });
    await user.click(screen.getByRole("button", { name: "Period: Quarter" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Own" }));
    const year = within(screen.getByRole("group", { name: "First day" })).getByRole("spinbutton", {
      name: /year/,
    });
    year.focus();
    await user.keyboard("2027");
    expect(await screen.findByRole("alert")).toHaveTextContent("The last day lies before the first one");
    expect(asked("rights_figures").at(-1)).toEqual({ from: "2026-07-01", to: "2026-09-30" });
  });

  it("of a period without a request say so", async () => {
    const none = register.rights();
    none.total.received = 0;
    shown({ rights_figures: () => none });
    expect(await screen.findByRole("heading", { name: "Nothing was received in this period" })).toBeVisible();
  });

  it("copy a table as it stands", async () => {
    const { user } = shown({ rights_figures: busy });
    const button = await screen.findByRole("button", { name: "Copy the table: By month of receipt" });
    await user.click(button);
    const copied = await navigator.clipboard.readText();
    const lines = copied.split("\n");
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe(
      "Month of receipt\treceived\tanswered\tin time\tlate\textended\tdays to the reply, median\tlongest",
    );
    expect(lines[1]).toBe("Jan 2026\t4\t3\t2\t1\t1\t21\t40");
  });
});

describe("the figures of transparency", () => {
  const at = { tab: "transparency" } as const;

  it("have every dimension in words, and the activity for a service", async () => {
    shown({}, at);
    const countries = await screen.findByRole("table", { name: "Country" });
    expect(within(countries).getByRole("row", { name: /Norway/ })).toHaveTextContent(/^Norway2/);
    expect(screen.getByRole("table", { name: "Type of authority" })).toHaveTextContent(/Court2/);
    expect(screen.getByRole("table", { name: "Class of data" })).toHaveTextContent(/not stated4/);
    const codes = within(document.querySelector("main") as HTMLElement).queryAllByText(/^[a-z]+_[a-z_]+$/);
    expect(codes).toEqual([]);
  });

  it("keep a log of what the public does not see, for the house alone", async () => {
    const { user, asked } = shown({}, at);
    const log = await screen.findByRole("table", { name: "Log of suppression" });
    expect(within(log).getAllByRole("row")).toHaveLength(register.transparency().suppressed.length + 1);
    expect(log).toHaveTextContent(/A case under secrecy is in it/);
    await user.click(screen.getByRole("checkbox", { name: "As it is told to the public" }));
    expect(await screen.findByText("Numbers are told as bands.")).toBeInTheDocument();
    expect(asked("transparency").at(-1)).toEqual({
      period: { from: "2026-01-01", to: "2026-12-31" } satisfies FiguresPeriod,
      public: true,
    });
    expect(screen.queryByRole("table", { name: "Log of suppression" })).not.toBeInTheDocument();
    // No bar and no number gives away what the band hides.
    expect(document.querySelector("main svg.figures-share, main .figures-chart")).toBeNull();
    const countries = screen.getByRole("table", { name: "Country" });
    expect(within(countries).getByRole("row", { name: /Norway/ })).toHaveTextContent(/^Norway1–910–49/);
  });

  it("of a period without a request are a report of noughts", async () => {
    const zero = { exact: 0, band: "0" } as const;
    const of = register.transparency();
    const none: Transparency = {
      ...of,
      total: { ...of.total, requests: zero, complied: zero },
      non_governmental: zero,
      tables: of.tables.map((table) => ({ ...table, rows: [] })),
      suppressed: [],
    };
    shown({ transparency: () => none }, at);
    expect(await screen.findByText(/A report of noughts is allowed/)).toBeInTheDocument();
    expect(screen.getByText(/the public may see every number/)).toBeInTheDocument();
  });
});

describe("figures", () => {
  it.each(THEMES)("have nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    const { user } = shown({ rights_figures: busy });
    await screen.findByRole("table", { name: "Kind of request" });
    await expectNoAxeFindings();
    await user.click(screen.getByRole("tab", { name: "Transparency" }));
    await screen.findByRole("table", { name: "Country" });
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    const { user } = showInRegister(<Here />, { start, language });
    await screen.findAllByRole("table");
    expect(document.body).not.toHaveTextContent("⟨");
    const [, transparency] = screen.getAllByRole("tab");
    await user.click(transparency as HTMLElement);
    await screen.findAllByText(/Norway|Norge|Noorwegen/);
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
