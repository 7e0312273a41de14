import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RecordMenu } from "../../app/acts/RecordMenu";
import { useNavigation, type VersionsPlace } from "../../app/navigation";
import { HostError } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { browse } from "../../testing/browse";
import { exchange } from "../../testing/exchange";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { ActivityInspector } from "../activities/ActivityInspector";
import { endOfDay } from "../trail/useEventList";
import { VersionsView } from ".";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;

const A02 = register.record("A-02");
const WRITTEN = { id: "version-3", ref: "V-03", changed: [] };

function Here() {
  const { view } = useNavigation();
  return view.name === "versions" ? <VersionsView view={view} /> : null;
}
function shown(place: Partial<VersionsPlace> = {}, handlers: Handlers = {}, language: Language = "en") {
  return showInRegister(<Here />, {
    start: { name: "versions", ...place },
    host: registerHost({ approve: () => WRITTEN, reopen: () => WRITTEN, ...handlers }),
    language,
  });
}
const row = async (name: string) => (await screen.findByText(name)).closest("[role=row]");

describe("the approved versions", () => {
  it("say who approved what, when, why, and whether it still stands", async () => {
    const { asked } = shown();
    expect(await row("Autumn 2026")).toHaveTextContent(
      "V-02Autumn 2026the whole register1 Oct 2026Marit AasYearly approvalstands",
    );
    expect(await row("Marketing")).toHaveTextContent(/^V-01.*1 record.*reopened 15 Jul 2026$/);
    expect(asked("list").at(-1)).toMatchObject({ kind: "version", sort: "ref", descending: true });
  });

  it("open with what they hold and why they were reopened", async () => {
    const { user, where } = shown();
    await user.click(await screen.findByText("Marketing"));
    const pane = within(await screen.findByRole("complementary", { name: "Marketing" }));
    expect(await pane.findByText("A purpose was missing")).toBeInTheDocument();
    expect(pane.getByText(/^#90 9f3a/)).toBeInTheDocument();
    expect(pane.queryByRole("button", { name: "Reopen…" })).not.toBeInTheDocument();
    await user.click(pane.getByRole("button", { name: /A-02/ }));
    expect(where()).toEqual({ name: "activities", id: A02.id });
  });

  it("stand below what reviewers from outside found of the whole", async () => {
    const [, , said] = exchange.comments();
    if (!said) throw new Error("the sample has no verdict");
    const whole = (verdict: "approve" | "reject", text: string, outdated: boolean) => ({
      ...said,
      id: text,
      target_ref: null,
      outdated,
      comment: { ...said.comment, target: null, case: null, verdict, text },
    });
    shown(
      {},
      {
        // One on a case is no verdict on the whole.
        review_comments: () => [
          said,
          whole("reject", "Not yet.", true),
          whole("approve", "Now it may.", false),
        ],
      },
    );
    const list = await screen.findByRole("list", { name: "Verdicts of reviewers on the whole" });
    const items = within(list).getAllByRole("article");
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(/May stand.*All that was reviewed.*Now it may\..*Advokat Berg/);
    expect(items[1]).toHaveTextContent(/May not stand.*Made on an earlier version/);
    await expectNoAxeFindings();
  });

  it("are given out as they were", async () => {
    const { user, asked } = shown(
      { id: "version-2" },
      { export_register: () => ({ file_name: "autumn.json", recorded: "X-04" }) },
    );
    await user.click(await screen.findByRole("button", { name: "Export as it was…" }));
    expect(await screen.findByText(/^V-02 was exported as autumn\.json/)).toBeInTheDocument();
    expect(asked("export_register")).toEqual([{ version: "version-2" }]);
  });

  it("teach when nothing has been approved", async () => {
    shown({}, { list: () => ({ total: 0, rows: [], withheld: "0" }) });
    expect(await screen.findByText("Nothing has been approved yet")).toBeInTheDocument();
  });

  it.each(THEMES)("have nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    shown({ id: "version-2" });
    await screen.findByRole("button", { name: "Reopen…" });
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    shown({ id: "version-1" }, {}, language);
    await screen.findByRole("complementary", { name: "Marketing" });
    await screen.findByText("V-02");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("approving", () => {
  it("freezes the whole register under a name, with a reason, and says what that means first", async () => {
    const { user, asked } = shown();
    await user.click(await screen.findByRole("button", { name: "Approve the register…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Approve the whole register" }));
    expect(dialog.getByText(/neither changed nor taken out until the version is reopened/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Approve" }));
    expect(dialog.getAllByText("Fill this in.")).toHaveLength(2);
    expect(asked("approve")).toEqual([]);
    await expectNoAxeFindings();
    await user.type(dialog.getByLabelText(/^Name/), "Winter");
    await user.type(dialog.getByLabelText(/^Why/), "Board of 3 December");
    await user.click(dialog.getByRole("button", { name: "Approve" }));
    await waitFor(() =>
      expect(asked("approve")).toEqual([{ name: "Winter", records: [], reason: "Board of 3 December" }]),
    );
    expect(await screen.findByText("V-03 Winter was approved")).toBeInTheDocument();
  });

  it("is offered at a record, names it, and approves it alone", async () => {
    const of = { id: A02.id, kind: "activity" as const, ref: "A-02", title: "Profiling for marketing" };
    const { user, asked } = showInRegister(<RecordMenu of={of} />, {
      host: registerHost({ approve: () => WRITTEN }),
    });
    await user.click(await screen.findByRole("button", { name: "More for A-02" }));
    await user.click(await screen.findByRole("menuitem", { name: "Approve…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Approve this record" }));
    expect(await dialog.findByText("A-02 Profiling for marketing")).toBeInTheDocument();
    await user.type(dialog.getByLabelText(/^Name/), "Profiling");
    await user.type(dialog.getByLabelText(/^Why/), "Ready");
    await user.click(dialog.getByRole("button", { name: "Approve" }));
    await waitFor(() => expect(asked("approve")[0]).toMatchObject({ records: [A02.id] }));
  });

  it("is for those who keep or approve the register only", async () => {
    const status = register.status();
    if (status.workspace?.author) status.workspace.author.role = "case_handler";
    shown({ id: "version-2" }, { status: () => status });
    await screen.findByRole("button", { name: "Compare with now" });
    expect(screen.queryByRole("button", { name: "Approve the register…" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Reopen…" })).not.toBeInTheDocument();
  });

  it("says why it is refused, and keeps what was written", async () => {
    const { user } = shown(
      {},
      {
        approve: () => {
          throw new HostError({ code: "role-not-allowed", arguments: { role: "intake" } });
        },
      },
    );
    await user.click(await screen.findByRole("button", { name: "Approve the register…" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByLabelText(/^Name/), "Winter");
    await user.type(dialog.getByLabelText(/^Why/), "Ready");
    await user.click(dialog.getByRole("button", { name: "Approve" }));
    expect(await dialog.findByRole("alert")).toHaveTextContent("Intake");
    expect(dialog.getByLabelText(/^Name/)).toHaveValue("Winter");
  });
});

describe("a record that was approved", () => {
  const frozen = {
    ...A02,
    frozen_by: {
      field: "version",
      id: "version-2",
      kind: "version" as const,
      ref: "V-02",
      title: nameOf("Autumn 2026"),
    },
  };
  function nameOf(en: string) {
    return { en, nb: null, nl: null };
  }
  const inspected = (handlers: Handlers = {}) =>
    showInRegister(<ActivityInspector id={A02.id} onEdit={() => {}} onClose={() => {}} />, {
      host: registerHost({
        record: ({ id }) => (id === A02.id ? frozen : register.record("LIA-01")),
        reopen: () => WRITTEN,
        ...handlers,
      }),
    });

  it("says in which version it stands still, offers no editing, and leads to the version", async () => {
    const { user, where } = inspected();
    expect(await screen.findByText("Part of the approved version V-02 Autumn 2026")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Edit" })).not.toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Show the version" }));
    expect(where()).toEqual({ name: "versions", id: "version-2" });
  });

  it("can be changed again when the version is reopened, with a reason", async () => {
    const { user, asked } = inspected();
    await user.click(await screen.findByRole("button", { name: "Reopen…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Reopen V-02?" }));
    await user.click(dialog.getByRole("button", { name: "Reopen" }));
    expect(dialog.getByText("Fill this in.")).toBeInTheDocument();
    expect(asked("reopen")).toEqual([]);
    await user.type(dialog.getByLabelText(/^Reason/), "New purpose");
    await user.click(dialog.getByRole("button", { name: "Reopen" }));
    await waitFor(() => expect(asked("reopen")).toEqual([{ id: "version-2", reason: "New purpose" }]));
    expect(await screen.findByText("V-02 was reopened")).toBeInTheDocument();
  });

  it("can be edited when nothing holds it", async () => {
    inspected({ record: ({ id }) => (id === A02.id ? A02 : register.record("LIA-01")) });
    expect(await screen.findByRole("button", { name: "Edit" })).toBeInTheDocument();
    expect(screen.queryByText(/approved version/)).not.toBeInTheDocument();
  });
});

describe("two states compared", () => {
  it("are any two of now, a day and a version, field by field", async () => {
    const { user, asked } = shown({ tab: "compare", from: { version: "version-2" } });
    const group = await screen.findByRole("region", { name: "Processing activities" });
    expect(group).toHaveTextContent("Responsible unitSalesMarketing operations");
    expect(asked("compare")).toEqual([{ from: { version: "version-2" }, to: "now", id: null }]);
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: "Swap" }));
    await waitFor(() =>
      expect(asked("compare").at(-1)).toEqual({ from: "now", to: { version: "version-2" }, id: null }),
    );
    await user.click(screen.getByRole("button", { name: /From$/ }));
    await user.click(await screen.findByRole("option", { name: "At the end of a day" }));
    await waitFor(() =>
      expect(asked("compare").at(-1)).toMatchObject({ from: { at: endOfDay("2026-11-21", null) } }),
    );
  });

  it("begin a month ago, and ask nothing while both are the same", async () => {
    const { user, asked } = shown({ tab: "compare" });
    await screen.findByRole("region", { name: "Processors" });
    expect(asked("compare")).toEqual([{ from: { at: endOfDay("2026-10-21", null) }, to: "now", id: null }]);
    await user.click(screen.getByRole("button", { name: /From$/ }));
    await user.click(await screen.findByRole("option", { name: "As it is now" }));
    expect(await screen.findByText(/^Both sides are the same/)).toBeInTheDocument();
    expect(asked("compare")).toHaveLength(1);
  });

  it("are of one record when that is asked for, until it is let go", async () => {
    const { user, asked } = shown({ tab: "compare", of: { id: A02.id, ref: "A-02" } });
    await waitFor(() => expect(asked("compare")[0]).toMatchObject({ id: A02.id }));
    await user.click(screen.getByRole("button", { name: "Clear filter Only" }));
    await waitFor(() => expect(asked("compare").at(-1)).toMatchObject({ id: null }));
    expect(screen.queryByText("A-02")).not.toBeInTheDocument();
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    shown({ tab: "compare", from: { day: "2026-11-01" } }, {}, language);
    await screen.findByText("P-04");
    expect(document.body).not.toHaveTextContent("⟨");
  });

  it("have the versions to choose from", async () => {
    const { user } = shown({ tab: "compare" });
    await screen.findByRole("region", { name: "Processors" });
    await user.click(screen.getByRole("button", { name: /To$/ }));
    expect((await screen.findAllByRole("option")).map((option) => option.textContent)).toEqual([
      "As it is now",
      "At the end of a day",
      ...browse.versions().map(({ ref, name }) => expect.stringContaining(`${ref} ${name}`) as string),
    ]);
  });
});
