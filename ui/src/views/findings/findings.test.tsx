import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useWhereWords } from "../../app/findings/words";
import { useNavigation, type View } from "../../app/navigation";
import { HostError, type FindingView } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { answerFindings, findingHandlers, findings } from "../../testing/findings";
import { hands } from "../../testing/hands";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { EditView } from "../edit/EditView";
import { FindingsView } from ".";

function Here() {
  const { view } = useNavigation();
  if (view.name === "findings") return <FindingsView place={view} />;
  if (view.name === "edit") return <EditView key={view.sitting} view={view} />;
  return null;
}

type Handlers = Parameters<typeof registerHost>[0];
const open = (handlers: Handlers = {}, start: View = { name: "findings" }, language: Language = "en") =>
  showInRegister(<Here />, {
    start,
    language,
    host: registerHost({ ...findingHandlers, accept_finding: () => WRITTEN, ...handlers }),
  });
const WRITTEN = { id: "acceptance", ref: "FA-01", changed: [] };
const list = () => screen.findByRole("grid", { name: "Findings" });
/** Each of the findings; the headings of groups are rows too. */
const rows = async () => [...(await list()).querySelectorAll<HTMLElement>(".finding-line")];

/** An open finding about a field of a record whose answer is among the fixtures. */
function aboutAField(): FindingView {
  // Of those with a short form.
  const known = new Set(["LIA-01", "P-04", "C-01", "T-01"]);
  const found = findings
    .page("severity")
    .rows.find(({ ref, finding, status }) => known.has(ref) && finding.path !== "" && status !== "fixed");
  if (!found) throw new Error("the sample has changed");
  return found;
}
const only = (...shown: FindingView[]) => {
  const page = findings.page("severity");
  const [group] = page.groups;
  if (!group) throw new Error("the sample has changed");
  const all = {
    ...page,
    total: shown.length,
    rows: shown,
    groups: [{ ...group, key: shown[0]?.finding.severity ?? group.key, count: shown.length }],
  };
  return { findings: (query: Parameters<typeof answerFindings>[0]) => answerFindings(query, all) };
};

