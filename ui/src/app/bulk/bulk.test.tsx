import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { HostError, type Bulk, type BulkField, type BulkPlan } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { ActivitiesView } from "../../views/activities";
import { BulkDialog } from "./BulkDialog";
import { changeOf, doingsOf, NOTHING_ENTERED } from "./change";

const field = (name: string, shape: BulkField["shape"], more: Partial<BulkField> = {}): BulkField => ({
  field: name,
  shape,
  codes: [],
  kind: null,
  ...more,
});
const FIELDS: BulkField[] = [
  field("status", "code", { codes: ["draft", "active", "ended"] }),
  field("owner_unit", "line"),
  field("review_due", "date"),
  field("subject_categories", "things"),
  field("children", "flag"),
  field("controllers", "links", { kind: "organisation" }),
];
type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

const rows = register.activities().rows;
const idOf = (ref: string) => rows.find((row) => row.ref === ref)?.id ?? "";

const text = (value: string) => ({ type: "text" as const, value });

/** As the program answers: the first is so already, the second is refused, the others change. */
function planned({ ids, change }: Bulk): BulkPlan {
  const after = JSON.stringify(typeof change === "object" && "set" in change ? change.set : change);
  const plan = ids.map((id, place) => ({
    id,
    ref: rows.find((row) => row.id === id)?.ref ?? id,
    title: rows.find((row) => row.id === id)?.name.en ?? "",
    before: place === 0 ? after : '"draft"',
    after: place === 1 ? null : after,
    problem:
      place === 1
        ? {
            key: "error-frozen",
            arguments: { reference: text("A-02"), name: text("Spring"), version: text("V-01") },
          }
        : null,
  }));
  return { rows: plan, fits: Math.max(0, ids.length - 2), same: 1 };
}

function hostOf(handlers: Handlers) {
  return registerHost({
    bulk_fields: () => FIELDS,
    bulk_plan: planned,
    bulk_apply: () => [],
    undo: () => ({ changed: [] }),
    ...handlers,
  });
}
const shown = (handlers: Handlers = {}) =>
  showInRegister(<ActivitiesView id={null} />, { host: hostOf(handlers) });

/** The dialog by itself, as the bar under a list opens it. */
function Editing({ count }: { count: number }) {
  const [isOpen, setOpen] = useState(true);
  const ids = rows.slice(0, count).map(({ id }) => id);
  return isOpen ? <BulkDialog kind="activity" ids={ids} onClose={() => setOpen(false)} /> : null;
}
async function edit(count: number, handlers: Handlers = {}, language: Language = "en") {
  const there = showInRegister(<Editing count={count} />, { host: hostOf(handlers), language });
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByRole("combobox");
  return { ...there, dialog };
}
type Editing = Awaited<ReturnType<typeof edit>>;

async function choose({ user, dialog }: Editing, label: RegExp, option: string) {
  const input = dialog.queryByLabelText(label, { selector: "input" });
  await user.click(input ?? dialog.getByLabelText(label, { selector: "button" }));
  await user.click(await screen.findByRole("option", { name: option }));
}

describe("many records at once", () => {
  it("are selected by keyboard, counted, and let go", async () => {
    const { user } = shown();
    await user.click(await screen.findByRole("columnheader", { name: "Ref" }));
    await user.keyboard("{ArrowDown} {Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    const bar = within(await screen.findByRole("group", { name: "Selection" }));
    expect(bar.getByText("3 rows selected")).toBeInTheDocument();
    expect(screen.getByRole("grid")).toHaveAttribute("aria-multiselectable", "true");
    await expectNoAxeFindings();
    await user.click(bar.getByRole("button", { name: "Edit…" }));
    expect(await screen.findByRole("dialog", { name: "Edit 3 records" })).toBeInTheDocument();
    await user.keyboard("{Escape}");
    await user.click(bar.getByRole("button", { name: "Select none" }));
    expect(screen.queryByRole("group", { name: "Selection" })).not.toBeInTheDocument();
  });

  it("are all those that the conditions leave, with Ctrl A; other conditions begin with none", async () => {
    const { user } = shown();
    await user.click(await screen.findByRole("button", { name: /^Basis:/ }));
    await user.click(await screen.findByRole("menuitemradio", { name: /Contract/ }));
    const left = await screen.findByText(/^\d+ of 13$/);
    await waitFor(() => expect(left.textContent).not.toBe("13 of 13"));
    const count = Number.parseInt(left.textContent ?? "", 10);
    await user.click(screen.getByRole("columnheader", { name: "Ref" }));
    await user.keyboard("{Control>}a{/Control}");
    const bar = await screen.findByRole("group", { name: "Selection" });
    expect(bar).toHaveTextContent(`${count} rows selected`);
    await user.click(screen.getByRole("button", { name: "Clear filter Basis" }));
    await screen.findByText("13 of 13");
    expect(screen.queryByRole("group", { name: "Selection" })).not.toBeInTheDocument();
  });

  it("are not selected where one may only read", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    shown({ status: () => status });
    await screen.findByText("13 of 13");
    expect(screen.getByRole("grid")).not.toHaveAttribute("aria-multiselectable");
  });
});

