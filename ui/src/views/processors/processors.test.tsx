import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Processor } from "../../host";
import { useNavigation } from "../../app/navigation";
import { expectNoAxeFindings } from "../../testing";
import { openEditor } from "../../testing/editor";
import { labelled } from "../../testing/labels";
import {
  register,
  registerHost,
  setTheme,
  showInRegister,
  THEMES,
  type ShowInRegisterOptions,
} from "../../testing/register";
import { LANGUAGES } from "../../text";
import { newProcessor, withAnswer } from "./draft";
import { ProcessorEditor } from "./ProcessorEditor";
import { ProcessorsView } from ".";

function Here() {
  const { view } = useNavigation();
  return <ProcessorsView id={view.name === "processors" ? (view.id ?? null) : null} />;
}
const shown = (options: ShowInRegisterOptions = {}) =>
  showInRegister(<Here />, { start: { name: "processors" }, ...options });
const open = (options: ShowInRegisterOptions = {}) =>
  shown({ start: { name: "processors", id: register.record("P-04").id }, ...options });

describe("the list of processors", () => {
  it("has one row each, with countries outside the EEA, the agreement, and clauses that are missing", async () => {
    shown();
    const row = (await screen.findByText("Larkenfield Models, Inc.")).closest("[role=row]");
    expect(row).toHaveTextContent("United States");
    expect(row).toHaveTextContent("14 Jul 2027");
    expect((await screen.findByText("Havtal Analyse ApS")).closest("[role=row]")).toHaveTextContent(
      "1 missing",
    );
  });

  it("sorts, filters, and opens", async () => {
    const { user, asked, where } = shown();
    await screen.findByText("Larkenfield Models, Inc.");
    await user.click(screen.getByRole("columnheader", { name: "Agreement" }));
    await waitFor(() => expect(asked("list").at(-1)).toMatchObject({ sort: "due", descending: false }));
    await user.click(screen.getByRole("button", { name: /^Outside the EEA:/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: "yes" }));
    await waitFor(() => expect(asked("list").at(-1)?.["filters"]).toEqual([{ by: "outside_eea", is: true }]));
    await user.click(await screen.findByText("Larkenfield Models, Inc."));
    expect(where()).toEqual({ name: "processors", id: register.record("P-04").id });
    await user.click(await screen.findByRole("button", { name: "Close" }));
    expect(where()).toEqual({ name: "processors" });
  });

  it("teaches when there are none, and when nothing fits", async () => {
    const { user } = shown({ host: registerHost({ list: () => ({ total: 0, rows: [], withheld: "0" }) }) });
    expect(await screen.findByText("No processors yet")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Outside the EEA:/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: "yes" }));
    expect(await screen.findByText("Nothing fits these filters")).toBeInTheDocument();
  });
});

