import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import { HostError } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import {
  register,
  registerHost,
  setTheme,
  showInRegister,
  THEMES,
  type ShowInRegisterOptions,
} from "../../testing/register";
import { LANGUAGES } from "../../text";
import { ActivitiesView } from ".";

function Here() {
  const { view } = useNavigation();
  return <ActivitiesView id={view.name === "activities" ? (view.id ?? null) : null} />;
}
const shown = (options: ShowInRegisterOptions = {}) => showInRegister(<Here />, options);
const open = (ref: string, options: ShowInRegisterOptions = {}) =>
  shown({ start: { name: "activities", id: register.record(ref).id }, ...options });
const row = async (name: string) => {
  const found = (await screen.findByText(name)).closest<HTMLElement>("[role=row]");
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const tab = (name: string) => screen.findByRole("tab", { name });

describe("the list of activities", () => {
  it("has one row each: basis in words, who, how long, and what is missing", async () => {
    shown();
    expect(await row("Marketing newsletters")).toHaveTextContent("A-01");
    expect(await row("Marketing newsletters")).toHaveTextContent("Until withdrawn");
    expect(await row("Recruitment")).toHaveTextContent("Contract+1Legitimate interests");
    expect(await row("Recruitment")).toHaveTextContent("12 months");
    expect(await row("Delivery of products and services")).toHaveTextContent("5 years");
    expect(await row("Webinars and courses")).toHaveTextContent("not stated");
    expect(await row("Webinars and courses")).toHaveTextContent("1 missing");
    expect(screen.getByText("13 of 13")).toBeInTheDocument();
  });

  it("says calmly of a row that it was erased, and nothing of what is not there", async () => {
    const page = register.activities();
    const [first] = page.rows;
    if (first)
      Object.assign(first, {
        name: { en: null, nb: null, nl: null },
        bases: [],
        retention: [],
        gaps: ["data"],
      });
    shown({ host: registerHost({ list: () => page }) });
    const erased = await row("Erased");
    expect(erased).toHaveTextContent(/^A-01Erased$/);
  });

  it("says of an activity that it was erased, and leads to the event that says why", async () => {
    const view = register.activity("A-02");
    view.record.name = { en: null, nb: null, nl: null };
    const { user, where } = open("A-02", { host: registerHost({ record: () => view }) });
    expect(await screen.findByRole("complementary", { name: "Erased" })).toBeInTheDocument();
    expect(await screen.findByText("What this record held was erased.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Edit" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Show in the trail" }));
    expect(where()).toEqual({ name: "trail", wanted: { subject: { id: view.id, ref: "A-02" } } });
  });

  it("lets the program sort and filter, and teaches when nothing fits", async () => {
    const { user, asked } = shown();
    await row("Recruitment");
    await user.click(screen.getByRole("columnheader", { name: "Activity" }));
    await waitFor(() => expect(asked("list").at(-1)).toMatchObject({ sort: "title", descending: false }));
    await user.click(screen.getByRole("button", { name: /^Basis:/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: /Vital interests/ }));
    await waitFor(() => expect(asked("list").at(-1)).toMatchObject({ filters: [{ by: "basis", is: "d" }] }));
    expect(await screen.findByText("Nothing fits these filters")).toBeInTheDocument();
    expect(screen.getByText("0 of 13")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear the filters" }));
    await row("Recruitment");
  });

  it("filters by special categories, place and status", async () => {
    const { user, asked } = shown();
    await row("Recruitment");
    for (const [chip, choice] of [
      ["Special categories", "yes"],
      ["Outside the EEA", "no"],
      ["Status", "Active"],
    ] as const) {
      // One menu after the other.
      // oxlint-disable-next-line no-await-in-loop
      await user.click(screen.getByRole("button", { name: new RegExp(`^${chip}:`) }));
      // oxlint-disable-next-line no-await-in-loop
      await user.click(await screen.findByRole("menuitemradio", { name: choice }));
    }
    await waitFor(() =>
      expect(asked("list").at(-1)?.["filters"]).toEqual([
        { by: "special", is: true },
        { by: "outside_eea", is: false },
        { by: "status", is: "active" },
      ]),
    );
    for (const name of ["Special categories", "Outside the EEA", "Status"]) {
      // oxlint-disable-next-line no-await-in-loop
      await user.click(screen.getByRole("button", { name: `Clear filter ${name}` }));
    }
  });

  it("opens a row with Enter, and closes it again", async () => {
    const { user, where } = shown();
    await user.click(await screen.findByText("Marketing newsletters"));
    expect(where()).toEqual({ name: "activities", id: register.record("A-01").id });
    expect(await screen.findByRole("complementary", { name: "Marketing newsletters" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(where()).toEqual({ name: "activities" });
  });

  it("teaches when the register is empty, and offers to begin", async () => {
    const { user, where } = shown({
      host: registerHost({ list: () => ({ total: 0, rows: [], withheld: "0" }) }),
    });
    expect(await screen.findByText("No processing activities yet")).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(screen.getAllByRole("button", { name: "New activity" })[0] as HTMLElement);
    expect(where()).toMatchObject({ name: "edit", kind: "activity", id: null });
  });

  it("offers nothing to write where one may only read", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    open("A-02", { host: registerHost({ status: () => status }) });
    await tab("History");
    expect(screen.queryByRole("button", { name: "New activity" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Edit" })).not.toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    open("A-02");
    await tab("History");
    await screen.findByText("passed with safeguards");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    open("A-02", { language });
    await screen.findAllByRole("tab");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("an activity", () => {
  it("says at a glance why, on what, whose, how long, and with which rights", async () => {
    open("A-02");
    const panel = within(await screen.findByRole("tabpanel"));
    expect(panel.getByText(/Show relevant content and offers/)).toBeInTheDocument();
    expect(panel.getByText("Legitimate interests, Article 6(1)(f)")).toBeInTheDocument();
    expect(panel.getByText("1 year after the last registered activity")).toBeInTheDocument();
    expect(panel.getByText("objection to direct marketing (absolute)").closest("li")).toHaveTextContent(
      "because of",
    );
    expect(panel.getByText("Companies of Nordlys Gruppen and 2 processors")).toBeInTheDocument();
    expect(await panel.findByText("passed with safeguards")).toBeInTheDocument();
    expect(panel.getByText("review overdue since 17 Sept 2026")).toBeInTheDocument();
    expect(panel.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      "Interest",
      "Necessity",
      "Balance",
    ]);
  });

  it("says when a decision that a transfer of it rests on is limited or over", async () => {
    const text = (value: string) => ({ type: "text" as const, value });
    const why = {
      key: "adequacy-lapsed",
      arguments: {
        country: text("Elbonia"),
        decision: text("Decision 1"),
        until: { type: "date" as const, value: "2026-01-01" },
        end: text("expired"),
      },
    };
    const touched = { ...register.record("A-06"), touched_by: [why] };
    open("A-06", { host: registerHost({ record: () => touched }) });
    const notice = await screen.findByText("A transfer rests on a decision that is limited or over");
    expect(notice.closest(".notice")).toHaveTextContent(/Elbonia: Decision 1 was in force until/);
  });

  it("says in red what Article 30 asks for and is not there", async () => {
    open("A-06");
    expect(await screen.findByRole("heading", { name: "Article 30(1)" })).toBeInTheDocument();
    expect(screen.getByText("Time limits for erasure").closest("li")).toHaveTextContent("missing");
  });

  it("shows each basis with what shows it", async () => {
    const { user } = open("A-01");
    await user.click(await tab("Legal basis"));
    expect(screen.getByText("Consent, Article 6(1)(a)")).toBeInTheDocument();
    expect(await screen.findByText(/Yes, I would like news and offers/)).toBeInTheDocument();
    expect(screen.getByText("as easy to withdraw")).toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("shows data, retention and measures", async () => {
    const { user } = open("A-02");
    await user.click(await tab("Data"));
    expect(screen.getByText("IP address")).toBeInTheDocument();
    expect(screen.getByText(/all data: until objection or opt-out/)).toBeInTheDocument();
    expect(screen.getByText("Encryption")).toBeInTheDocument();
    await expectNoAxeFindings();
  });

  it("shows who receives the data, and leads to processors", async () => {
    const { user, where } = open("A-02");
    await user.click(await tab("Recipients"));
    expect(screen.getByText(/Group company · Norway and Netherlands/)).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: /P-02\s*Cloverbrook Post Ltd/ }));
    expect(where()?.name).toBe("processors");
  });

  it("shows what happened to it", async () => {
    const { user } = open("A-01");
    await user.click(await tab("History"));
    expect(await screen.findByRole("list", { name: "History" })).toBeInTheDocument();
  });

  it("says when it could not be read, and asks again", async () => {
    let isBroken = true;
    const host = registerHost({
      record: () => {
        if (isBroken) throw new HostError({ code: "damaged", arguments: { detail: "x" } });
        return register.record("A-02");
      },
    });
    const { user } = open("A-02", { host });
    await screen.findByRole("alert");
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await tab("History")).toBeVisible();
  });
});
