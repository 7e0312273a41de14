import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  HostError,
  type ReportCopy,
  type ReportFavourite,
  type ReportMade,
  type ReportOrder,
} from "../../host";
import { LANGUAGES } from "../../text";
import { expectNoAxeFindings } from "../../testing";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import { ReportsView } from ".";

const RECORD = "Record of processing activities";
const MAKE = "Make and save…";

const made = (...files: string[]): ReportMade => ({
  files: files.map((file) => ({ file_name: file, recorded: "X-02", sha256: "ab".repeat(32) })),
});

const PLAIN: ReportOrder = {
  kind: "record-controller",
  format: "pdf",
  language: "en",
  subject: null,
  as_of: null,
  period: null,
  audience: "internal",
  filters: [],
  records: [],
  layout: null,
  volume: null,
  recipient: "",
  purpose: "",
};

const copyOf = (order: ReportOrder | null, ref = "X-07"): ReportCopy => ({
  id: `id-of-${ref}`,
  ref,
  at: { at: "2026-11-01T09:00:00Z", zone: "Europe/Oslo" },
  by: "Ada Officer",
  file_name: "register.xlsx",
  sha256: "cd".repeat(32),
  order,
});

const ordersOf = (host: ReturnType<typeof sampleHost>) =>
  host.calls.filter(({ name }) => name === "export_report").map(({ request }) => request);

async function choose(user: ReturnType<typeof showInWorkbench>["user"], name: RegExp) {
  await user.click(await screen.findByRole("button", { name }));
}