describe("one change to many records", () => {
  it("is looked at before it is made: what changes, what is so already, and what is refused and why", async () => {
    const there = await edit(4);
    const { user, asked, dialog } = there;
    await choose(there, /^Field/, "Status");
    await choose(there, /Value/, "Active");
    await expectNoAxeFindings();
    await user.click(dialog.getByRole("button", { name: "Preview" }));
    expect(await dialog.findByRole("status")).toHaveTextContent(
      "2 records change · 1 is so already · 1 cannot be changed so and stays as it is",
    );
    expect(asked("bulk_plan")).toEqual([
      {
        ids: ["A-01", "A-02", "A-03", "A-04"].map(idOf),
        field: "status",
        change: { set: "active" },
      },
    ]);
    // What is refused stands first, where nobody misses it.
    const [, first, second, , fourth] = dialog.getAllByRole("row");
    expect(first).toHaveTextContent(/^A-02.*not possible .*Spring/);
    expect(second).toHaveTextContent("A-03RecruitmentDraftActive");
    expect(fourth).toHaveTextContent(/^A-01.*Active · so already$/);
    await expectNoAxeFindings();
    expect(asked("bulk_apply")).toEqual([]);
  });

  it("needs a reason, is made of those that fit, and is taken back in one step", async () => {
    const there = await edit(4);
    const { user, asked, dialog } = there;
    await choose(there, /^Field/, "Status");
    await choose(there, /Value/, "Active");
    await user.click(dialog.getByRole("button", { name: "Preview" }));
    await user.click(await dialog.findByRole("button", { name: "Change 2 records" }));
    expect(dialog.getByText("Fill this in.")).toBeInTheDocument();
    await user.type(dialog.getByLabelText(/^Reason/), "Begun");
    await user.click(dialog.getByRole("button", { name: "Change 2 records" }));
    await waitFor(() =>
      expect(asked("bulk_apply")).toEqual([
        { ids: ["A-03", "A-04"].map(idOf), field: "status", change: { set: "active" }, reason: "Begun" },
      ]),
    );
    expect(await screen.findByText("Status: 2 records were changed")).toBeInTheDocument();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(asked("undo")).toHaveLength(1));
  });

  it("asks for what is missing before it looks, and goes back from the preview", async () => {
    const there = await edit(3);
    const { user, asked, dialog } = there;
    await user.click(dialog.getByRole("button", { name: "Preview" }));
    expect(dialog.getByText("Fill this in.")).toBeInTheDocument();
    await choose(there, /^Field/, "Categories of data subjects");
    await choose(there, /What is done/, "Take out of what is there");
    await user.click(dialog.getByRole("button", { name: "Preview" }));
    expect(dialog.getByText("Fill this in.")).toBeInTheDocument();
    expect(asked("bulk_plan")).toEqual([]);
    await user.type(dialog.getByLabelText(/^Value/), "Visitors{Enter}Users");
    await user.click(dialog.getByRole("button", { name: "Preview" }));
    await user.click(await dialog.findByRole("button", { name: "Back" }));
    expect(asked("bulk_plan")[0]).toMatchObject({
      change: {
        take: [
          { en: "Visitors", nb: null, nl: null },
          { en: "Users", nb: null, nl: null },
        ],
      },
    });
    expect(dialog.getByLabelText(/^Value/)).toHaveValue("Visitors\nUsers");
  });

  it("says why it could not be made, and keeps the reason", async () => {
    const there = await edit(3, {
      bulk_apply: () => {
        throw new HostError({ code: "changed-meanwhile", arguments: { reference: "A-03" } });
      },
    });
    const { user, dialog } = there;
    await choose(there, /^Field/, "Status");
    await choose(there, /Value/, "Active");
    await user.click(dialog.getByRole("button", { name: "Preview" }));
    await user.type(await dialog.findByLabelText(/^Reason/), "Begun");
    await user.click(dialog.getByRole("button", { name: "Change 1 record" }));
    expect(await dialog.findByRole("alert")).toHaveTextContent("Somebody else changed A-03");
    expect(dialog.getByLabelText(/^Reason/)).toHaveValue("Begun");
  });

  it("offers nothing to press when nothing would change", async () => {
    const there = await edit(2);
    const { user, dialog } = there;
    await choose(there, /^Field/, "Status");
    await choose(there, /What is done/, "Empty the field");
    await user.click(dialog.getByRole("button", { name: "Preview" }));
    expect(await dialog.findByRole("button", { name: "Change nothing" })).toBeDisabled();
    expect(dialog.queryByLabelText(/^Reason/)).not.toBeInTheDocument();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { dialog } = await edit(2, {}, language);
    await dialog.findByRole("combobox");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("a change as it is entered", () => {
  it("is set, added to, taken from or emptied by what the field holds", () => {
    expect(doingsOf(field("x", "lines"))).toEqual(["add", "take", "set", "clear"]);
    expect(doingsOf(field("x", "things"))).toEqual(["add", "take", "set", "clear"]);
    expect(doingsOf(field("x", "date"))).toEqual(["set", "clear"]);
    expect(doingsOf(field("x", "flag"))).toEqual(["set"]);
  });

  it("is nothing while the value is missing", () => {
    expect(changeOf(field("x", "line"), "set", { text: "  ", items: [] }, "en")).toBeNull();
    expect(changeOf(field("x", "links"), "add", NOTHING_ENTERED, "en")).toBeNull();
    expect(changeOf(field("x", "flag"), "set", NOTHING_ENTERED, "en")).toBeNull();
  });

  it("has the value in the shape of the field", () => {
    expect(changeOf(field("x", "flag"), "set", { text: "no", items: [] }, "en")).toEqual({ set: false });
    expect(changeOf(field("x", "countries"), "add", { text: "", items: ["NO"] }, "en")).toEqual({
      add: ["NO"],
    });
    expect(changeOf(field("x", "things"), "add", { text: "Kunder\n", items: [] }, "nb")).toEqual({
      add: [{ en: null, nb: "Kunder", nl: null }],
    });
    expect(changeOf(field("x", "date"), "clear", NOTHING_ENTERED, "en")).toBe("clear");
  });
});
