import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FileDone } from "../../host";
import { LANGUAGES } from "../../text";
import { expectNoAxeFindings } from "../../testing";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import { ReportsView } from ".";

const RECORD = "Record of processing activities";

describe("the reports", () => {
  it("are the two that exist, each with whom it is for and what it leaves out", async () => {
    showInWorkbench(<ReportsView />);
    const record = await screen.findByRole("region", { name: RECORD });
    expect(record).toHaveTextContent("Article 30(1)");
    expect(record).toHaveTextContent("The supervisory authority on request");
    expect(record).toHaveTextContent("What it leaves outRequests and their files");
    expect(screen.getByRole("region", { name: "Case file" })).toHaveTextContent(
      "legal advice that is privileged",
    );
    expect(screen.getAllByRole("button", { name: /Export…$/u })).toHaveLength(2);
  });

  it("are ordered in the format and language chosen; while one is made, that is seen, and then its name", async () => {
    let finish: (done: FileDone) => void = () => {};
    const host = sampleHost({
      export_report: () =>
        new Promise<FileDone>((resolve) => {
          finish = resolve;
        }),
    });
    const { user } = showInWorkbench(<ReportsView />, { host });
    const card = within(await screen.findByRole("region", { name: RECORD }));
    await user.click(card.getByRole("button", { name: /Format/u }));
    await user.click(await screen.findByRole("option", { name: /XLSX/u }));
    await user.click(card.getByRole("button", { name: /Language of the report/u }));
    await user.click(await screen.findByRole("option", { name: "Dutch" }));
    await user.click(card.getByRole("button", { name: /Export…$/u }));
    expect(await card.findByRole("progressbar", { name: "The report is being made" })).toBeInTheDocument();
    await user.click(card.getByRole("button", { name: /Export…$/u }));
    finish({ file_name: "record-controller-2026-11-21-nl.xlsx", recorded: "X-02" });
    expect(
      await screen.findByText("record-controller-2026-11-21-nl.xlsx written · recorded as X-02"),
    ).toBeVisible();
    expect(card.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(host.calls.filter(({ name }) => name === "export_report")).toEqual([
      {
        name: "export_report",
        request: { kind: "record-controller", format: "xlsx", language: "nl", subject: null },
      },
    ]);
  });

  it("a case file begins with the request that another view chose", async () => {
    const { id } = sample.subpoena();
    const host = sampleHost({ export_report: () => ({ file_name: null, recorded: null }) });
    const { user } = showInWorkbench(<ReportsView subject={id} />, { host });
    const card = within(await screen.findByRole("region", { name: "Case file" }));
    expect(await card.findByDisplayValue("R-2026-006 Subpoena for account records")).toBeVisible();
    await user.click(card.getByRole("button", { name: /Export…$/u }));
    expect(host.calls.at(-1)).toEqual({
      name: "export_report",
      request: { kind: "case", format: "pdf", language: "en", subject: id },
    });
    expect(screen.queryByText(/written$/u)).not.toBeInTheDocument();
  });

  it("a case file needs a request first", async () => {
    const { user, host } = showInWorkbench(<ReportsView />);
    const card = within(await screen.findByRole("region", { name: "Case file" }));
    await user.click(card.getByRole("button", { name: /Export…$/u }));
    expect(await card.findByText("Choose the request that the file is about.")).toBeVisible();
    expect(host.calls.some(({ name }) => name === "export_report")).toBe(false);
  });

  it("an error stands in its card, in two sentences", async () => {
    const host = sampleHost({
      export_report: () => {
        throw { code: "disk-full", arguments: {}, details: [] };
      },
    });
    const { user } = showInWorkbench(<ReportsView />, { host });
    const card = within(await screen.findByRole("region", { name: RECORD }));
    await user.click(card.getByRole("button", { name: /Export…$/u }));
    expect(await card.findByRole("alert")).toHaveTextContent(
      "The disk is full, so nothing was saved.Free some space, and save again.",
    );
  });

  it.each(LANGUAGES)("are complete in %s, and axe finds nothing", async (language) => {
    const { container } = showInWorkbench(<ReportsView />, { language });
    await screen.findAllByRole("region");
    expect(container).not.toHaveTextContent("⟨");
    await expectNoAxeFindings();
  });
});