describe("a processor", () => {
  it("shows where it works, its activities, and its transfers with their ground", async () => {
    open();
    const pane = within(await screen.findByRole("complementary", { name: "Larkenfield Models, Inc." }));
    expect(await pane.findByText("Sufficient guarantees under conditions")).toBeInTheDocument();
    expect(pane.getByText("Ireland and United States")).toBeInTheDocument();
    expect(await pane.findByText(/SCC|Adequacy/)).toBeInTheDocument();
    expect(pane.getByRole("button", { name: /A-08/ })).toBeInTheDocument();
  });

  it("goes through the clauses of Article 28(3) in words", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("tab", { name: "Agreement" }));
    const clause = screen.getByText("(g) Erasure or return at the end");
    expect(clause.closest("li")).toHaveTextContent("there");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("tab", { name: "History" }));
    expect(await screen.findByRole("list", { name: "History" })).toBeInTheDocument();
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    open();
    await screen.findByText("Sufficient guarantees under conditions");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    open({ language });
    await screen.findAllByRole("tab");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("the form of a processor", { timeout: 90_000 }, () => {
  const edit = (ref: string | null, host = registerHost()) =>
    openEditor<Processor>(ProcessorEditor, ref === null ? null : register.record(ref).id, { host });

  it("makes a new one, by keyboard alone", async () => {
    const { user, tick, write, press, finish } = await edit(null);
    expect(labelled(document.body, /^Name/, "input")).toHaveFocus();
    await user.keyboard("Host AS{Tab}Hosting");
    await tick("(c) Security of processing");
    await tick("(a) Documented instructions");
    await write("Days of notice before a change", "30");
    await press("Add a sub-processor");
    await user.keyboard("Sub Ltd");
    expect((await finish()).record).toMatchObject({
      name: "Host AS",
      service: "Hosting",
      dpa_check: ["a", "c"],
      subs_notice_days: 30,
      sub_processors: [{ name: "Sub Ltd", level: null }],
    });
  });

  it("changes one, and keeps all the rest", async () => {
    const { chooseAll, finish } = await edit("P-04");
    await chooseAll(/^Countries of storage/, ["Norway"]);
    const before = register.record("P-04").record as Processor;
    const { record } = await finish();
    expect(record).toEqual({ ...before, locations: record.locations });
    expect([...record.locations].sort()).toEqual(["IE", "NO"]);
  });

  it("answers the questions before an engagement, each with the day and what shows it", async () => {
    const { user, part, write, finish } = await edit("P-04");
    const { place } = part("guarantees");
    expect(place).toHaveTextContent("0 of 15 answered");
    const question = (item: string) =>
      within(
        [...place.querySelectorAll("li")].find((one) => one.textContent?.startsWith(item)) as HTMLElement,
      );
    await user.click(question("DD-12").getByText("In part"));
    await user.click(question("DD-03").getByText("Yes"));
    expect(place).toHaveTextContent("2 of 15 answered");
    const { today } = register.status();
    await user.click(labelled(question("DD-12").getByText("In part").closest("li") as Element, "Evidence"));
    await user.paste("Audit report 4");
    await write("Parent company", "Larkenfield Holding");
    expect((await finish()).record).toMatchObject({
      parent_company: "Larkenfield Holding",
      dd_answers: [
        { item: "DD-03", answer: "yes", evidence: "", on: today },
        { item: "DD-12", answer: "partly", evidence: "Audit report 4", on: today },
      ],
    });
  });

  it("asks for notice of new sub-processors only under a general authorisation", async () => {
    const { choose, part } = await edit("P-04");
    const { place } = part("agreement");
    const demanded = () => within(place).getByRole("group", { name: "Article 28 demands" });
    await choose(/^Authorisation of sub-processors/, /^Specific authorisation/);
    expect(demanded()).not.toHaveTextContent("Notice of changes and the chance to object");
    await choose(/^Authorisation of sub-processors/, /^General authorisation/);
    expect(demanded()).toHaveTextContent("Notice of changes and the chance to object");
    // What makes it work in practice is not demanded.
    expect(demanded()).not.toHaveTextContent("Notice of a personal data breach");
    expect(place).toHaveTextContent("Notice of a personal data breach");
  });

  it("keeps a log of instructions, and the chain of sub-processors", async () => {
    const { press, row, user, finish } = await edit("P-04");
    await press("Add an instruction");
    await row("Instruction 1").write("What was instructed", "No support access without a ticket");
    const before = (register.record("P-04").record as Processor).sub_processors.length;
    await press("Add a sub-processor");
    const sub = row(`Sub-processor ${before + 1}`);
    await sub.write("Name", "Deep Ltd");
    expect(sub.place).not.toHaveTextContent("Engaged by");
    await sub.write(/^Level in the chain/, "2");
    await sub.write("Engaged by", "Sub Ltd");
    await user.keyboard("{Tab}");
    const { record } = await finish();
    expect(record.instructions).toEqual([
      { on: register.status().today, text: "No support access without a ticket" },
    ]);
    expect(record.sub_processors.at(-1)).toMatchObject({ name: "Deep Ltd", level: 2, engaged_by: "Sub Ltd" });
  });

  it("says that an end without erasure or return is not one", async () => {
    const view = structuredClone(register.record("P-04"));
    (view.record as Processor).end_on = "2026-01-01";
    const { part } = await edit("P-04", registerHost({}, [view]));
    expect(part("end").place).toHaveTextContent("erasure or return has not been confirmed");
    expect(part("end").place).toHaveTextContent("Return or erasure confirmed on");
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await edit("P-04");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    await openEditor(ProcessorEditor, register.record("P-04").id, { language });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("the draft of a processor", () => {
  it("keeps the answers in the order of the questions, and drops those taken back", () => {
    const one = { item: "DD-12" as const, answer: "no" as const, evidence: "", on: null };
    const other = { item: "DD-02" as const, answer: "yes" as const, evidence: "", on: null };
    const first = { ...newProcessor(), dd_answers: withAnswer(newProcessor(), one) };
    const both = { ...first, dd_answers: withAnswer(first, other) };
    expect(both.dd_answers).toEqual([other, one]);
    expect(withAnswer(both, { ...one, answer: null })).toEqual([other]);
  });
});