describe("the reports", () => {
  it("are all that the program offers, in groups, each with what it is for", async () => {
    showInWorkbench(<ReportsView />);
    const list = await screen.findByRole("navigation", { name: "Reports" });
    expect(within(list).getAllByRole("button")).toHaveLength(sample.reports().length);
    expect(
      within(list)
        .getAllByRole("heading")
        .map((one) => one.textContent),
    ).toEqual(["The register", "Requests", "For others", "Findings"]);
    expect(
      within(list).getByRole("button", { name: /^Record of processing activitiesArt 30\(1\)/u }),
    ).toHaveAttribute("aria-pressed", "true");
  });

  it("ask only for what each takes", async () => {
    const { user } = showInWorkbench(<ReportsView />);
    const record = within(await screen.findByRole("region", { name: RECORD }));
    expect(record.queryByText("First day")).not.toBeInTheDocument();
    expect(record.queryByText("Layout")).not.toBeInTheDocument();
    await choose(user, /^Log of requests/u);
    const log = within(await screen.findByRole("region", { name: "Log of requests" }));
    expect(log.getByText("First day")).toBeVisible();
    expect(log.queryByLabelText("Request")).not.toBeInTheDocument();
    await choose(user, /^Annual privacy report/u);
    const year = within(await screen.findByRole("region", { name: "Annual privacy report" }));
    expect(year.queryByLabelText(/Only what holds these words/u)).not.toBeInTheDocument();
  });

  it("are ordered as chosen; while one is made, that is seen, and then its name, record and hash", async () => {
    let finish: (done: ReportMade) => void = () => {};
    const host = sampleHost({
      export_report: () =>
        new Promise<ReportMade>((resolve) => {
          finish = resolve;
        }),
    });
    const { user } = showInWorkbench(<ReportsView />, { host });
    const card = within(await screen.findByRole("region", { name: RECORD }));
    await user.click(card.getByRole("button", { name: /Format/u }));
    await user.click(await screen.findByRole("option", { name: /XLSX/u }));
    await user.click(card.getByRole("button", { name: /Language of the report/u }));
    await user.click(await screen.findByRole("option", { name: "Dutch" }));
    await user.click(card.getByRole("button", { name: /Made for/u }));
    await user.click(await screen.findByRole("option", { name: /supervisory authority/u }));
    await user.click(card.getByRole("button", { name: /Layout/u }));
    await user.click(await screen.findByRole("option", { name: /CNIL/u }));
    await user.type(card.getByLabelText(/Only what holds these words/u), "payroll");
    await user.type(card.getByLabelText(/^Recipient/u), "The auditor");
    await user.click(card.getByRole("button", { name: MAKE }));
    expect(await card.findByRole("progressbar", { name: "The report is being made" })).toBeInTheDocument();
    await user.click(card.getByRole("button", { name: MAKE }));
    finish(made("record-controller-2026-11-21-nl.xlsx"));
    const shown = await screen.findByRole("region", { name: "Made" });
    expect(shown).toHaveTextContent("record-controller-2026-11-21-nl.xlsx");
    expect(shown).toHaveTextContent("X-02");
    expect(shown).toHaveTextContent("ab".repeat(32));
    expect(card.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(ordersOf(host)).toEqual([
      {
        ...PLAIN,
        format: "xlsx",
        language: "nl",
        audience: "authority",
        layout: "cnil",
        filters: [{ by: "text", is: "payroll" }],
        recipient: "The auditor",
      },
    ]);
  });

  it("are made again as last time, with all that was chosen then", async () => {
    const order: ReportOrder = {
      ...PLAIN,
      kind: "retention",
      format: "csv",
      language: "nb",
      as_of: "2026-03-01",
      period: { from: "2026-01-01", to: "2026-06-30" },
      audience: "authority",
      filters: [
        { by: "basis", is: "f" },
        { by: "text", is: "payroll" },
      ],
      recipient: "The auditor",
      purpose: "Yearly check",
    };
    const host = sampleHost({
      report_copies: ({ kind }) => (kind === "retention" ? [copyOf(order), copyOf(null, "X-03")] : []),
      export_report: () => made("retention.zip"),
    });
    const { user } = showInWorkbench(<ReportsView />, { host });
    await choose(user, /^Retention schedule/u);
    expect(await screen.findByText("X-03")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Again as X-03" })).not.toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Again as last time" }));
    expect(ordersOf(host)).toEqual([]);
    expect(screen.getByText(/One further condition as last time/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: MAKE }));
    await screen.findByRole("region", { name: "Made" });
    expect(ordersOf(host)).toEqual([order]);
  });

  it("in several volumes are all named, and their folder is shown", async () => {
    const host = sampleHost({ export_report: () => made("log.pdf", "log-2.pdf"), show_written: () => null });
    const { user } = showInWorkbench(<ReportsView />, { host });
    const card = within(await screen.findByRole("region", { name: RECORD }));
    await user.click(card.getByRole("button", { name: MAKE }));
    const shown = within(await screen.findByRole("region", { name: "Made" }));
    expect(shown.getByText("log.pdf")).toBeVisible();
    expect(shown.getByText("log-2.pdf")).toBeVisible();
    await user.click(shown.getByRole("button", { name: "Show the folder" }));
    expect(host.calls.map(({ name }) => name)).toContain("show_written");
  });

  it("a case file begins with the request that another view chose", async () => {
    const { id } = sample.subpoena();
    const host = sampleHost({ export_report: () => made() });
    const { user } = showInWorkbench(<ReportsView subject={id} />, { host });
    const card = within(await screen.findByRole("region", { name: "File of a request" }));
    expect(await card.findByDisplayValue("R-2026-006 Subpoena for account records")).toBeVisible();
    await user.click(card.getByRole("button", { name: MAKE }));
    expect(ordersOf(host)).toEqual([{ ...PLAIN, kind: "case", subject: id }]);
    expect(screen.queryByRole("region", { name: "Made" })).not.toBeInTheDocument();
  });

  it("a report about one record needs it first", async () => {
    const { user, host } = showInWorkbench(<ReportsView />);
    await choose(user, /^File of a request/u);
    const card = within(await screen.findByRole("region", { name: "File of a request" }));
    await user.click(card.getByRole("button", { name: MAKE }));
    expect(await card.findByText("Choose what the report is about.")).toBeVisible();
    expect(ordersOf(host)).toEqual([]);
  });

  it("an error stands beside the choices, in two sentences", async () => {
    const host = sampleHost({
      export_report: () => {
        throw { code: "disk-full", arguments: {}, details: [] };
      },
    });
    const { user } = showInWorkbench(<ReportsView />, { host });
    const card = within(await screen.findByRole("region", { name: RECORD }));
    await user.click(card.getByRole("button", { name: MAKE }));
    expect(await card.findByRole("alert")).toHaveTextContent(
      "The disk is full, so nothing was saved.Free some space, and save again.",
    );
  });

  it.each(LANGUAGES)("are complete in %s, and axe finds nothing", async (language) => {
    const host = sampleHost({
      report_copies: () => [copyOf(PLAIN), copyOf({ ...PLAIN, recipient: "NN" }, "X-02")],
    });
    const { container } = showInWorkbench(<ReportsView />, { language, host });
    await screen.findAllByText("X-07");
    expect(container).not.toHaveTextContent("⟨");
    for (const { kind } of sample.reports()) {
      // A word that is missing would show as its code.
      for (const name of [".reports-name", ".reports-what"])
        expect([...container.querySelectorAll(name)].map((one) => one.textContent)).not.toContain(kind);
    }
    await expectNoAxeFindings();
  });
});

