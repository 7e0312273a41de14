import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  HostError,
  type Erased,
  type Held,
  type PutRecord,
  type RecordView,
  type RetentionPlan,
  type RetentionRun,
} from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { browse } from "../../testing/browse";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import { useNavigation } from "../../app/navigation";
import { ErasureView } from ".";

const start = { name: "erasure" } as const;
const OFFICER = register.status().workspace?.author?.id ?? "";
const OTHER = register.people().find(({ id }) => id !== OFFICER)?.id ?? "";
const RUN = "019e0000-0000-7000-8000-00000000aaaa";

/** Follows the tabs and the run that is open, as the workbench does. */
function Here() {
  const { view } = useNavigation();
  return view.name === "erasure" ? <ErasureView tab={view.tab ?? "plan"} id={view.id ?? null} /> : null;
}

const held = (id: string, ref: string, by: Held["by"]): Held => ({ id, ref, by });

/** The plan of the program, with one that waits, one without a day, and a copy. */
function plan(): RetentionPlan {
  const of = register.retention();
  const [first, second] = of.items;
  if (!first || !second) throw new Error("the sample has cases that become due");
  return {
    ...of,
    items: of.items.slice(0, 2),
    waiting: [
      {
        ...second,
        id: "waits",
        ref: "R-2026-009",
        title: "An objection",
        exceptions: [held("waits", "R-2026-009", "legal_hold"), held("c", "R-2026-010", "open_complaint")],
      },
    ],
    undetermined: [held("u", "R-2026-011", "undetermined")],
    copies: [{ id: "x", ref: "X-01", name: "case.pdf", recipient: "Court", at: null }],
  };
}

const AT = { at: "2026-11-21T09:00:00Z", zone: "Europe/Oslo" };
function aRun(more: Partial<RetentionRun>): RetentionRun {
  return {
    on: "2026-11-20",
    records: plan().items.map(({ id }) => id),
    reason: "The periods are over",
    proposed_by: OFFICER,
    proposed_at: AT,
    approved_by: null,
    approved_at: null,
    done_at: null,
    report: null,
    ...more,
  };
}
const view = (run: RetentionRun): RecordView => ({
  ...register.record("A-01"),
  id: RUN,
  kind: "retention_run",
  ref: "RR-01",
  record: run,
});

const REPORT = {
  cases: 2,
  entries: 31,
  files: 3,
  bytes: 1200,
  values: 190,
  erased: ["a", "b"],
  events: [301, 302],
  leaf_hashes: ["9f3a".repeat(16), "17c0".repeat(16)],
};
const ERASED: Erased = {
  items: [],
  events: [301, 302],
  copies: [],
  elsewhere: [],
  rewritten: true,
  sought: 190,
  found: 0,
};

type Handlers = Parameters<typeof registerHost>[0];
function shown(run: RetentionRun | null = null, more: Handlers = {}, at: object = {}) {
  const row = { id: RUN, ref: "RR-01", kind: "retention_run", title: "", due: null } as const;
  const base = registerHost();
  const host = registerHost({
    retention_plan: plan,
    list: (query) =>
      query.kind === "retention_run"
        ? { total: run ? 1 : 0, rows: run ? [row] : [], withheld: "0" }
        : base.call("list", query),
    record: ({ id }) => (id === RUN && run ? view(run) : base.call("record", { id })),
    ...more,
  });
  return showInRegister(<Here />, { start: { ...start, ...at }, host });
}

describe("what is due to go", () => {
  it("has each file with its day, its period and what goes; what waits, and what has no day", async () => {
    shown();
    const due = await screen.findByRole("table", { name: "Due, and may go" });
    const row = within(due).getByRole("row", { name: /R-2026-001/ });
    expect(row).toHaveTextContent(/Case file of an authority’s request/);
    expect(row).toHaveTextContent(/13 Oct 2026.*13 Oct 2031.*GDPR Art 5\(2\)/);
    expect(row).toHaveTextContent(/164 values.*3 attachments, 1.2.kB/);
    const waiting = screen.getByRole("table", { name: "Due, and has to wait" });
    expect(waiting).toHaveTextContent(
      /it is under a legal hold\..*R-2026-010:.*a complaint about it is open\./,
    );
    expect(screen.getByText(/nobody recorded when it was closed/)).toBeInTheDocument();
    expect(screen.getByText("Court")).toBeInTheDocument();
  });

  it("is proposed with a reason, without what was left out, and is then among the runs", async () => {
    const propose: Handlers = {
      propose_retention: () => ({ id: RUN, ref: "RR-01", changed: [] }),
    };
    const { user, asked, where } = shown(aRun({}), propose);
    const [, second] = plan().items;
    await user.click(await screen.findByRole("checkbox", { name: `Take ${second?.ref} into the run` }));
    await user.click(screen.getByRole("button", { name: "Propose a run…" }));
    const dialog = await screen.findByRole("dialog", { name: "Propose a run of retention" });
    expect(dialog).toHaveTextContent("Nothing goes by this.");
    await expectNoAxeFindings();
    await user.click(within(dialog).getByRole("button", { name: "Propose" }));
    expect(await within(dialog).findByText("Fill this in.")).toBeInTheDocument();
    await user.type(within(dialog).getByRole("textbox"), "The periods are over");
    await user.click(within(dialog).getByRole("button", { name: "Propose" }));
    expect(asked("propose_retention")).toEqual([
      { on: "2035-01-01", records: [plan().items[0]?.id], reason: "The periods are over" },
    ]);
    expect(where()).toEqual({ name: "erasure", tab: "runs", id: RUN });
    expect(await screen.findByRole("complementary")).toHaveTextContent("The periods are over");
  });

  it("cannot be proposed when nothing is chosen, or where one may only read", async () => {
    const { user, unmount } = shown();
    await user.click(await screen.findByRole("checkbox", { name: "All of them" }));
    expect(screen.getByRole("button", { name: "Propose a run…" })).toBeDisabled();
    unmount();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    shown(null, { status: () => status });
    await screen.findByRole("table", { name: "Due, and may go" });
    expect(screen.queryByRole("button", { name: "Propose a run…" })).not.toBeInTheDocument();
    expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
  });

  it("says calmly when nothing is", async () => {
    const none = { ...plan(), items: [], waiting: [], undetermined: [], copies: [] };
    shown(null, { retention_plan: () => none });
    expect(await screen.findByRole("heading", { name: "Nothing of the log is due" })).toBeInTheDocument();
  });
});

