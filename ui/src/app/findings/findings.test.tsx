import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoAxeFindings } from "../../testing";
import { findingHandlers, findings } from "../../testing/findings";
import { register, registerHost, showInRegister } from "../../testing/register";
import { ActivitiesView } from "../../views/activities";
import { OverviewView } from "../../views/overview";
import { FindingCounts } from "./counts";
import { endOfLastMonth, SERIOUS } from "./words";

const host = () => registerHost(findingHandlers);
const ACTIVITIES = ["A-01", "A-02", "A-06"];

/** The activity of the fixtures about which most is found, and its findings. */
function mostFound() {
  const of = ACTIVITIES.map((ref) => ({
    ref,
    id: register.record(ref).id,
    rows: findings.page("severity").rows.filter((row) => row.ref === ref && row.status !== "fixed"),
  })).toSorted((one, other) => other.rows.length - one.rows.length)[0];
  if (!of || of.rows.length === 0) throw new Error("the sample has changed");
  return of;
}

describe("the findings about a record", () => {
  it("stand in a card of the inspector, each leading to its field, and mark the fields they concern", async () => {
    const of = mostFound();
    const { user, where, asked } = showInRegister(<ActivitiesView id={of.id} filters={undefined} />, {
      host: host(),
    });
    const card = await screen.findByRole("region", { name: "Findings" });
    const lines = within(card).getAllByRole("button");
    expect(lines).toHaveLength(of.rows.length);
    expect(asked("findings")).toContainEqual(expect.objectContaining({ record: of.id }));
    expect(card).not.toHaveTextContent("⟨");
    await expectNoAxeFindings(card);
    await user.click(lines[0] as HTMLElement);
    expect(where()).toMatchObject({ name: "edit", id: of.id, at: { path: expect.any(String) as string } });
  });

  it("are counted in the list, asked for all rows together", async () => {
    const of = mostFound();
    const { asked } = showInRegister(
      <FindingCounts>
        <ActivitiesView id={null} filters={undefined} />
      </FindingCounts>,
      { host: host() },
    );
    const row = (await screen.findByText(of.ref)).closest("[role=row]");
    await waitFor(() => expect(row).toHaveTextContent(new RegExp(`${of.rows.length} · `, "u")));
    expect(asked("findings_of")).toHaveLength(1);
    expect(asked("findings_of")).toEqual([
      { ids: expect.arrayContaining([of.id, register.record("A-01").id]) as string[] },
    ]);
  });

  it("sort the list by their column, and narrow it to a severity", async () => {
    const { user, asked } = showInRegister(
      <FindingCounts>
        <ActivitiesView id={null} filters={undefined} />
      </FindingCounts>,
      { host: host() },
    );
    await screen.findByText("A-01");
    await user.click(screen.getByRole("columnheader", { name: "Findings" }));
    await waitFor(() => expect(asked("list").at(-1)).toMatchObject({ sort: "findings", descending: false }));
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.click(await screen.findByRole("menuitem", { name: "Findings" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "High" }));
    await waitFor(() =>
      expect(asked("list").at(-1)).toMatchObject({ filters: [{ by: "finding", is: "high" }] }),
    );
  });

  it("are nothing where the rules cannot be asked", async () => {
    showInRegister(<ActivitiesView id={register.record("A-01").id} filters={undefined} />);
    await screen.findByRole("complementary");
    expect(screen.queryByRole("region", { name: "Findings" })).not.toBeInTheDocument();
  });
});

describe("the overview", () => {
  it("says what is serious and how much is new, and leads there", async () => {
    const { user, where } = showInRegister(<OverviewView />, { start: { name: "overview" }, host: host() });
    const card = await screen.findByRole("region", { name: "What the rules find" });
    const serious = findings
      .page("severity")
      .rows.filter(
        ({ finding, status }) =>
          SERIOUS.some((one) => one === finding.severity) && (status === "new" || status === "open"),
      );
    expect(await within(card).findAllByRole("button")).toHaveLength(Math.min(5, serious.length));
    await expectNoAxeFindings(card);
    await user.click(within(card).getByRole("link", { name: "All findings" }));
    expect(where()).toEqual({ name: "findings" });
  });
});

describe("what is new", () => {
  it("is told against the end of the month before", () => {
    expect(endOfLastMonth("2026-11-22")).toBe("2026-10-31");
    expect(endOfLastMonth("2026-01-01")).toBe("2025-12-31");
    expect(endOfLastMonth("2024-03-31")).toBe("2024-02-29");
  });
});
