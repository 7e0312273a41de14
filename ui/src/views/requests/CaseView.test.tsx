import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoAxeFindings } from "../../testing";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import { trail as made } from "../../testing/trail";
import type { CaseView as Case, Status } from "../../host";
import { LANGUAGES } from "../../text";
import { CaseView } from ".";

const open = (of: Case, status?: Status) => {
  const host = sampleHost({ case: () => of, ...(status ? { status: () => status } : {}) });
  return showInWorkbench(<CaseView id={of.id} />, { host });
};
const evaluation = async () => within(await screen.findByRole("list", { name: "Evaluation" }));
const trail = async () => within(await screen.findByRole("list", { name: "Trail" })).getAllByRole("listitem");

describe("a case", () => {
  it("says at its head which request it is, who asks from where, and how long there is left", async () => {
    open(sample.subpoena());
    expect(
      await screen.findByRole("heading", { level: 1, name: "Subpoena for account records" }),
    ).toBeVisible();
    expect(screen.getByText("R-2026-006 · public authority · outside the EEA")).toBeVisible();
    expect(screen.getByText(/^Due in 6 days · Fri,? 27 Nov 2026$/u)).toBeVisible();
  });

  it("shows each step with its answer, day and person, and marks the one that comes next", async () => {
    open(sample.subpoena());
    const steps = await evaluation();
    const step = (title: string) => steps.getByText(title).closest("li");
    expect(step("Authenticity confirmed")).toHaveTextContent("Authenticity confirmed, done");
    expect(step("Authenticity confirmed")).toHaveTextContent("Verified · 17 Nov · Ingrid Solvang");
    expect(step("First test: legal basis")).toHaveAttribute("aria-current", "step");
    expect(step("Power to compel")).toHaveTextContent("bars a disclosure");
  });

  it("groups the steps of the Article 48 worksheet under its name", async () => {
    open(sample.subpoena());
    const steps = await evaluation();
    const opens = steps.getByText("Article 48 worksheet").closest("li");
    expect(opens).toHaveTextContent("How the request came");
    const grouped = steps.getAllByRole("listitem").filter((item) => "grouped" in item.dataset);
    expect(grouped).toHaveLength(11);
  });

  it("tells what happened in words: the answer, the reason, the person's role, the number and the hash", async () => {
    const of = sample.closed();
    open(of);
    const events = await trail();
    const entry = (ref: string) => events[of.trail.findIndex((item) => item.ref === ref)];
    const proof = (ref: string) => {
      const item = of.trail.find((other) => other.ref === ref);
      return `#${item?.seq} ${item?.leaf_hash.slice(0, 4)}·${item?.leaf_hash.slice(4, 8)}`;
    };
    expect(events[0]).toHaveTextContent("Registered");
    expect(events[0]).toHaveTextContent("Order served at the reception, registered at once");
    expect(entry("F-01")).toHaveTextContent(
      /Attachment added.*production-order\.txt · 690 bytes · SHA-256 82b1·567b…/u,
    );
    const verified = entry("R-2026-001/4");
    expect(verified).toHaveTextContent(/Authenticity confirmed Verified/u);
    expect(verified).toHaveTextContent(/Evidence: production-order\.txt.*Privacy officer/u);
    expect(verified).toHaveTextContent(proof("R-2026-001/4"));
    expect(entry("R-2026-001/7")).toHaveTextContent(
      /Court order · Storvik District Court · Norway · 22 Sept? 2026/u,
    );
    expect(entry("R-2026-001/19")).toHaveTextContent(
      /Decision: Complied with, narrowed.*Grounds: Asks for more than is needed/u,
    );
    expect(entry("R-2026-001/24")).toHaveTextContent(
      /Disclosed to .*one data subject · 214 records · Encrypted transmission/u,
    );
    expect(entry("R-2026-001/28")).toHaveTextContent(/Notification: Data subject Delayed.*until 5 Jan 2027/u);
  });

  it("tells the moves of its machine among them: what happened, and where it led", async () => {
    open(sample.closed());
    const events = await trail();
    expect(events[2]).toHaveTextContent(/Stamped, original kept Sender being verified/u);
    expect(events.at(-1)).toHaveTextContent(/Close Closed/u);
    expect(events.at(-1)).toHaveTextContent("Handed over with a receipt");
  });

  it("has its history beside its facts, with what belongs to it", async () => {
    const of = sample.subpoena();
    const host = sampleHost({
      case: () => of,
      history: () => [
        { ...made.event(7), subject: of.id, kind: "request.changed", ref: of.ref },
        { ...made.event(8), subject: "entry", kind: "step.recorded", ref: `${of.ref}/1` },
      ],
    });
    const { user } = showInWorkbench(<CaseView id={of.id} />, { host });
    await user.click(await screen.findByRole("tab", { name: "History" }));
    const [entry, own] = within(await screen.findByRole("list", { name: "History" })).getAllByRole(
      "listitem",
    );
    expect(entry).toHaveTextContent("Recorded · Step");
    expect(own).toHaveTextContent(/^Changed/u);
    expect(within(own as HTMLElement).getByRole("button", { name: /^As it was then/u })).toBeVisible();
    expect(within(entry as HTMLElement).queryByRole("button", { name: /^As it was then/u })).toBeNull();
  });

  it("is taken out only while nothing belongs to it, and can be erased", async () => {
    const of = sample.subpoena();
    const { user, unmount } = open(of);
    const items = async () => {
      await user.click(await screen.findByRole("button", { name: "More for this case" }));
      return (await screen.findAllByRole("menuitem")).map((item) => item.textContent);
    };
    expect((await items()).slice(-3)).toEqual(["Show in the trail", "Share…", "Erase…"]);
    unmount();
    open({ ...of, trail: of.trail.slice(0, 1) });
    expect((await items()).slice(-4)).toEqual(["Show in the trail", "Share…", "Take out…", "Erase…"]);
  });

  it("says calmly that it was erased, and where the event is that says why", async () => {
    const of = sample.closed();
    of.request.title = "";
    const { user } = open(of);
    expect(await screen.findByRole("heading", { level: 1, name: "Erased" })).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Show in the trail" }));
    expect(screen.getByTestId("where")).toHaveTextContent(`"subject":{"id":"${of.id}","ref":"${of.ref}"}`);
  });

  it("marks privileged advice", async () => {
    open(sample.subpoena());
    await trail();
    expect(screen.getByText("Privileged").closest("li")).toHaveTextContent("Legal advice obtained");
  });

  it("strikes an entry that was corrected, and leads to the one that corrects it", async () => {
    const of = sample.subpoena();
    const wrong = of.trail.find(({ ref }) => ref === "R-2026-006/14");
    const last = of.trail.at(-1);
    if (!wrong || !last || wrong.record === null) throw new Error("the sample has changed");
    wrong.corrected_by = last.ref;
    last.record = { ...wrong.record, corrects: wrong.id };
    const { user } = open(of);
    const struck = (await trail()).find((item) => item.querySelector("s"));
    expect(struck).toHaveTextContent("Own policy met");
    await user.click(within(struck as HTMLElement).getByRole("button", { name: `Corrected by ${last.ref}` }));
    expect(document.activeElement).toHaveTextContent("Corrects R-2026-006/14");
  });

  it("exports an attachment, and says under which name", async () => {
    const of = sample.closed();
    const host = sampleHost({
      case: () => of,
      export_attachment: () => ({ file_name: "production-order.txt", recorded: null }),
    });
    const { user } = showInWorkbench(<CaseView id={of.id} />, { host });
    await user.click(await screen.findByRole("button", { name: "Export production-order.txt" }));
    expect(
      await screen.findByText(/^production-order.txt written · not recorded as given out/u),
    ).toBeVisible();
    expect(host.calls).toContainEqual({ name: "export_attachment", request: { id: of.attachments[0]?.id } });
  });

  it("lists what blocks a disclosure, with its article and what to do, and leads there", async () => {
    const { user } = open(sample.subpoena());
    const card = await screen.findByRole("region", { name: "What blocks a disclosure now" });
    expect(within(card).getAllByText("Stop")).toHaveLength(8);
    expect(card).toHaveTextContent(/Examine Article 6 in the first test under Article 48.*GDPR Art 6, 48/u);
    await user.click(within(card).getByRole("button", { name: /^Nobody has examined whether the request/u }));
    expect(screen.getByRole("dialog", { name: "Record step" })).toHaveTextContent("Scope examined");
  });

  it("opens the step that is pressed, the correction of an entry, and what its menu offers", async () => {
    const { user } = open(sample.subpoena());
    await user.click(await screen.findByRole("button", { name: "Legal advice obtained" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("Have legal experts been consulted");
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Correct entry R-2026-006/14" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("You correct entry R-2026-006/14.");
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "More for this case" }));
    await user.click(screen.getByRole("menuitem", { name: "Record disclosure…" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("Nothing can be disclosed yet");
  });

  it("explains the date in sentences", async () => {
    open(sample.access());
    const card = await screen.findByRole("region", { name: "How the date was found" });
    expect(card).toHaveTextContent("Answer to a rights request: one month");
    expect(card).toHaveTextContent(/Received on Thursday,? 29 October 2026; that day is not counted/u);
    expect(card).toHaveTextContent("GDPR Art 12(3) — Read in the source cited");
  });

  it("goes to an activity concerned, and to the case file", async () => {
    const { user } = open(sample.closed());
    await user.click(await screen.findByRole("link", { name: "A-04 Security" }));
    expect(screen.getByTestId("where")).toHaveTextContent('"name":"activities"');
    await user.click(screen.getByRole("button", { name: "Export case file…" }));
    expect(screen.getByTestId("where")).toHaveTextContent(`"subject":"${sample.closed().id}"`);
  });

  it("offers nothing that writes where the file may only be read", async () => {
    const status = sample.status();
    if (status.workspace) status.workspace.read_only = true;
    open(sample.subpoena(), status);
    expect(await screen.findByText(/may only be read here/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Record|Correct|Authenticity/u })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Export case file…" })).toBeVisible();
  });

  it("says what went wrong and tries again when it cannot be read", async () => {
    let isThere = false;
    const host = sampleHost({
      case: () => {
        if (!isThere) throw { code: "locked", arguments: {}, details: [] };
        return sample.access();
      },
    });
    const { user } = showInWorkbench(<CaseView id="1" />, { host });
    expect(await screen.findByText(/Another window or program is using the file/u)).toBeVisible();
    isThere = true;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("list", { name: "Trail" })).toBeVisible();
  });

  it.each(LANGUAGES)("is complete in %s, and axe finds nothing", async (language) => {
    const of = sample.subpoena();
    const host = sampleHost({ case: () => of });
    const { container } = showInWorkbench(<CaseView id={of.id} />, { host, language });
    await screen.findByText(of.request.title);
    expect(container).not.toHaveTextContent("⟨");
    await expectNoAxeFindings();
  });
});
