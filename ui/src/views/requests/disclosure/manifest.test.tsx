import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { hands } from "../../../testing/hands";
import { sample, showInWorkbench } from "../../../testing/cases";
import { CaseDialogs } from "../CaseDialogs";
import { beyond, categoriesBeyond, limitsOf, type Given } from "./manifest";

const LIMITS: Given = {
  data_categories: ["Log-in data", "IP addresses"],
  subjects_count: 3,
  period_from: "2026-01-01",
  period_to: "2026-03-31",
};

describe("what goes out", () => {
  it("is within the limits when nothing is more, whatever the letters and spaces", () => {
    expect(beyond(LIMITS, { ...LIMITS, data_categories: [" log-in DATA "], subjects_count: 2 })).toEqual([]);
  });

  it("is more by a category, a person or a day that nobody decided", () => {
    expect(beyond(LIMITS, { ...LIMITS, data_categories: ["Log-in data", "Messages"] })).toEqual([
      "data_categories",
    ]);
    expect(categoriesBeyond(LIMITS, { ...LIMITS, data_categories: ["Messages"] })).toEqual(["Messages"]);
    expect(beyond(LIMITS, { ...LIMITS, subjects_count: 4 })).toEqual(["subjects_count"]);
    expect(beyond(LIMITS, { ...LIMITS, period_from: "2025-12-31", period_to: "2026-04-01" })).toEqual([
      "period_from",
      "period_to",
    ]);
  });

  it("is compared with what was asked where the decision names no limit, and with the decision where it does", () => {
    const { request, decision } = sample.closed();
    expect(limitsOf(request, decision).subjects_count).toBe(1);
    expect(limitsOf(request, null).subjects_count).toBe(38);
    expect(limitsOf({ ...request, data_requested: [] }, null).data_categories).toEqual([]);
    expect(
      beyond(limitsOf({ ...request, data_requested: [] }, null), {
        ...LIMITS,
        period_from: null,
        period_to: null,
      }),
    ).toEqual([]);
  });
});

describe("the disclosure dialog", () => {
  it("does not call it compared where neither request nor decision names a limit", async () => {
    const of = sample.ready();
    const request = {
      ...of.request,
      data_requested: [],
      subjects_count: null,
      period_from: null,
      period_to: null,
    };
    const decision = of.decision && {
      ...of.decision,
      allowed_categories: [],
      allowed_subjects: null,
      allowed_from: null,
      allowed_to: null,
    };
    showInWorkbench(
      <CaseDialogs of={{ ...of, request, decision }} doing={{ what: "disclosure" }} onDo={() => {}} />,
    );
    const form = await screen.findByRole("dialog");
    expect(form).toHaveTextContent("Neither the request nor the decision names a limit");
    expect(form).not.toHaveTextContent("Nothing goes beyond");
  });

  it("says while one types what is more than was decided, and does not record it", async () => {
    const of = sample.ready();
    const shown = showInWorkbench(<CaseDialogs of={of} doing={{ what: "disclosure" }} onDo={() => {}} />);
    const form = await screen.findByRole("dialog");
    const { write, press } = hands(shown.user, form);
    const table = within(form).getByRole("table", { name: "Compared with what was asked and decided" });
    const row = within(table).getByText("Number of data subjects").closest("tr");
    expect(row).toHaveTextContent(/38.*1/u);
    expect(within(form).getByText("Nothing goes beyond what was decided and asked.")).toBeVisible();
    await write(/^Categories of data/u, "Contact data");
    await shown.user.keyboard("{Enter}");
    expect(form).toHaveTextContent("Neither decided nor asked for: Contact data.");
    await press("Record the disclosure");
    expect(within(form).getAllByText("This is more than was decided or asked.").length).toBeGreaterThan(0);
    expect(shown.written()).toEqual([]);
    await press("Remove Contact data");
    await write(/^Number of data subjects/u, "2");
    expect(form).toHaveTextContent("More would go out than was decided or asked: Number of data subjects.");
    expect(row).toHaveTextContent("more");
  });
});