describe("the first pages of a report", () => {
  const page = { png: "iVBORw0KGgo=", width: 595, height: 842 };

  it("are shown as they will look, and go when something else is chosen", async () => {
    const host = sampleHost({ preview_report: () => ({ pages: [page, page], total: 14, cut: false }) });
    const { user } = showInWorkbench(<ReportsView />, { host });
    await screen.findByRole("button", { name: MAKE });
    await user.click(screen.getByRole("button", { name: "Show the first pages" }));
    expect(await screen.findByRole("img", { name: "Page 2" })).toHaveAttribute(
      "src",
      "data:image/png;base64,iVBORw0KGgo=",
    );
    expect(screen.getByText("2 of 14 pages")).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.type(screen.getByLabelText(/^Recipient/), "x");
    expect(screen.queryByRole("img", { name: "Page 2" })).not.toBeInTheDocument();
  });

  it("are made in steps that can be ended, which is no error", async () => {
    let end: (thrown: unknown) => void = () => {};
    const host = sampleHost({
      preview_report: () => new Promise((_, refuse) => (end = refuse)),
      cancel: () => {
        end(new HostError({ code: "cancelled", arguments: {} }));
        return null;
      },
    });
    const { user } = showInWorkbench(<ReportsView />, { host });
    await screen.findByRole("button", { name: MAKE });
    await user.click(screen.getByRole("button", { name: "Show the first pages" }));
    await screen.findByRole("progressbar");
    act(() => host.emit("progress", { task: "report", done: 1, total: 3 }));
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", expect.stringMatching(/^33/));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("favourites", () => {
  it("are kept by the program with what is chosen each time alike, and are forgotten again", async () => {
    let kept: readonly ReportFavourite[] = [];
    const host = sampleHost({
      report_favourites: () => [...kept],
      keep_report_favourite: (one) => {
        kept = [one, ...kept];
        return null;
      },
      forget_report_favourite: ({ name }) => {
        kept = kept.filter((one) => one.name !== name);
        return null;
      },
    });
    const { user, unmount } = showInWorkbench(<ReportsView />, { host });
    await screen.findByRole("button", { name: MAKE });
    await user.click(screen.getByRole("button", { name: "Keep as a favourite" }));
    const name = await screen.findByLabelText(/^Name/);
    await user.clear(name);
    await user.type(name, "For the board{Enter}");
    expect(await screen.findByRole("button", { name: /^For the board/ })).toBeInTheDocument();
    expect(kept).toEqual([
      {
        name: "For the board",
        kind: "record-controller",
        format: "pdf",
        language: "en",
        audience: "internal",
        layout: null,
        with_period: false,
      },
    ]);
    unmount();
    const again = showInWorkbench(<ReportsView />, { host });
    await again.user.click(await screen.findByRole("button", { name: /^For the board/ }));
    expect(screen.getByRole("button", { name: /^For the board/ })).toHaveAttribute("aria-pressed", "true");
    await again.user.click(screen.getByRole("button", { name: "Forget For the board" }));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: /^For the board/ })).not.toBeInTheDocument(),
    );
    expect(kept).toEqual([]);
  });
});
