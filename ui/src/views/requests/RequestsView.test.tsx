import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../text";
import { expectNoAxeFindings } from "../../testing";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import { RequestsView } from ".";

const rows = async (count: number) => {
  const grid = await screen.findByRole("grid", { name: "Requests" });
  await within(grid).findByText("R-2026-001");
  const [, ...shown] = within(grid).getAllByRole("row");
  expect(shown).toHaveLength(count);
  return shown;
};

describe("the list of requests", () => {
  it("says of each who asks for what, where it stands, and how long there is left", async () => {
    showInWorkbench(<RequestsView />);
    const [first, , , , fifth, last] = await rows(6);
    expect(first).toHaveTextContent(
      /Production order for log-in records.*Public authority.*Closed.*–.*24 Sept? 2026/u,
    );
    expect(fifth).toHaveTextContent(/Third party.*Insurer.*Awaiting the requester.*Due in 5 days/u);
    expect(last).toHaveTextContent(/Subpoena.*Article 48.*In assessment.*Due in 6 days/u);
  });

  it("lets SQLite sort and filter", async () => {
    const { user, host } = showInWorkbench(<RequestsView />);
    await rows(6);
    await user.click(screen.getByRole("columnheader", { name: "Due" }));
    await user.click(screen.getByRole("button", { name: "Open: any" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "no" }));
    await rows(3);
    expect(host.calls.findLast(({ name }) => name === "list")?.request).toEqual({
      kind: "request",
      filters: [{ by: "open", is: false }],
      sort: "due",
      descending: false,
      offset: 0,
      limit: 200,
    });
  });

  it("opens a case with Enter or a press", async () => {
    const { user } = showInWorkbench(<RequestsView />);
    const [first] = await rows(6);
    await user.click(within(first as HTMLElement).getByText("Production order for log-in records"));
    expect(screen.getByTestId("where")).toHaveTextContent(sample.closed().id);
  });

  it("says calmly what was erased, and leads to the files that are due", async () => {
    const page = sample.requests();
    const [one] = page.rows;
    if (one) one.title = "";
    const { user } = showInWorkbench(<RequestsView />, { host: sampleHost({ list: () => page }) });
    const [first] = await rows(6);
    expect(first).toHaveTextContent(/R-2026-001Erased/u);
    await user.click(screen.getByRole("button", { name: "More for the requests" }));
    await user.click(await screen.findByRole("menuitem", { name: "Erasure of the log" }));
    expect(screen.getByTestId("where")).toHaveTextContent('{"name":"erasure"}');
  });

  it("teaches what belongs here when nothing was logged, and says so when only the filter is empty", async () => {
    const host = sampleHost({ list: () => ({ total: 0, rows: [], withheld: "0" }) });
    const { user } = showInWorkbench(<RequestsView />, { host });
    expect(await screen.findByRole("heading", { name: "No request has been logged yet" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Who asks: any" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "Third party" }));
    expect(await screen.findByRole("heading", { name: "Nothing fits these filters" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear the filters" }));
    expect(await screen.findByRole("heading", { name: "No request has been logged yet" })).toBeVisible();
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("is complete in %s, and axe finds nothing", async (language) => {
    const { container } = showInWorkbench(<RequestsView />, { language });
    await screen.findByText("R-2026-001");
    expect(container).not.toHaveTextContent("⟨");
    await expectNoAxeFindings();
  });
});
