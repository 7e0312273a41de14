import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CaseView as Case, ClockView } from "../../../host";
import { hands } from "../../../testing/hands";
import { sample, sampleHost, showInWorkbench } from "../../../testing/cases";
import { CaseView } from "..";
import { CaseDialogs } from "../CaseDialogs";
import { isMetLate } from "./ClockDates";

const open = (of: Case) => showInWorkbench(<CaseView id={of.id} />, { host: sampleHost({ case: () => of }) });
const card = (name: string) => screen.findByRole("region", { name });

describe("the clocks of a case", () => {
  it("show what governs it: nature, start, legal and safe day, alarms", async () => {
    open(sample.access());
    const found = await card("How the date was found");
    expect(found).toHaveTextContent("We must have acted");
    expect(found).toHaveTextContent("Receipt of the request");
    expect(found).toHaveTextContent(/Last day in law\s*Mon,? 30 Nov 2026/u);
    expect(found).toHaveTextContent("Safe day");
    expect(within(found).getByRole("list", { name: "Alarms" })).toHaveTextContent(
      "Half of the time has passed",
    );
  });

  it("show the others with their own nature and explanation, and that they were met", async () => {
    const of = sample.epoc();
    open(of);
    const others = await card("Clocks of this case");
    expect(others).toHaveTextContent("Review of the ordered secrecy");
    expect(others).toHaveTextContent("To be looked at again");
    expect(within(others).getByText("Reasoned objection for a conflict of laws: ten days")).toBeVisible();
    expect(others).toHaveTextContent("A right that lapses");
    expect(others).toHaveTextContent("Regulation (EU) 2023/1543 Art 17(2)");
    expect(within(others).getByText(/^Done 30 Oct 2026$/u)).toBeVisible();
  });

  it("say since when a period stands still, and why", async () => {
    const of = sample.access();
    of.request.pauses = [
      { reason: "identity", asked_on: "2026-11-02", supplied_on: "2026-11-05" },
      { reason: "scope", asked_on: "2026-11-10", supplied_on: null },
    ];
    if (of.clock) of.clock.paused = true;
    open(of);
    const found = await card("How the date was found");
    expect(within(found).getByText("Stands still")).toBeVisible();
    expect(within(found).getByRole("list", { name: "Pauses" })).toHaveTextContent(
      "Stood still from 2 Nov 2026 to 5 Nov 2026: asked who the person is",
    );
    expect(found).toHaveTextContent("Stands still since 10 Nov 2026: asked what is wanted");
  });

  it("were met late only after the last day, and after the last hour", () => {
    const clock = sample.access().clock as ClockView;
    const at = (legal: string, met: string): ClockView => ({
      ...clock,
      legal,
      conservative: null,
      met_at: met,
    });
    expect(isMetLate(at("2026-11-30", "2026-11-30T22:00:00Z"))).toBe(false);
    expect(isMetLate(at("2026-11-30", "2026-12-01T08:00:00Z"))).toBe(true);
    const hours = { ...clock, ends_at: { at: "2026-11-30T10:00:00Z", zone: "Europe/Oslo" } };
    expect(isMetLate({ ...hours, met_at: "2026-11-30T09:59:00Z" })).toBe(false);
    expect(isMetLate({ ...hours, met_at: "2026-11-30T10:01:00Z" })).toBe(true);
  });
});

describe("an extension", () => {
  async function extend(of: Case) {
    const shown = showInWorkbench(<CaseDialogs of={of} doing={{ what: "extension" }} onDo={() => {}} />);
    const form = await screen.findByRole("dialog");
    return { ...shown, ...hands(shown.user, form), form };
  }
  const told = (of: Case, sent: string): Case => {
    const [first] = of.trail;
    if (!first) throw new Error("the sample has changed");
    const record = {
      request: of.id,
      to: "subject",
      kind: "extension",
      status: "sent",
      legal_ground: "",
      until: null,
      sent_at: { at: sent, zone: "Europe/Oslo" },
      also_answers: [],
      corrects: null,
      by: null,
    } as const;
    const item = { ...first, of: "notification" as const, id: "n1", ref: `${of.ref}/90`, record };
    return { ...of, trail: [...of.trail, { ...item, record: { ...record, also_answers: [] } }] };
  };

  it("is not possible without a notice to the person, and leads to recording one", async () => {
    const { form, write, press, written } = await extend(sample.access());
    expect(form).toHaveTextContent("No message to the person is on file.");
    await write(/^Why more time is needed/u, "Four systems, two of them archives.");
    await press("Extend");
    expect(written()).toEqual([]);
  });

  it("is written with the reason and the day on which the person was told", async () => {
    const of = told(sample.access(), "2026-11-18T10:00:00Z");
    const { write, press, written } = await extend(of);
    await write(/^Why more time is needed/u, "Four systems, two of them archives.");
    await press("Extend");
    expect(written()).toMatchObject([
      {
        kind: "request",
        id: of.id,
        based_on: of.seq,
        record: { extension: { reason: "Four systems, two of them archives.", told_on: "2026-11-18" } },
      },
    ]);
  });

  it("is refused beside the field when the notice was sent after the first month", async () => {
    const { form, write, press, written } = await extend(told(sample.access(), "2026-12-02T10:00:00Z"));
    await write(/^Why more time is needed/u, "Four systems.");
    await press("Extend");
    expect(within(form).getByText(/This notice was sent after the first month/u)).toBeVisible();
    expect(written()).toEqual([]);
  });
});
