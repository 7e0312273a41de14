import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { RecordPane } from "../../app/records/RecordPane";
import { HostError, type ReviewCommentView } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { sample } from "../../testing/cases";
import { exchange } from "../../testing/exchange";
import { findingHandlers } from "../../testing/findings";
import { register, registerHost, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES, type Language } from "../../text";
import { useNavigation } from "../../app/navigation";
import { CaseTrail } from "../requests/CaseTrail";
import { releasedIn } from "./copies";
import { SharingView } from ".";

type Handlers = NonNullable<Parameters<typeof registerHost>[0]>;
const A02 = exchange.activity().id;

function Here() {
  const { view } = useNavigation();
  if (view.name === "sharing") return <SharingView tab={view.tab ?? "said"} />;
  return null;
}

function shown(handlers: Handlers = {}, language: Language = "en") {
  const host = registerHost(
    {
      ...exchange.handlers(),
      ...handlers,
    },
    exchange.listed(),
  );
  return showInRegister(<Here />, { host, language, start: { name: "sharing" } });
}
const suggestion = async () =>
  (await screen.findByText("It reaches every customer.")).closest("article") as HTMLElement;

describe("sharing and review", () => {
  beforeEach(() => setTheme("light"));

  it("teaches what belongs here while there is nothing", async () => {
    const { user } = shown({
      review_comments: () => [],
      list: () => ({ total: 0, rows: [], withheld: "0" }),
    });
    expect(await screen.findByText("No reviewer has said anything yet")).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: /^Returns of reviewers/ }));
    expect(await screen.findByText("No return was merged")).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: /^Bundles given out/ }));
    expect(await screen.findByText("No bundle was given out")).toBeInTheDocument();
  });

  it("says what went wrong, and asks again", async () => {
    let isBroken = true;
    const { user } = shown({
      review_comments: () => {
        if (isBroken) throw new HostError({ code: "panic", arguments: {} });
        return exchange.comments();
      },
    });
    await screen.findByRole("alert");
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await suggestion()).toBeInTheDocument();
  });

  it("shows what waits for a decision, and all of it when asked; a verdict waits for nothing", async () => {
    const { user } = shown();
    await suggestion();
    expect(screen.getAllByRole("article")).toHaveLength(2);
    expect(screen.queryByText("Which court?")).not.toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "All" }));
    expect(await screen.findByText("Which court?")).toBeInTheDocument();
    expect(screen.getAllByRole("article")).toHaveLength(3);
  });

  it("takes a suggestion to a field that changed only with all three values before one", async () => {
    const { user, asked } = shown();
    expect(await suggestion()).toHaveTextContent("The field changed since");
    await user.click(within(await suggestion()).getByRole("button", { name: "Take theirs" }));
    const dialog = await screen.findByRole("dialog", { name: "Take the suggested value into A-02?" });
    expect(dialog).toHaveTextContent("The field was changed after the reviewer saw it.");
    await waitFor(() => expect(dialog).toHaveTextContent("When reviewedyesNownoSuggestedyes"));
    expect(asked("as_of")[0]).toEqual({ id: A02, size: 201, at: null });
    await user.click(within(dialog).getByRole("button", { name: "Take theirs" }));
    await waitFor(() =>
      expect(asked("decide_comment")).toEqual([
        { id: exchange.comments()[1]?.id, accept: true, reason: "", although_changed: true },
      ]),
    );
  });

  it("keeps ours only with a reason, and stays where that is refused", async () => {
    const { user, asked } = shown({
      decide_comment: () => {
        throw new HostError({ code: "share-decided", arguments: { reference: "RC-03" } });
      },
    });
    await user.click(within(await suggestion()).getByRole("button", { name: "Keep ours" }));
    const dialog = await screen.findByRole("dialog", { name: "Keep A-02 as it is?" });
    expect(within(dialog).getByLabelText(/^Reason/)).toHaveFocus();
    await user.click(within(dialog).getByRole("button", { name: "Keep ours" }));
    expect(within(dialog).getByText("Fill this in.")).toBeInTheDocument();
    expect(asked("decide_comment")).toEqual([]);
    await user.type(within(dialog).getByLabelText(/^Reason/), "Only some");
    await user.click(within(dialog).getByRole("button", { name: "Keep ours" }));
    expect(await within(dialog).findByRole("alert")).toHaveTextContent("RC-03 was decided already.");
    expect(within(dialog).getByLabelText(/^Reason/)).toHaveValue("Only some");
  });

  it("leads to the field in the form of the record, where one writes a third value", async () => {
    const { user, where } = shown();
    await user.click(within(await suggestion()).getByRole("button", { name: "Write it myself…" }));
    await waitFor(() =>
      expect(where()).toEqual(
        expect.objectContaining({
          name: "edit",
          kind: "activity",
          id: A02,
          at: expect.objectContaining({ path: "large_scale" }) as object,
        }),
      ),
    );
  });

  it("decides nothing where one may only read", async () => {
    const status = register.status();
    if (status.workspace) status.workspace.read_only = true;
    shown({ status: () => status });
    await suggestion();
    expect(screen.queryByRole("button", { name: "Take theirs" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Share for review…" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Review a bundle…" })).toBeInTheDocument();
  });

  it("lists the bundles given out: to whom, with what, and whether the time is over; and shares anew", async () => {
    const { user } = shown();
    await user.click(await screen.findByRole("tab", { name: /^Bundles given out/ }));
    const list = await screen.findByRole("list", { name: "Bundles given out" });
    expect(list).toHaveTextContent("E-03");
    expect(list).toHaveTextContent("Advokat Berg");
    expect(list).toHaveTextContent("with free text and content of files");
    expect(list).toHaveTextContent("Time is over");
    await user.click(within(list).getByRole("button", { name: "Share anew what went out as E-03" }));
    const dialog = await screen.findByRole("dialog", { name: "Share for review" });
    await user.click(within(dialog).getByRole("button", { name: "Continue" }));
    expect(await within(dialog).findByRole("checkbox", { name: /^Free text/ })).toBeChecked();
    expect(within(dialog).getByRole("checkbox", { name: /^Personal data/ })).not.toBeChecked();
  });

  it("is done from the search, whatever one looks at", async () => {
    const { user, asked } = shown({
      return_open: () => null,
      open_bundle: () => ({ file_name: null, recorded: null }),
    });
    const search = await screen.findByRole("combobox", { name: "Search register and log" });
    await user.type(search, "merge a return");
    await user.click(await screen.findByRole("option", { name: /Merge a return/ }));
    await waitFor(() => expect(asked("return_open")).toHaveLength(1));
    await user.type(search, "review a bundle");
    await user.click(await screen.findByRole("option", { name: /Review a bundle/ }));
    await waitFor(() => expect(asked("open_bundle")).toHaveLength(1));
    await user.type(search, "share for");
    await user.click(await screen.findByRole("option", { name: /Share for review/ }));
    expect(await screen.findByRole("dialog", { name: "Share for review" })).toBeInTheDocument();
  });

  it("reads what was ticked from the parameters of a copy", () => {
    expect(releasedIn({ parameters: "bundle=x release=" })).toEqual({
      text: false,
      personal: false,
      attachments: false,
      privileged: false,
    });
    expect(releasedIn({ parameters: "bundle=x release=personal,privileged" })).toEqual({
      text: false,
      personal: true,
      attachments: false,
      privileged: true,
    });
  });

  it("lists the returns that were merged, with the head that was cosigned", async () => {
    const { user } = shown();
    await user.click(await screen.findByRole("tab", { name: /^Returns of reviewers/ }));
    expect(await screen.findByRole("row", { name: /RV-01/ })).toHaveTextContent("261 events");
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    const { user } = shown();
    await suggestion();
    await expectNoAxeFindings();
    await user.click(within(await suggestion()).getByRole("button", { name: "Keep ours" }));
    await screen.findByRole("dialog");
    await expectNoAxeFindings();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("tab", { name: /^Bundles given out/ }));
    await screen.findByRole("list", { name: "Bundles given out" });
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    const { user } = shown({}, language);
    await suggestion();
    const tabs = screen.getAllByRole("tab");
    await user.click(tabs[1] as HTMLElement);
    await screen.findByText("RV-01");
    await user.click(tabs[2] as HTMLElement);
    await screen.findByText("E-03");
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("what reviewers said, where it belongs", () => {
  const said = ({ target }: { target: string | null }): ReviewCommentView[] =>
    exchange
      .comments()
      .filter(({ comment }) => target === null || comment.target === target || comment.case === target);

  it("stands at the record, and under the very field", async () => {
    const host = registerHost({ ...findingHandlers, review_comments: said });
    const { asked } = showInRegister(<RecordPane id={A02} onClose={() => {}} />, { host });
    const card = await screen.findByRole("region", { name: "What reviewers said" });
    expect(card).toHaveTextContent("2 to decide");
    expect(within(card).getAllByRole("article")).toHaveLength(2);
    const field = screen.getAllByText("Large scale").map((one) => one.closest("div"));
    expect(
      field.some((one) => one?.querySelector(".said-remark")?.textContent?.includes("Advokat Berg")),
    ).toBe(true);
    expect(asked("review_comments")).toEqual([{ target: A02 }]);
    await expectNoAxeFindings();
  });

  it("is not there where nobody said anything", async () => {
    const host = registerHost({ ...findingHandlers });
    showInRegister(<RecordPane id={A02} onClose={() => {}} />, { host });
    await screen.findByRole("tab", { name: /Overview/ });
    await waitFor(() => expect(host.calls.some(({ name }) => name === "review_comments")).toBe(true));
    expect(screen.queryByRole("region", { name: "What reviewers said" })).not.toBeInTheDocument();
  });

  it("stands in the trail of the case as the reviewer's own, where it was said", async () => {
    const of = { ...sample.subpoena(), id: exchange.CASE.id };
    const host = registerHost({ review_comments: said });
    showInRegister(<CaseTrail of={of} />, { host });
    const entry = (await screen.findByText("Verdict of the reviewer on R-2026-006")).closest("li");
    expect(entry).toHaveTextContent("Cannot be judged from this");
    expect(entry).toHaveTextContent("Which court?");
    expect(entry).toHaveTextContent("Legal reviewerAdvokat Berg");
    const entries = screen.getAllByRole("listitem").filter((one) => one.className === "trail-event");
    const times = entries.map((one) => one.querySelector("time")?.getAttribute("datetime") ?? "");
    expect(times).toEqual(times.toSorted());
    expect(entry).not.toBe(entries.at(-1));
  });
});
