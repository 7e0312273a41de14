import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Processor, PutRecord } from "../../host";
import { useNavigation } from "../../app/navigation";
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
    const { user } = shown({ host: registerHost({ list: () => ({ total: 0, rows: [] }) }) });
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
  function edit(id: string | null) {
    const onClose = vi.fn();
    const form = showInRegister(<ProcessorEditor id={id} onClose={onClose} />);
    const saved = () => form.asked("put_record").at(-1) as unknown as PutRecord & { record: Processor };
    return { ...form, onClose, saved };
  }

  it("makes a new one", async () => {
    const { user, onClose, saved } = edit(null);
    expect(await screen.findByLabelText(/^Name/)).toHaveFocus();
    await user.keyboard("Host AS{Tab}Hosting");
    await user.click(screen.getByRole("checkbox", { name: "(c) Security of processing" }));
    await user.click(screen.getByRole("checkbox", { name: "(a) Documented instructions" }));
    await user.type(screen.getByLabelText("Days of notice before a change"), "30");
    await user.click(screen.getByRole("button", { name: "Add a sub-processor" }));
    await user.keyboard("Sub Ltd");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(saved().record).toMatchObject({
      name: "Host AS",
      service: "Hosting",
      dpa_check: ["a", "c"],
      subs_notice_days: 30,
      sub_processors: [{ name: "Sub Ltd" }],
    });
  });

  it("changes one, and keeps what the form does not show", async () => {
    const { user, onClose, saved } = edit(register.record("P-04").id);
    await user.click(await screen.findByRole("button", { name: /Countries of storage/ }));
    fireEvent.click(await screen.findByRole("option", { name: "Norway" }));
    await user.keyboard("{Escape}");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const before = register.record("P-04").record as Processor;
    expect(saved().record).toEqual({ ...before, locations: saved().record.locations });
    expect([...saved().record.locations].sort()).toEqual(["IE", "NO"]);
  });
});
