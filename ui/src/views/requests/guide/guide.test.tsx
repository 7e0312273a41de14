import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CaseView as Case, MoveView } from "../../../host";
import { LANGUAGES } from "../../../text";
import { expectNoAxeFindings } from "../../../testing";
import { sample, sampleHost, showInWorkbench } from "../../../testing/cases";
import { CaseView } from "..";
import { sortMoves } from "./standing";

type Handlers = Parameters<typeof sampleHost>[0];

async function open(of: Case, handlers: Handlers = {}) {
  const host = sampleHost({ case: () => of, ...handlers });
  const shown = showInWorkbench(<CaseView id={of.id} />, { host });
  const card = await screen.findByRole("region", { name: "Where it stands" });
  const moves = screen.queryByRole("region", { name: "What can be done now" });
  return { ...shown, card, moves: moves as HTMLElement };
}
const events = (moves: readonly MoveView[]) => moves.map(({ event }) => event);

describe("the guide", () => {
  it("says where the case stands, what is asked next, why, and on which article", async () => {
    const { card } = await open(sample.subpoena());
    expect(card).toHaveTextContent("Article 48 worksheet");
    expect(card).toHaveTextContent("Request of a public authority");
    expect(card).toHaveTextContent("Next · N-03 First test: legal basis");
    expect(card).toHaveTextContent("Is there a legal basis in Article 6 for giving these data");
    expect(card).toHaveTextContent("Third-country law is never a legal obligation under Article 6(1)(c)");
    expect(card).toHaveTextContent("GDPR Art 6; EDPB 02/2024 — Read in the source cited");
  });

  it("opens the step with the answer that was pressed", async () => {
    const { card, user, written } = await open(sample.subpoena());
    await user.click(within(card).getByRole("button", { name: /^Not found: answer/u }));
    const form = screen.getByRole("dialog", { name: "Record step" });
    expect(within(form).getByRole("radio", { name: "Not found" })).toBeChecked();
    await user.type(within(form).getByLabelText(/^Reason/u), "No agreement and no law of ours.");
    await user.click(within(form).getByRole("button", { name: "Record step" }));
    expect(written()).toMatchObject([
      {
        kind: "step",
        record: { step_code: "N-03", answer: "not_found", reason: "No agreement and no law of ours." },
      },
    ]);
  });

  it("asks for evidence where the answer needs it, and attaches it from there", async () => {
    const of = sample.access();
    if (of.next === null) throw new Error("the sample has changed");
    of.next = { ...of.next, code: "DS-06", evidence_wanted: true };
    const { card, user, host } = await open(of, { attach: () => null });
    expect(card).toHaveTextContent("This answer needs something attached that shows it");
    await user.click(within(card).getByRole("button", { name: "Attach a file…" }));
    expect(host.calls).toContainEqual({
      name: "attach",
      request: { owner: of.id, class: "needed_for_decision", privileged: false },
    });
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("asks nothing more once a decision is being carried out, and says what is missing for it", async () => {
    const of = sample.access();
    const execute: MoveView = {
      event: "execute",
      to: "executing",
      by_itself: true,
      missing: [{ code: "four_eyes", step: "FOUR-EYES", citation: "GDPR Art 5(2), 24" }],
      citation: "GDPR Art 5(2), 12(3)",
      source_status: "seen",
    };
    const { card, user } = await open({ ...of, state: "decided", moves: [execute] });
    expect(card).not.toHaveTextContent("Next ·");
    expect(card).toHaveTextContent("What is still missing for: Carry the decision out");
    await user.click(
      within(card).getByRole("button", { name: /^Do this: The decision has not been approved/u }),
    );
    expect(screen.getByRole("dialog")).toHaveTextContent("Approved by a second person");
  });

  it("asks for the decision when every step is answered", async () => {
    const { card, user } = await open({ ...sample.access(), next: null, next_step: null });
    await user.click(within(card).getByRole("button", { name: "Record decision…" }));
    expect(screen.getByRole("dialog", { name: "Record decision" })).toBeVisible();
  });

  it("waits where an answer is awaited, although steps are open", async () => {
    const { card, moves } = await open(sample.insurer());
    expect(card).toHaveTextContent("Awaiting the requester");
    expect(card).not.toHaveTextContent("Next ·");
    expect(card).toHaveTextContent("Nothing more is asked here. What can be done now stands below.");
    expect(within(moves).getByRole("button", { name: "The requester replied…" })).toBeVisible();
  });

  it("says what the end still lacks once the answer is given", async () => {
    const of = sample.closed();
    const close: MoveView = {
      event: "close",
      to: "closed",
      by_itself: false,
      missing: [{ code: "step_open", step: "PA-16", citation: "GDPR Art 5(2)" }],
      citation: "GDPR Art 5(2)",
      source_status: "product",
    };
    const request = { ...of.request, status: "communicated" as const };
    const { card } = await open({ ...of, request, state: "communicated", moves: [close] });
    expect(card).toHaveTextContent("What is still missing for: Close");
    expect(card).toHaveTextContent("PA-16 (Follow-up set): This step has no answer yet.");
  });

  it("tells a third party's case which basis usually carries it, what it needs and when it is refused", async () => {
    const of = sample.insurer();
    const { card, user } = await open(of);
    const summary = within(card).getByText("Which basis usually carries it: Insurer");
    expect(summary.closest("details")).not.toHaveAttribute("open");
    await user.click(summary);
    expect(card).toHaveTextContent("Consent or an authorisation that is specific and fresh; or a statute.");
    expect(card).toHaveTextContent("The authorisation is a blanket one");
    expect(card).toHaveTextContent("GDPR Art 6(1)(a), 6(1)(c), 9(2)(a) — From knowledge of the law");
    await expectNoAxeFindings(card);
  });

  it("unfolds that where the question of the basis is asked, in the case and in the step", async () => {
    const of = sample.insurer();
    const asked = of.steps.find(({ code }) => code === "TP-05");
    if (!asked || !sample.subpoena().next) throw new Error("the sample has changed");
    const next = {
      ...(sample.subpoena().next as NonNullable<Case["next"]>),
      code: asked.code,
      answers: asked.answers,
    };
    const { card, user } = await open({ ...of, state: "in_assessment", next });
    expect(
      within(card)
        .getByText(/^Which basis usually/u)
        .closest("details"),
    ).toHaveAttribute("open");
    await user.click(within(card).getAllByRole("button", { name: /answer/u })[0] as HTMLElement);
    const form = screen.getByRole("dialog", { name: "Record step" });
    expect(
      within(form)
        .getByText(/^Which basis usually/u)
        .closest("details"),
    ).toHaveAttribute("open");
  });

  it("has no such table for a request of the person itself", async () => {
    const { card } = await open(sample.access());
    expect(card).not.toHaveTextContent("Which basis usually carries it");
  });

  it("is only read where nothing may be written", async () => {
    const status = sample.status();
    if (status.workspace) status.workspace.read_only = true;
    const { card, moves } = await open(sample.subpoena(), { status: () => status });
    expect(within(card).queryByRole("button")).not.toBeInTheDocument();
    expect(within(moves).queryByRole("button")).not.toBeInTheDocument();
    expect(moves).toHaveTextContent("Not possible yet");
  });
});

describe("the moves", () => {
  it("are told apart: what one can do, what follows by itself, what lacks something", () => {
    const sorted = sortMoves(sample.subpoena());
    expect(sorted.mayDecide).toBe(true);
    expect(events(sorted.now)).toEqual(["preserve"]);
    expect(events(sorted.aside)).toEqual(["await_third", "hold", "withdraw"]);
    expect(events(sorted.byItself)).toEqual(["forward", "grounds_found"]);
    expect(events(sorted.blocked)).toEqual(["ask_repair"]);
  });

  it("offer no second extension", () => {
    const of = sample.access();
    expect(events(sortMoves(of).blocked)).toContain("extend");
    of.request.extension = { reason: "Many requests.", told_on: "2026-11-10" };
    expect(events(sortMoves(of).blocked)).not.toContain("extend");
  });

  it("are made with a reason, and say from where to where", async () => {
    const of = sample.access();
    const { moves, user, written } = await open(of);
    await user.click(within(moves).getByRole("button", { name: "Put on hold…" }));
    const form = screen.getByRole("dialog", { name: `Put on hold · ${of.ref}` });
    expect(form).toHaveTextContent("The case goes from “In assessment” to “On hold for legal reasons”.");
    await user.click(within(form).getByRole("button", { name: "Record it" }));
    expect(within(form).getByText("This is needed.")).toBeVisible();
    expect(written()).toEqual([]);
    await user.type(within(form).getByLabelText(/^Why/u), "A court has asked for the file.");
    await user.click(within(form).getByRole("button", { name: "Record it" }));
    expect(written()).toMatchObject([
      {
        kind: "transition",
        record: { request: of.id, event: "hold", reason: "A court has asked for the file." },
      },
    ]);
  });

  it("that are blocked name what is missing, what to do and the article, and lead there", async () => {
    const { moves, user } = await open(sample.subpoena());
    const list = within(moves).getByRole("list", { name: "Not possible yet" });
    expect(list).toHaveTextContent("Ask the authority to repair it 2 things are missing");
    expect(list).toHaveTextContent("No question was sent.");
    expect(list).toHaveTextContent("Send the question, and record it as a notification.");
    expect(list).toHaveTextContent("GDPR recital 31");
    await user.click(within(list).getByText("Ask the authority to repair it"));
    await user.click(within(list).getByRole("button", { name: /^Do this: No question was sent/u }));
    expect(screen.getByRole("dialog", { name: "Record notification" })).toBeVisible();
  });

  it("that follow by themselves are told, with what they wait for, and cannot be pressed", async () => {
    const { moves } = await open(sample.subpoena());
    const list = within(moves).getByRole("list", { name: "Follows by itself" });
    expect(list).toHaveTextContent("Both steps of Article 48 have a ground 4 things are missing");
    expect(list).toHaveTextContent(
      "N-05 (Second test: ground for the transfer): This step has no answer yet.",
    );
    expect(
      within(moves).queryByRole("button", { name: /Both steps of Article 48/u }),
    ).not.toBeInTheDocument();
  });

  it("refused by the core say what is missing, and lose nothing", async () => {
    const { moves, user } = await open(sample.insurer(), {
      put_record: () => {
        throw {
          code: "blocked",
          arguments: { count: { type: "number", value: 1 } },
          details: [{ key: "block-requester", arguments: {} }],
        };
      },
    });
    await user.click(within(moves).getByRole("button", { name: "The requester replied…" }));
    const form = screen.getByRole("dialog");
    await user.type(within(form).getByLabelText(/^Why/u), "They wrote.");
    await user.click(within(form).getByRole("button", { name: "Record it" }));
    expect(await within(form).findByText("This is still missing:")).toBeVisible();
    expect(form).toHaveTextContent("Nobody has verified who the requester is");
    expect(within(form).getByLabelText(/^Why/u)).toHaveValue("They wrote.");
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  it.each([sample.access, sample.insurer, sample.epoc])("has words for all of it (%#)", async (make) => {
    const of = make();
    const host = sampleHost({ case: () => of });
    const { container } = showInWorkbench(<CaseView id={of.id} />, { host, language });
    await screen.findByText(of.request.title);
    expect(container).not.toHaveTextContent("⟨");
    await expectNoAxeFindings();
  });
});
