import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HostError, type EventView } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { AT, trail } from "../../testing/trail";
import { happenings, isEmptyValue, listChange, takenBackBy } from "./changes";
import { History } from "./History";

const EVENT: EventView = {
  seq: 1,
  at: "2026-01-02T10:00:00Z",
  kind: "activity.created",
  actor: "Ingrid Solvang",
  role: "privacy_officer",
  subject: null,
  ref: "A-01",
  title: "Newsletters",
  reason: null,
  undoes: null,
  erased: null,
  batch: 1,
  leaf_hash: "50d08fb8",
  fields: [],
};
const field = (name: string, value: unknown, state: "disclosed" | "absent" = "disclosed") => ({
  name,
  state,
  value: state === "absent" ? null : JSON.stringify(value),
});
const EVENTS: EventView[] = [
  { ...EVENT, fields: [field("status", "draft"), field("owner_unit", "Sales"), field("children", false)] },
  {
    ...EVENT,
    seq: 2,
    kind: "activity.changed",
    actor: null,
    role: null,
    reason: "Went live <b>today</b>",
    fields: [
      field("status", "active"),
      field("owner_unit", "", "absent"),
      field("retention", [{ period: "P1Y", trigger: "collection" }]),
    ],
  },
  {
    ...EVENT,
    seq: 3,
    kind: "activity.changed",
    fields: [
      field("retention", [{ period: "P2Y", trigger: "collection" }]),
      field("large_scale", true),
      field("review_due", "2027-01-31"),
      field("name", { en: "Newsletters", nb: "Nyhetsbrev" }),
    ],
  },
];

