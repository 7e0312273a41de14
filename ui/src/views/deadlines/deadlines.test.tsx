import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type DueItem, type DueList } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { groupOf } from "./dueGroups";
import { DeadlinesView } from ".";

const start = { name: "deadlines" } as const;
const list = () => screen.findByRole("grid", { name: "Due" });
const line = async (name: RegExp) => within(await list()).findByRole("row", { name });
const item = (ref: string, what?: string): DueItem => {
  const found = register
    .due()
    .items.find((one) => one.ref === ref && (what === undefined || one.what === what));
  if (!found) throw new Error(`nothing of ${ref} is due in the sample`);
  return found;
};

describe("what is due", () => {
  it("stands under how much it presses, with its clock, what its end means, its source and its day", async () => {
    showInRegister(<DeadlinesView />, { start });
    const order = await line(/R-2026-006/);
    expect(order).toHaveTextContent(/Subpoena for account records/);
    expect(order).toHaveTextContent(/We must have acted/);
    expect(order).toHaveTextContent(/27 Nov 2026.*in law 28 Nov 2026/);
    expect(await line(/R-2026-004/)).toHaveTextContent(
      /Answer to a rights request: one month.*GDPR Art 12\(3\).*Henrik Vold/,
    );
    const headings = within(await list())
      .getAllByRole("rowheader")
      .map((one) => one.textContent)
      .filter((words) => /^(Late|Today|This week|Soon|Later|Paused)/.test(words ?? ""));
    expect(headings).toEqual(["Late3", "Soon5", "Later49", "Paused, or without a date1"]);
    expect(await line(/LIA-01/)).toHaveTextContent(/64 days late/);
  });

  it("falls into the week where the reader is", () => {
    const of = { ...item("R-2026-006"), state: "later" as const, safe: "2026-11-22" };
    expect(groupOf(of, "2026-11-16", "en-GB")).toBe("week");
    // Where a week begins on a Sunday, that Sunday is the next one.
    expect(groupOf(of, "2026-11-16", "en-US")).toBe("soon");
    expect(groupOf({ ...of, safe: "2026-12-20" }, "2026-11-16", "en-GB")).toBe("later");
    expect(groupOf({ ...of, state: "paused" }, "2026-11-16", "en-GB")).toBe("waiting");
  });

  it("says why when an item is chosen, with how its date was found, and opens its case with Enter", async () => {
    const { user, where } = showInRegister(<DeadlinesView />, { start });
    await user.click(await line(/R-2026-006/));
    const why = await screen.findByRole("complementary", { name: "Subpoena for account records" });
    expect(why).toHaveTextContent(/Plan forFri,? 27 Nov 2026/);
    expect(why).toHaveTextContent(/Last day in lawSat,? 28 Nov 2026/);
    expect(within(why).getByText("Five working days left")).toBeInTheDocument();
    expect(await within(why).findByText("How the date was found")).toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(where()).toEqual({ name: "case", id: item("R-2026-006").id });
  });

  it("opens the record of a review", async () => {
    const { user, where } = showInRegister(<DeadlinesView />, { start });
    await user.click(await line(/A-06/));
    await user.click(await screen.findByRole("button", { name: "Open the record" }));
    expect(where()).toEqual({ name: "activities", id: item("A-06").id });
  });

  it("narrows to a family, a source, a person and to what reminds, and clears again", async () => {
    const { user } = showInRegister(<DeadlinesView />, { start });
    await line(/LIA-01/);
    await user.click(screen.getByRole("button", { name: "Handled by: any" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Henrik Vold" }));
    expect(await screen.findByText("3 of 58")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Who asks: any" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Public authority" }));
    await user.click(await screen.findByRole("button", { name: "Clear the filters" }));
    await user.click(screen.getByRole("button", { name: "Reminders: any" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "only what reminds" }));
    expect(await screen.findByText("5 of 58")).toBeInTheDocument();
  });

  it("puts a reminder away with Delete, and offers to take that back", async () => {
    const dismissed: unknown[] = [];
    const host = registerHost({
      dismiss: (request) => {
        dismissed.push(request);
        return [];
      },
      undo: () => ({ changed: [{ id: "p", kind: "actor", ref: "U-01" }] }) as never,
    });
    const { user, asked } = showInRegister(<DeadlinesView />, { start, host });
    await user.click(await line(/R-2026-006/));
    await user.keyboard("{Delete}");
    expect(dismissed).toEqual([{ id: item("R-2026-006").id, what: "ORD" }]);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(asked("undo")).toHaveLength(1);
  });

  it("leaves alone what does not remind, and all of it where one may only read", async () => {
    const { user, asked, unmount } = showInRegister(<DeadlinesView />, { start });
    await user.click(await line(/T-01/));
    await user.keyboard("{Delete}");
    expect(asked("dismiss")).toEqual([]);
    unmount();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const reading = showInRegister(<DeadlinesView />, {
      start,
      host: registerHost({ status: () => status }),
    });
    await reading.user.click(await line(/R-2026-006/));
    await screen.findByRole("button", { name: "Open the case" });
    await reading.user.keyboard("{Delete}");
    expect(reading.asked("dismiss")).toEqual([]);
    expect(screen.queryByRole("button", { name: "Put the reminder away" })).not.toBeInTheDocument();
  });

  it("says how many are hidden, shows what was put away, and teaches when there is nothing", async () => {
    const due = register.due();
    due.hidden = "1-9";
    const order = due.items.find(({ ref }) => ref === "R-2026-006");
    if (order) order.dismissed = true;
    const { unmount } = showInRegister(<DeadlinesView />, { start, host: registerHost({ due: () => due }) });
    expect(await line(/R-2026-006/)).toHaveTextContent("Put away");
    expect(screen.getByText(/Hidden because of secrecy, and not yours: one to nine/)).toBeInTheDocument();
    unmount();
    const empty: DueList = {
      items: [],
      total: 0,
      late: 0,
      today: 0,
      soon: 0,
      hidden: "0",
      zone: "Europe/Oslo",
    };
    showInRegister(<DeadlinesView />, { start, host: registerHost({ due: () => empty }) });
    expect(await screen.findByRole("heading", { name: "Nothing is due" })).toBeInTheDocument();
  });

  it("says when it could not be read", async () => {
    const due = () => {
      throw new HostError({ code: "io", arguments: { detail: "gone" } });
    };
    showInRegister(<DeadlinesView />, { start, host: registerHost({ due }) });
    expect(await screen.findByRole("alert")).toHaveTextContent("could not be read");
  });

  it("writes a calendar file after saying what is in it and that it leaves", async () => {
    const host = registerHost({
      export_calendar: () => ({ file_name: "tilsyn-deadlines.ics", recorded: "X-01" }),
    });
    const { user, asked } = showInRegister(<DeadlinesView />, { start, host });
    await user.click(await screen.findByRole("button", { name: "Calendar file…" }));
    const dialog = await screen.findByRole("dialog", { name: "Deadlines for a calendar program" });
    // Of what is under secrecy not even the number is said.
    expect(dialog).toHaveTextContent("56 deadlines will be in the file");
    expect(dialog).toHaveTextContent("What belongs to cases under secrecy is left out");
    expect(dialog).toHaveTextContent("The file leaves this workspace.");
    await expectNoAxeFindings();
    await user.click(within(dialog).getByRole("button", { name: "Save the file…" }));
    expect(asked("export_calendar")).toEqual([{ language: "en", until: null }]);
    expect(await screen.findByText(/tilsyn-deadlines\.ics.*X-01/)).toBeInTheDocument();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    const { user } = showInRegister(<DeadlinesView />, { start });
    await user.click(await line(/R-2026-006/));
    await screen.findByText("How the date was found");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = showInRegister(<DeadlinesView />, { start, language });
    await user.click(await screen.findByText("Subpoena for account records"));
    await screen.findByRole("complementary", { name: "Subpoena for account records" });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