describe("the findings", () => {
  it("stand in groups by how grave they are, each with its law and where it is", async () => {
    open();
    const of = findings.page("severity");
    const groups = within(await list()).getAllByRole("rowgroup");
    expect(groups.length).toBeGreaterThan(1);
    const [first] = of.rows;
    if (!first) throw new Error("the sample has changed");
    const line = (await rows()).find((row) => row.textContent?.includes(first.finding.rule));
    expect(line).toHaveTextContent(first.ref);
    expect(line).toHaveTextContent(first.finding.citation);
    await expectNoAxeFindings();
  });

  it.each(["area", "record", "owner"] as const)("are grouped by %s when that is asked for", async (group) => {
    const { asked } = open({}, { name: "findings", group });
    const [first] = findings.page(group).groups;
    expect(await list()).toBeInTheDocument();
    expect(asked("findings")).toContainEqual(expect.objectContaining({ group, limit: 200 }));
    const heading = document.querySelector(".due-heading");
    expect(heading).toHaveTextContent(String(first?.count ?? ""));
    // A record is told by its reference; no other group has one.
    expect(heading?.textContent).toContain(first?.ref ?? "");
  });

  it("are narrowed by the program, and say when nothing fits", async () => {
    const { user, asked, where } = open();
    await list();
    await user.click(screen.getByRole("button", { name: /^Area/u }));
    await user.click(await screen.findByRole("menuitemcheckbox", { name: "Requests of authorities" }));
    await user.keyboard("{Escape}");
    expect(where()).toMatchObject({ name: "findings", areas: ["AUT"] });
    await waitFor(() =>
      expect(asked("findings")).toContainEqual(expect.objectContaining({ areas: ["AUT"] })),
    );
  });

  it("teach when nothing fits, and clear what narrows them", async () => {
    const { user, where } = open(
      { findings: (query) => ({ ...answerFindings(query), total: 0, rows: [], groups: [] }) },
      { name: "findings", severities: ["blocker"] },
    );
    await user.click(await screen.findByRole("button", { name: "Clear the filters" }));
    expect(where()).toEqual({ name: "findings" });
    expect(await screen.findByText("The rules find nothing")).toBeVisible();
  });

  it("lead with one key to the very field, and back to where one was", async () => {
    const of = aboutAField();
    const { user, where } = open(only(of));
    const [row] = await rows();
    await user.click(row as HTMLElement);
    await user.keyboard("{Enter}");
    expect(where()).toMatchObject({
      name: "edit",
      id: of.finding.object,
      at: { path: of.finding.path },
    });
    await waitFor(() => expect(document.querySelector("[data-sought]")).toBeInTheDocument());
    expect(document.activeElement?.closest("section[id^=section-]")).not.toBeNull();
    expect(document.querySelector(".editor-aside > .notice")).toBeVisible();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(where()).toMatchObject({ name: "findings" }));
    await waitFor(async () => expect((await rows())[0]).toHaveFocus());
  });

  it("tell in the inspector what to do and on which law", async () => {
    const of = aboutAField();
    const { user } = open(only(of));
    const [row] = await rows();
    await user.click(row as HTMLElement);
    const pane = await screen.findByRole("complementary");
    expect(within(pane).getByRole("region", { name: "What to do" })).toBeVisible();
    expect(pane).toHaveTextContent(of.finding.citation);
    expect(pane).toHaveTextContent(of.finding.rule);
    expect(pane).not.toHaveTextContent("⟨");
    await expectNoAxeFindings();
  });

  it("are accepted with a reason and a last day, and that is taken back by undo", async () => {
    const of = { ...aboutAField(), status: "open" as const, acceptance: null };
    const { user, asked } = open({ ...only(of), undo: () => ({ changed: [] }) });
    await user.click((await rows())[0] as HTMLElement);
    await user.click(await screen.findByRole("button", { name: "Accept…" }));
    const form = await screen.findByRole("dialog", { name: "Accept a finding" });
    await user.click(within(form).getByRole("button", { name: "Accept it" }));
    expect(asked("accept_finding")).toEqual([]);
    const { tick, write } = hands(user, form);
    await tick(/^Accepted risk/u);
    await write(/^Why/u, "Replaced in March.");
    await user.click(form.querySelector('[data-type="day"]') as Element);
    await user.keyboard("31032027");
    await user.click(within(form).getByRole("button", { name: "Accept it" }));
    await waitFor(() =>
      expect(asked("accept_finding")).toEqual([
        {
          ...of.identity,
          accepted_as: "accepted_risk",
          reason: "Replaced in March.",
          until: "2027-03-31",
        },
      ]),
    );
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(asked("undo")).toHaveLength(1);
  });

  it("say why one is accepted, whether that still covers it, and let it be taken back", async () => {
    const of: FindingView = {
      ...aboutAField(),
      status: "open",
      acceptance: {
        id: "acceptance",
        ref: "FA-01",
        accepted_as: "false_positive",
        reason: "Another register has it.",
        until: "2026-10-01",
        standing: "expired",
        by: "Ingrid Solvang",
        at: "2026-09-01T09:00:00Z",
      },
    };
    const { user, asked } = open({ ...only(of), remove_record: () => [] });
    await user.click((await rows())[0] as HTMLElement);
    const card = await screen.findByRole("region", { name: "Acceptance" });
    expect(card).toHaveTextContent("Another register has it.");
    expect(card).toHaveTextContent("Ingrid Solvang, 1 Sept 2026");
    expect(card).toHaveTextContent("Its last day is over: the finding is open again.");
    await user.click(within(card).getByRole("button", { name: "Take it back" }));
    expect(asked("remove_record")).toMatchObject([{ id: "acceptance" }]);
  });

  it("keep their place while it is not known yet how it went, and close it up where that cannot be told", async () => {
    const { unmount } = open({ findings_trend: () => new Promise<never>(() => {}) });
    await list();
    expect(screen.getByText("How it went")).toBeVisible();
    expect(document.querySelector(".findings-trend-waiting")).not.toBeNull();
    unmount();
    open({
      findings_trend: () => {
        throw new HostError({ code: "io", arguments: { detail: "gone" } });
      },
    });
    await list();
    await waitFor(() => expect(screen.queryByText("How it went")).toBeNull());
  });

  it("have numbers that lead to what they count, and the way they went as a table too", async () => {
    const { user, where } = open();
    const numbers = await screen.findByRole("list", { name: "Standing" });
    expect(await screen.findByText("How it went")).toBeVisible();
    await user.click(screen.getByText("The numbers"));
    expect(screen.getByRole("table")).toBeVisible();
    await user.click(within(numbers).getByRole("button", { name: /new since 31 Oct 2026$/u }));
    expect(where()).toMatchObject({ statuses: ["new"] });
  });

  it("are read and not accepted where nothing may be written; Enter shows the record", async () => {
    const of = aboutAField();
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    const { user, where } = open({ ...only(of), status: () => status });
    await user.click((await rows())[0] as HTMLElement);
    const pane = await screen.findByRole("complementary");
    expect(within(pane).queryByRole("button", { name: "Accept…" })).not.toBeInTheDocument();
    await user.click(within(pane).getByRole("button", { name: "Go to the field" }));
    expect(where()?.name).not.toBe("edit");
  });

  it("say when they cannot be judged, and show how far a long judging is", async () => {
    const host = registerHost({
      ...findingHandlers,
      findings: () => {
        throw new HostError({ code: "locked", arguments: {} });
      },
    });
    showInRegister(<Here />, { start: { name: "findings" }, host });
    expect(await screen.findByRole("alert")).toHaveTextContent("Another window or program");
  });

  it("tell how far a long judging is, and can be stopped", async () => {
    const { user, host, asked } = open({
      findings: () => new Promise(() => {}),
      cancel: () => null,
    });
    await waitFor(() => expect(document.querySelector(".waiting")).toBeInTheDocument());
    host.emit("progress", { task: "findings", done: 500, total: 2000 });
    expect(await screen.findByRole("progressbar", { name: /500 of 2,000/u })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(asked("cancel")).toHaveLength(1);
  });

  it.each(THEMES)("have no findings of their own in the %s theme", async (theme) => {
    setTheme(theme);
    open();
    await list();
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("have all their words in %s", async (language) => {
    open({}, { name: "findings" }, language);
    await waitFor(() => expect(document.querySelector(".finding-line")).toBeInTheDocument());
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("where a finding is", () => {
  function Where({ path }: { path: string }) {
    const words = useWhereWords();
    return <p>{words({ ...aboutAField().finding, path })}</p>;
  }
  it.each([
    ["", "the record as a whole"],
    ["dpa_ref", "Data processing agreement"],
    ["bases[1].lia", "Legal bases 2 · "],
  ])("is said in words: %s", async (path, words) => {
    showInRegister(<Where path={path} />, { start: { name: "findings" } });
    expect(await screen.findByText((text) => text.startsWith(words))).toBeVisible();
  });
});