describe("the history", () => {
  it("names the purpose of a basis by its words, as they were and as they became", () => {
    const [changed] = happenings([
      {
        ...EVENT,
        fields: [
          field("bases", [{ purpose: "p1" }]),
          field("purposes", [{ key: "p1", text: { en: "Old" } }]),
        ],
      },
      {
        ...EVENT,
        seq: 2,
        kind: "activity.changed",
        fields: [
          field("bases", [{ purpose: "p1", art6: "a" }]),
          field("purposes", [{ key: "p1", text: { en: "New" } }]),
        ],
      },
    ]);
    expect(changed?.changes[0]).toMatchObject({
      before: [{ purpose: { en: "Old" } }],
      after: [{ purpose: { en: "New" }, art6: "a" }],
    });
  });

  it("finds what a field was before, newest event first", () => {
    const [third, second] = happenings(EVENTS.toReversed());
    expect(third?.event.seq).toBe(3);
    expect(second?.changes).toEqual([
      { name: "status", before: "draft", after: "active", isGone: false },
      { name: "owner_unit", before: "Sales", after: undefined, isGone: true },
      {
        name: "retention",
        before: undefined,
        after: [{ period: "P1Y", trigger: "collection" }],
        isGone: false,
      },
    ]);
  });

  it("knows what is empty, and what came and went in a list", () => {
    expect([null, "", false, [], { en: null }].every(isEmptyValue)).toBe(true);
    expect(isEmptyValue(0)).toBe(false);
    expect(listChange(["a", "b"], ["b", "c"])).toEqual({ removed: ["a"], added: ["c"] });
  });

  it("says who did what and why, and how fields changed, in words", async () => {
    const host = registerHost({ history: () => EVENTS });
    const { user } = showInRegister(<History id="x" />, { host });
    const events = within(await screen.findByRole("list", { name: "History" }));
    const [third, second, first] = events.getAllByRole("listitem");
    expect(third).toHaveTextContent("1 year · collection");
    expect(third).toHaveTextContent("2 years · collection");
    expect(third).toHaveTextContent("Large scaleyes");
    expect(third).toHaveTextContent("31 Jan 2027");
    expect(third).toHaveTextContent("Newsletters");
    expect(second).toHaveTextContent("Somebody who is not named here");
    expect(second).toHaveTextContent("Went live <b>today</b>");
    expect(second).toHaveTextContent("StatusDraftActive");
    expect(second).toHaveTextContent("The value was erased");
    expect(first).toHaveTextContent("Ingrid Solvang, Privacy officer");
    expect(first).not.toHaveTextContent("Sales");
    await user.click(screen.getByRole("button", { name: "Show 2 fields" }));
    expect(first).toHaveTextContent("Responsible unitSales");
    expect(first).toHaveTextContent("#1 50d0·8fb8");
    await expectNoAxeFindings();
  });

  it("keeps what belongs to a record apart from it, and begins anew with what is put back", () => {
    const [restored, , other] = happenings([
      { ...EVENT, subject: "a", fields: [field("title", "Ours")] },
      { ...EVENT, seq: 2, subject: "b", kind: "step.recorded", fields: [field("title", "Theirs")] },
      { ...EVENT, seq: 3, subject: "a", kind: "activity.removed" },
      { ...EVENT, seq: 4, subject: "a", kind: "activity.restored", fields: [field("title", "Ours")] },
    ]);
    expect(other?.changes[0]).toMatchObject({ before: undefined, after: "Theirs" });
    expect(restored?.changes[0]).toMatchObject({ before: undefined, after: "Ours" });
  });

  it("says which event takes back which", async () => {
    const events: EventView[] = [
      { ...EVENT, seq: 5, batch: 5, kind: "activity.changed", fields: [field("status", "active")] },
      { ...EVENT, seq: 9, batch: 9, kind: "activity.changed", undoes: 5, fields: [field("status", "draft")] },
    ];
    showInRegister(<History id="x" />, { host: registerHost({ history: () => events }) });
    const [later, earlier] = await screen.findAllByRole("listitem");
    expect(later).toHaveTextContent("Takes back no. 5");
    expect(earlier).toHaveTextContent("Taken back by no. 9");
    expect(earlier).toHaveAttribute("data-undone");
    expect(takenBackBy(events[1] as EventView, events)).toBeNull();
  });

  it("says of an erasure on which ground, and which fields", async () => {
    showInRegister(<History id="x" />, {
      host: registerHost({ history: () => [{ ...trail.event(AT.erased), subject: "x" }] }),
    });
    const event = await screen.findByRole("listitem");
    expect(event).toHaveTextContent("GroundRetention period over");
    expect(event).toHaveTextContent("Requester, Title and Reasons given with changes");
  });

  it("shows the record as it was after an event, in the words of today", async () => {
    const { id } = register.record("A-01");
    const events = [{ ...trail.event(16), subject: id }];
    const host = registerHost({ history: () => events });
    const { user, asked } = showInRegister(<History id={id} />, { host });
    await user.click(await screen.findByRole("button", { name: /^As it was then/ }));
    const dialog = await screen.findByRole("dialog", { name: "A-01 as it was" });
    expect(await within(dialog).findByText("Erased since")).toBeInTheDocument();
    expect(dialog).toHaveTextContent("Erased sinceRemarks");
    expect(dialog).toHaveTextContent("OwnerMarketing operations");
    expect(dialog).not.toHaveTextContent("follow from the legal basis");
    expect(asked("as_of")).toEqual([{ id, size: 17, at: null }]);
    await expectNoAxeFindings();
    for (const name of ["Legal basis", "Data", "All fields"]) {
      // One tab after the other.
      // oxlint-disable-next-line no-await-in-loop
      await user.click(within(dialog).getByRole("tab", { name }));
    }
    expect(dialog).toHaveTextContent("Responsible unitMarketing operations");
  });

  it.each([
    ["processor", "P-04", "Service"],
    ["lia", "LIA-01", "Interest"],
    ["consent_profile", "C-01", "Collected through"],
    ["transfer", "T-01", "Importer"],
  ] as const)("shows a %s as it was", async (kind, ref, words) => {
    const { record, id, seq } = register.record(ref);
    const host = registerHost({
      history: () => [{ ...trail.event(16), subject: id, ref }],
      as_of: () => ({ id, kind, ref, seq, record, erased: [] }),
    });
    const { user } = showInRegister(<History id={id} />, { host });
    await user.click(await screen.findByRole("button", { name: /^As it was then/ }));
    const dialog = await screen.findByRole("dialog", { name: `${ref} as it was` });
    expect((await within(dialog).findAllByText(words)).length).toBeGreaterThan(0);
    expect(dialog).not.toHaveTextContent("Erased since");
    await expectNoAxeFindings();
  });

  it("says when the record was not there then", async () => {
    const host = registerHost({
      history: () => [{ ...trail.event(16), subject: "x" }],
      as_of: () => {
        throw new HostError({ code: "not-then", arguments: { reference: "A-01" } });
      },
    });
    const { user } = showInRegister(<History id="x" />, { host });
    await user.click(await screen.findByRole("button", { name: /^As it was then/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("A-01 was not in the register at that time.");
  });

  it("shows the events of the sample", async () => {
    showInRegister(<History id={register.record("A-01").id} />, { language: "nb" });
    expect(await screen.findByText("Endret")).toBeInTheDocument();
    expect(screen.getByText(/Opt-out in the message itself/)).toBeInTheDocument();
  });
});