describe("a run", () => {
  const open = { tab: "runs", id: RUN } as const;

  it("is not approved by whoever proposed it: a colleague takes over", async () => {
    const people = register.people().map((one) => ({ ...one, role: "approver" as const, can_sign: true }));
    const { user, asked } = shown(aRun({}), { people: () => people, act_as: () => register.status() }, open);
    expect(
      await screen.findByText(/You proposed this run, so somebody else must approve it/),
    ).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Approve the run" })).not.toBeInTheDocument();
    const name = people.find(({ id }) => id === OTHER)?.name ?? "";
    await user.click(await screen.findByRole("button", { name: new RegExp(`^Continue as ${name}`) }));
    expect(asked("act_as")).toEqual([{ id: OTHER }]);
  });

  it("is approved by another, or it is said why not", async () => {
    let isRefused = true;
    const approve: Handlers = {
      approve_retention: () => {
        if (isRefused) throw new HostError({ code: "second-person", arguments: { reference: "RR-01" } });
        return { id: RUN, ref: "RR-01", changed: [] };
      },
    };
    const { user, asked } = shown(aRun({ proposed_by: OTHER }), approve, open);
    await user.click(await screen.findByRole("button", { name: "Approve the run" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "RR-01 needs the approval of a second person.",
    );
    isRefused = false;
    await user.click(screen.getByRole("button", { name: "Approve the run" }));
    expect(await screen.findByText("RR-01 is approved")).toBeInTheDocument();
    expect(asked("approve_retention")).toEqual([{ id: RUN }, { id: RUN }]);
  });

  it("is carried out only after a last look, and says what it did", async () => {
    const run = aRun({ proposed_by: OTHER, approved_by: OFFICER, approved_at: AT });
    const today = { ...plan(), items: plan().items.map((item) => ({ ...item, due: "2026-11-01" })) };
    const carry: Handlers = {
      retention_plan: () => today,
      run_retention: () => ({ ref: "RR-01", report: REPORT, spared: [], erased: ERASED }),
    };
    const { user, asked } = shown(run, carry, open);
    await user.click(await screen.findByRole("button", { name: "Carry out…" }));
    const dialog = await screen.findByRole("dialog", { name: "Carry out RR-01" });
    const go = within(dialog).getByRole("button", { name: "Erase for good" });
    expect(await within(dialog).findByText("This cannot be taken back.")).toBeInTheDocument();
    expect(go).toBeDisabled();
    await expectNoAxeFindings();
    await user.click(within(dialog).getByRole("checkbox", { name: /2 files go/ }));
    await user.click(go);
    expect(asked("run_retention")).toEqual([{ id: RUN }]);
    const done = await screen.findByRole("dialog", { name: "RR-01 was carried out" });
    expect(done).toHaveTextContent(/Case files2/);
    expect(done).toHaveTextContent(/#301.*(9f3a){16}/);
  });

  it("takes nothing before its day, and says so", async () => {
    const run = aRun({ proposed_by: OTHER, approved_by: OFFICER });
    const { user } = shown(run, {}, open);
    await user.click(await screen.findByRole("button", { name: "Carry out…" }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText("Nothing of this run may go today.")).toBeInTheDocument();
    expect(within(dialog).getAllByText(/its day has not come/)).toHaveLength(2);
    expect(within(dialog).getByRole("button", { name: "Erase for good" })).toBeDisabled();
  });

  it("is kept with its report, and each event leads to the trail", async () => {
    const run = aRun({
      proposed_by: OTHER,
      approved_by: OFFICER,
      approved_at: AT,
      done_at: AT,
      report: REPORT,
    });
    const { user, where } = shown(run, {}, { tab: "runs" });
    const row = await screen.findByRole("row", { name: /RR-01/ });
    expect(row).toHaveTextContent(/Carried out.*2 cases, 190 values/);
    await user.click(within(row).getByRole("button"));
    const beside = await screen.findByRole("complementary");
    expect(beside).toHaveTextContent(/Attachments3, 1.2.kB/);
    await user.click(within(beside).getByRole("link", { name: "#302" }));
    expect(where()).toEqual({ name: "trail", seq: 302 });
  });

  it("that was never made is taught", async () => {
    const { user, where } = shown(null, {}, { tab: "runs" });
    await user.click(await screen.findByRole("button", { name: "To what is due" }));
    expect(where()).toEqual({ name: "erasure", tab: "plan" });
  });
});

describe("the periods", () => {
  const at = { tab: "periods" } as const;
  /** The own organisation with a period of its own, and what is written of it. */
  function organised(written: PutRecord[]): Handlers {
    const base = registerHost();
    const own = browse.organisation("organisation-1");
    return {
      list: (query) =>
        query.kind === "organisation"
          ? { total: 1, rows: browse.organisations().slice(0, 1), withheld: "0" }
          : base.call("list", query),
      record: () => own,
      put_record: (request) => {
        written.push(request);
        return { id: own.id, ref: own.ref, changed: [] };
      },
    };
  }

  it("stand with from when they run, their source and how well it was checked", async () => {
    shown(null, {}, at);
    const row = await screen.findByRole("row", { name: /^Case file of a data subject’s request/ });
    expect(row).toHaveTextContent(/3 years.*End of the year.*Foreldelsesloven § 2.*From knowledge/);
    expect(screen.getByRole("row", { name: /^Snapshot preserved/ })).toHaveTextContent("with its trigger");
  });

  it("are set by the organisation with their source and a reason", async () => {
    const written: PutRecord[] = [];
    const { user } = shown(null, organised(written), at);
    await user.click(
      await screen.findByRole("button", { name: "Edit the period: Case file of a data subject’s request" }),
    );
    const dialog = await screen.findByRole("dialog", { name: "Retention period" });
    const years = within(dialog).getByRole("textbox", { name: /Retention period/ });
    await user.clear(years);
    await user.type(years, "5");
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect(await within(dialog).findAllByText("Fill this in.")).toHaveLength(2);
    await user.type(within(dialog).getByRole("textbox", { name: /Legal source/ }), "Board decision 4/26");
    await user.type(within(dialog).getByRole("textbox", { name: /^Reason/ }), "Disputes come late");
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect(await screen.findByText(/The period was changed/)).toBeInTheDocument();
    expect(written).toEqual([
      expect.objectContaining({
        kind: "organisation",
        based_on: 7,
        reason: "Disputes come late",
        record: expect.objectContaining({
          own_retention: [{ object: "rights_case", period: "P5Y", legal_source: "Board decision 4/26" }],
        }),
      }),
    ]);
  });

  it("go back to the suggestion", async () => {
    const written: PutRecord[] = [];
    const own = plan();
    own.periods = own.periods.map((one) =>
      one.object === "rights_case" ? { ...one, source_status: null } : one,
    );
    const { user } = shown(null, { ...organised(written), retention_plan: () => own }, at);
    const row = await screen.findByRole("row", { name: /^Case file of a data subject’s request/ });
    expect(row).toHaveTextContent("Set by the organisation");
    await user.click(within(row).getByRole("button"));
    await user.type(screen.getByRole("textbox", { name: /^Reason/ }), "No longer needed");
    await user.click(screen.getByRole("button", { name: "Back to the suggestion" }));
    expect(await screen.findByText(/The period was changed/)).toBeInTheDocument();
    expect(written[0]?.record).toMatchObject({ own_retention: [] });
  });
});

describe("erasure of the log", () => {
  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    const { user } = shown(aRun({ proposed_by: OTHER, approved_by: OFFICER, done_at: AT, report: REPORT }));
    await screen.findByRole("table", { name: "Due, and may go" });
    await expectNoAxeFindings();
    await user.click(screen.getByRole("tab", { name: /Runs of retention/ }));
    await user.click(await screen.findByRole("button", { name: "RR-01" }));
    await screen.findByText("#301");
    await expectNoAxeFindings();
    await user.click(screen.getByRole("tab", { name: "Periods" }));
    await screen.findByRole("row", { name: /^Snapshot/ });
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const base = registerHost();
    const host = registerHost({
      retention_plan: plan,
      list: (query) =>
        query.kind === "retention_run" ? { total: 0, rows: [], withheld: "0" } : base.call("list", query),
    });
    const { user } = showInRegister(<Here />, { start, host, language });
    await screen.findByText("R-2026-001");
    expect(document.body).not.toHaveTextContent("⟨");
    const [, runs, periods] = screen.getAllByRole("tab");
    await user.click(runs as HTMLElement);
    await screen.findByRole("heading", { level: 2 });
    await user.click(periods as HTMLElement);
    await screen.findAllByText(/Foreldelsesloven/);
    expect(document.body).not.toHaveTextContent("⟨");
  });
});
