import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useNavigation } from "../../app/navigation";
import { Screen } from "../../app/Screen";
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
import { AT, trail } from "../../testing/trail";
import { LANGUAGES } from "../../text";
import { TrailView } from ".";

function Here() {
  const { view } = useNavigation();
  return view.name === "trail" ? <TrailView view={view} /> : <Screen title="A record">record</Screen>;
}
const shown = (options: ShowInRegisterOptions = {}) =>
  showInRegister(<Here />, { start: { name: "trail" }, ...options });
const row = async (words: string | RegExp) => {
  const found = (await screen.findByText(words)).closest<HTMLElement>("[role=row]");
  if (!found) throw new Error(`no row ${words}`);
  return found;
};
const details = (name: RegExp | string) => screen.findByRole("complementary", { name });

describe("the list of events", () => {
  it("says of each: number, time, who, what, which record and why, newest first", async () => {
    shown();
    const newest = await row(String(trail.size - 1));
    expect(newest).toHaveAttribute("aria-rowindex", "2");
    expect(newest).toHaveTextContent(
      /Ingrid Solvang.*Changed.*Processing activity.*A-01.*Marketing newsletters/,
    );
    expect(await row("Kept three years")).toHaveTextContent(/Erased.*R-2026-002.*Erased/);
    expect(await row(String(AT.undo))).toHaveTextContent("undo");
    expect(await row(String(AT.removed))).toHaveTextContent(/Taken out.*Transfer.*no longer in the register/);
    expect(screen.getAllByText(/158 events/)[0]).toBeInTheDocument();
  });

  it("is asked for one record, found by its words", async () => {
    const { user, asked, where } = shown();
    await row(String(AT.erased));
    await user.click(screen.getByRole("button", { name: /^Record:/ }));
    await user.keyboard("court");
    await user.click(await screen.findByRole("button", { name: /F-11/ }));
    const [hit] = register.hits();
    await waitFor(() => expect(asked("events").at(-1)).toMatchObject({ subject: hit?.id }));
    expect(where()).toEqual({ name: "trail", wanted: { subject: { id: hit?.id, ref: "F-11" } } });
    expect(await screen.findByText("Nothing fits these filters")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear filter Record" }));
    await row(String(AT.erased));
  });

  it("is asked for a person, a kind, or erasures alone, and counts what fits", async () => {
    const { user, asked } = shown();
    await row(String(AT.erased));
    const choose = async (chip: string, choice: RegExp) => {
      await user.click(screen.getByRole("button", { name: new RegExp(`^${chip}:`) }));
      await user.click(await screen.findByRole("menuitemradio", { name: choice }));
    };
    await choose("By", /Marit Aas/);
    await waitFor(() => expect(asked("events").at(-1)).toMatchObject({ actor: register.people()[2]?.id }));
    await choose("Kind", /^Processor$/);
    await waitFor(() => expect(asked("events").at(-1)).toMatchObject({ kind: "processor", erasures: false }));
    expect(await screen.findByText("5 of 158")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Erasures:/ }));
    await waitFor(() => expect(asked("events").at(-1)).toMatchObject({ kind: null, erasures: true }));
    await user.click(screen.getAllByRole("button", { name: "Clear the filters" })[0] as HTMLElement);
    expect(await row(String(trail.size - 1))).toBeInTheDocument();
  });

  it("is asked for the events of some days", async () => {
    const { user, asked } = shown();
    await row(String(AT.erased));
    await user.click(screen.getByRole("button", { name: /^Days:/ }));
    const box = await screen.findByRole("dialog", { name: "Days" });
    const [day] = within(within(box).getByRole("group", { name: "From" })).getAllByRole("spinbutton");
    await user.click(day as HTMLElement);
    await user.keyboard("01112026");
    await waitFor(() =>
      expect(asked("events").at(-1)).toMatchObject({ from: new Date("2026-11-01T00:00:00").toISOString() }),
    );
    await user.keyboard("{Escape}");
    expect(await screen.findByRole("button", { name: /^Days: from 1 Nov 2026/ })).toBeInTheDocument();
  });

  it("says when it cannot be read, and asks again", async () => {
    let isBroken = true;
    const host = registerHost({
      events: (query) => {
        if (isBroken) throw new HostError({ code: "damaged", arguments: { detail: "leaf" } });
        return trail.page(query);
      },
    });
    const { user } = shown({ host });
    expect(await screen.findByRole("alert")).toHaveTextContent("The file is damaged");
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await row(String(AT.erased));
  });

  it("begins at its top again when events came, with the numbers they have then", async () => {
    const { host, asked } = shown();
    await row(String(AT.erased));
    const before = asked("events").length;
    host.emit("changed", { changed: [] });
    await waitFor(() => expect(asked("events").length).toBeGreaterThan(before));
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    shown({ start: { name: "trail", seq: AT.erased } });
    await row(String(AT.erased));
    await screen.findByText("Case file of a data subject’s request");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    shown({ language, start: { name: "trail", seq: AT.erased } });
    await screen.findAllByText("R-2026-002");
    await screen.findByText("#40 #41");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("one event", () => {
  it("is opened with Enter, shows who, when and what it takes back, and is closed again", async () => {
    const { user, where } = shown();
    await user.click(await screen.findByText(String(AT.undo)));
    await screen.findByRole("link", { name: `#${AT.undone}` });
    const inspector = await details("Changed · Processing activity");
    expect(inspector).toHaveTextContent("Marit AasApprover");
    expect(where()).toMatchObject({ name: "trail", seq: AT.undo });
    await user.click(within(inspector).getByRole("link", { name: `#${AT.undone}` }));
    expect(where()).toMatchObject({ seq: AT.undone });
    await user.click(await screen.findByRole("button", { name: "Close" }));
    expect(where()).toEqual({ name: "trail", tab: "events" });
  });

  it("has its fields in words, with their state, and what proves them on demand", async () => {
    const { user } = shown({ start: { name: "trail", seq: 41 } });
    const table = await screen.findByRole("table", { name: "Fields" });
    const fields = within(table).getAllByRole("row").slice(1);
    const [after, batch, unit, status] = fields;
    expect(after).toHaveTextContent("Fingerprint of the record after itDisclosed");
    expect(batch).toHaveTextContent("First event of the same commitPublic41");
    expect(unit).toHaveTextContent("Responsible unitErased or withheldThe value is not in this file");
    expect(status).toHaveTextContent("StatusPublicActive");
    expect(within(status as HTMLElement).queryByRole("button")).not.toBeInTheDocument();
    await user.click(
      within(after as HTMLElement).getByRole("button", { name: /Commitment and salt of Fingerprint/ }),
    );
    expect(after).toHaveTextContent(`Commitment${"c0".repeat(32)}`);
    expect(after).toHaveTextContent(`Salt${"5a".repeat(32)}`);
    await user.click(
      within(unit as HTMLElement).getByRole("button", { name: /Commitment and salt of Responsible/ }),
    );
    expect(unit).not.toHaveTextContent("Salt5a");
    await expectNoAxeFindings();
  });

  it("shows its bytes, and names the part that is pointed at or focused", async () => {
    const { user } = shown({ start: { name: "trail", seq: AT.undo } });
    await user.click(await screen.findByRole("tab", { name: "Bytes" }));
    const legend = within(await screen.findByRole("list", { name: "Parts of the leaf" }));
    const kind = legend.getByText("Kind of event").closest("li") as HTMLElement;
    expect(kind).toHaveTextContent("at 80, 17 longactivity.changed");
    expect(legend.getByText("Responsible unit")).toBeInTheDocument();
    await user.hover(kind);
    const lit = () => document.querySelectorAll(".leaf-stretch[data-active]");
    expect([...lit()].every((stretch) => stretch.getAttribute("data-part") === "kind")).toBe(true);
    expect(lit().length).toBeGreaterThan(0);
    await user.unhover(kind);
    expect(lit()).toHaveLength(0);
    within(kind).getByRole("button").focus();
    await waitFor(() => expect(lit().length).toBeGreaterThan(0));
    await user.hover(document.querySelector('.leaf-stretch[data-part="label"]') as Element);
    expect(legend.getByText("Label of the format").closest("li")).toHaveAttribute("data-active");
    await expectNoAxeFindings();
  });

  it("copies its bytes", async () => {
    const { user } = shown({ start: { name: "trail", seq: AT.undo } });
    await user.click(await screen.findByRole("tab", { name: "Bytes" }));
    await user.click(await screen.findByRole("button", { name: "Copy the bytes of the leaf" }));
    expect(await screen.findByText("Copied")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(trail.proven(AT.undo).leaf);
  });

  it("says whether its leaf leads to the root, with the hashes on the way", async () => {
    const host = registerHost({ event: ({ seq }) => ({ ...trail.proven(seq), proved: seq !== 157 }) });
    const { user } = shown({ host, start: { name: "trail", seq: 4 } });
    await user.click(await screen.findByRole("tab", { name: "Proof" }));
    expect(await screen.findByText("The leaf leads to the root of the head.")).toBeInTheDocument();
    expect(screen.getByText("11".repeat(32))).toBeInTheDocument();
    expect(screen.getByText("3 hashes on the way")).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(await screen.findByText("157"));
    await user.click(await screen.findByRole("tab", { name: "Proof" }));
    expect(await screen.findByText("The leaf does not lead to the root of the head.")).toBeInTheDocument();
  });

  it("of an erasure says on which ground, by which rule, what and from which events", async () => {
    shown({ start: { name: "trail", seq: AT.erased } });
    const inspector = await details("Erased");
    await screen.findByText("#40 #41");
    expect(inspector).toHaveTextContent("GroundRetention period overArt 5(1)(e)");
    expect(inspector).toHaveTextContent("Retention ruleCase file of a data subject’s request");
    expect(inspector).toHaveTextContent("FieldsRequester, Title and Reasons given with changes");
    expect(inspector).toHaveTextContent("From events#40 #41");
  });

  it("leads to its record, and back to where one was", async () => {
    const { user, where } = shown({ start: { name: "trail", seq: AT.undo, wanted: { kind: "activity" } } });
    await user.click(await screen.findByRole("link", { name: /A-01/ }));
    await waitFor(() => expect(where()).toEqual({ name: "activities", id: register.record("A-01").id }));
    await user.click(screen.getByRole("button", { name: "Back to the trail" }));
    expect(where()).toEqual({ name: "trail", seq: AT.undo, wanted: { kind: "activity" } });
  });

  it("says when its record is there no more", async () => {
    const host = registerHost({
      record: ({ id }) => {
        throw new HostError({ code: "no-such-record", arguments: { reference: id } });
      },
    });
    const { user } = shown({ host, start: { name: "trail", seq: AT.undo } });
    await user.click(await screen.findByRole("link", { name: /A-01/ }));
    expect(await screen.findByText(/There is no record/)).toBeInTheDocument();
  });

  it("that does not exist is said so", async () => {
    const host = registerHost({
      event: ({ seq }) => {
        throw new HostError({ code: "no-such-event", arguments: { seq } });
      },
    });
    shown({ host, start: { name: "trail", seq: 999 } });
    expect(await screen.findByRole("alert")).toHaveTextContent("There is no event number 999 in this trail.");
  });
});
