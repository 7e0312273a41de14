import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { EventView } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { register, registerHost, showInRegister } from "../../testing/register";
import { happenings, isEmptyValue, listChange } from "./changes";
import { History } from "./History";

const EVENT: EventView = {
  seq: 1,
  at: "2026-01-02T10:00:00Z",
  kind: "activity.created",
  actor: "Ingrid Solvang",
  role: "privacy_officer",
  subject: null,
  ref: "A-01",
  reason: null,
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

  it("shows the events of the sample", async () => {
    showInRegister(<History id={register.record("A-01").id} />, { language: "nb" });
    expect(await screen.findByText("Endret")).toBeInTheDocument();
    expect(screen.getByText(/Opt-out in the message itself/)).toBeInTheDocument();
  });
});
