import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CaseView as Case, LinkView, StepAnswer } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { hands } from "../../testing/hands";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import { CaseView, RequestsView } from ".";
import type { Doing } from "./case";
import { CaseDialogs } from "./CaseDialogs";

type Handlers = Parameters<typeof sampleHost>[0];

const link = (ref: string): LinkView => ({
  field: "parent_request",
  id: `id-${ref}`,
  kind: "request",
  ref,
  title: { en: "The other part", nb: null, nl: null },
});
const view = (of: Case, handlers: Handlers = {}) =>
  showInWorkbench(<CaseView id={of.id} />, { host: sampleHost({ case: () => of, ...handlers }) });
async function dialog(of: Case, doing: Doing, handlers: Handlers = {}) {
  const shown = showInWorkbench(<CaseDialogs of={of} doing={doing} onDo={() => {}} />, {
    host: sampleHost(handlers),
  });
  const form = await screen.findByRole("dialog");
  return { ...shown, ...hands(shown.user, form), form };
}

const opinion: StepAnswer = {
  id: "id-opinion",
  ref: "R-2026-006/20",
  answer: "unfavourable",
  reason: "No treaty carries this.",
  at: { at: "2026-11-20T09:00:00Z", zone: "Europe/Oslo" },
  by: "Jonas Brekke",
  role: "legal_reviewer",
  evidence: [],
  content: [],
  privileged: true,
};

describe("a message with several requests", () => {
  it("is split into requests of its family, each with what it asks for", async () => {
    const of = sample.access();
    const { form, choose, write, press, host, written } = await dialog(
      of,
      { what: "split" },
      {
        split: () => ({ parts: ["id-new"], changed: [] }),
        record: () => ({ record: of.request, seq: 77 }) as never,
      },
    );
    expect(form).toHaveTextContent(`${of.ref} stays: Access`);
    await choose(/What kind of request/u, /^Erasure/u);
    await write(/^What is asked/u, "Erase the test results.");
    await write(/^Why it is split/u, "One letter, two rights.");
    await expectNoAxeFindings(form);
    await press("Split");
    expect(host.calls).toContainEqual({
      name: "split",
      request: { id: of.id, into: ["erase"], reason: "One letter, two rights." },
    });
    expect(written()).toMatchObject([
      { kind: "request", id: "id-new", based_on: 77, record: { scope_text: "Erase the test results." } },
    ]);
  });

  it("is not split into the same twice, nor without a reason", async () => {
    const { choose, press, form, host } = await dialog(sample.access(), { what: "split" });
    await choose(/What kind of request/u, /^Erasure/u);
    await press("One more");
    await press("Split");
    expect(within(form).getAllByText("This is needed.").length).toBe(2);
    expect(host.calls.filter(({ name }) => name === "split")).toEqual([]);
  });

  it("leads from each part to the others", async () => {
    const of = { ...sample.access(), parent: link("R-2026-001"), parts: [link("R-2026-009")] };
    const { user } = view(of);
    expect(await screen.findByText("split from R-2026-001")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "R-2026-009 The other part" }));
    expect(screen.getByTestId("where")).toHaveTextContent('"id":"id-R-2026-009"');
  });

  it("can be answered in one letter", async () => {
    const of = { ...sample.access(), parts: [link("R-2026-009")] };
    const { choose, tick, enterMoment, press, written } = await dialog(of, { what: "notification" });
    await choose(/(?:^|— )Notified/u, "Data subject");
    await tick("Sent");
    await tick("R-2026-009 The other part");
    await enterMoment("Sent at", "20112026", "0930");
    await press("Record the notification");
    expect(written()).toMatchObject([{ record: { status: "sent", also_answers: ["id-R-2026-009"] } }]);
  });

  it("that belongs to another family is logged there, and names where it came from", async () => {
    const of = sample.insurer();
    const { form, tick, choose, press, written } = await dialog(of, { what: "belongs" });
    expect(form).toHaveTextContent(`It belongs to ${of.ref}`);
    await tick(/^Data subject/u);
    await choose(/What kind of request/u, /^Access/u);
    await press("Log the request");
    expect(written()).toMatchObject([
      {
        id: null,
        record: {
          family: "ds",
          subtype: "access",
          parent_request: of.id,
          received_at: of.request.received_at,
          status: null,
          state: null,
        },
      },
    ]);
  });
});

describe("who a person is", () => {
  it("stands among the facts with who established it, and the mandate with whether it was checked", async () => {
    const of = sample.access();
    of.request.on_behalf_of = "A former candidate";
    of.request.mandate_ref = "Power of attorney of 1 October";
    view(of);
    const identity = await screen.findByText("Identity", { selector: "dt" });
    expect(identity.nextElementSibling).toHaveTextContent("Identity is certain");
    const mandate = screen.getByText("A former candidate").closest("dd");
    expect(mandate?.previousElementSibling).toHaveTextContent("Acting for");
    expect(mandate).toHaveTextContent("Power of attorney of 1 October · Does not apply");
  });
});

describe("the legal reviewer", () => {
  it("has their opinions shown as theirs, with name and role", async () => {
    view({ ...sample.subpoena(), opinions: [opinion] });
    const card = await screen.findByRole("region", { name: "Opinions of the legal reviewer" });
    expect(card).toHaveTextContent("Unfavourable");
    expect(card).toHaveTextContent("No treaty carries this.");
    expect(card).toHaveTextContent("Jonas Brekke · 20 Nov 2026");
    expect(card).toHaveTextContent("Privileged");
    expect(within(card).getByText("Legal reviewer")).toBeVisible();
  });

  it("answers a step of the procedure without giving an opinion on the case", async () => {
    view(sample.subpoena());
    const card = await screen.findByRole("region", { name: "Opinions of the legal reviewer" });
    expect(card).toHaveTextContent("No opinion has been recorded.");
  });

  it("records the opinion as a step of its own, privileged without being asked", async () => {
    const status = sample.status();
    const author = sample.people().find(({ role }) => role === "legal_reviewer") ?? null;
    const { user, press, write, form, written } = await dialog(
      sample.access(),
      { what: "step", code: "OPINION" },
      { status: () => ({ ...status, workspace: status.workspace && { ...status.workspace, author } }) },
    );
    expect(within(form).queryByRole("checkbox", { name: /^Privileged/u })).not.toBeInTheDocument();
    await user.click(within(form).getByRole("radio", { name: "Favourable" }));
    await write(/^Reason/u, "The identity is proven.");
    await press("Record step");
    expect(written()).toMatchObject([
      { kind: "step", record: { step_code: "OPINION", answer: "favourable", privileged: true } },
    ]);
  });

  it("is asked to take the keyboard when somebody else would write the opinion", async () => {
    const { user } = view(sample.access());
    const card = await screen.findByRole("region", { name: "Opinions of the legal reviewer" });
    await user.click(within(card).getByRole("button", { name: "Record an opinion…" }));
    const form = screen.getByRole("dialog");
    expect(form).toHaveTextContent("Only somebody with the role Legal reviewer records an opinion");
    expect(within(form).getByRole("button", { name: "Record step" })).toBeDisabled();
    expect(
      await within(form).findByRole("button", { name: /^Continue as .* Legal reviewer$/u }),
    ).toBeVisible();
  });
});

describe("secrecy", () => {
  it("is said quietly in the case: who sees it, until when, and where it is left out", async () => {
    const of = sample.closed();
    view(of);
    expect(
      await screen.findByText(`Under secrecy: only ${of.request.assigned_to} sees this case.`),
    ).toBeVisible();
    expect(screen.getByText(/To be looked at again on 5 Jan 2027\./u)).toBeVisible();
  });

  it("is looked at again when its clock says so, where no other date is set", async () => {
    view(sample.epoc());
    expect(await screen.findByText(/To be looked at again on 22 Apr 2027\./u)).toBeVisible();
  });

  it("is not said of a case that has none", async () => {
    view(sample.access());
    await screen.findByRole("region", { name: "Where it stands" });
    expect(screen.queryByText(/^Under secrecy/u)).not.toBeInTheDocument();
  });

  it("shows in the list as a band of how many are kept back", async () => {
    const host = sampleHost({ list: () => ({ ...sample.requests(), withheld: "1-9" as const }) });
    showInWorkbench(<RequestsView />, { host });
    expect(await screen.findByText("Under secrecy and not shown to you: one to nine")).toBeVisible();
  });
});

describe("what is to be watched", () => {
  it("stands by date, with its article, also in a closed case", async () => {
    view(sample.closed());
    const card = await screen.findByRole("region", { name: "To be watched" });
    expect(card).toHaveTextContent("Look at the bar on telling the person again");
    expect(card).toHaveTextContent("GDPR Art 23; Regulation (EU) 2023/1543 Art 13");
    expect(card).toHaveTextContent(/Tue,? 5 Jan 2027/u);
  });
});

describe("a step that goes point by point", () => {
  it("says of each item of an access answer what became of it, and does not call half of it done", async () => {
    const of = sample.access();
    const { user, form, tick, press, write, written } = await dialog(of, { what: "step", code: "DS-09" });
    expect(form).toHaveTextContent("The ten items of Article 15: 0 of 10 said");
    await tick("Done");
    await write(/^Reason/u, "All was read through.");
    await press("Record step");
    expect(form).toHaveTextContent("Say of each of the ten items what became of it");
    expect(written()).toEqual([]);
    await user.click(within(form).getByRole("button", { name: "All others are in the answer" }));
    expect(form).toHaveTextContent("10 of 10 said");
    await press("Record step");
    const [put] = written() as { record: { answer: string; content: unknown[] } }[];
    expect(put?.record.answer).toBe("done");
    expect(put?.record.content).toHaveLength(10);
    expect(put?.record.content).toContainEqual({ item: "15-3", given: "given", note: "" });
  });

  it("records what was seen and what was not, and does not call half of it whole", async () => {
    const { form, tick, press, written } = await dialog(sample.epoc(), { what: "step", code: "EP-01" });
    await tick("issuing and validating authority");
    await tick("In order");
    await press("Record step");
    expect(form).toHaveTextContent("Not every point is ticked, so “In order” is not the answer.");
    expect(written()).toEqual([]);
    await tick("Defective");
    await press("Record step");
    const [put] = written() as { record: { answer: string; reason: string } }[];
    expect(put?.record.answer).toBe("defect");
    expect(put?.record.reason).toMatch(/^Seen: issuing and validating authority\. Not seen: /u);
  });

  it("is there for the certificate of a production order too", async () => {
    const { form } = await dialog(sample.epoc(), { what: "step", code: "EP-01" });
    expect(form).toHaveTextContent("Point by point: 0 of 10");
    expect(within(form).getByText("issuing and validating authority")).toBeVisible();
  });
});

describe("a step on occasion", () => {
  it("can be recorded although it is no part of the evaluation", async () => {
    const { form, tick, write, press, written } = await dialog(sample.subpoena(), {
      what: "step",
      code: "PR-01",
    });
    expect(form).toHaveTextContent("This answer needs something attached that shows it");
    await tick("Recorded");
    await write(/^Reason/u, "Set aside.");
    await press("Record step");
    expect(written()).toMatchObject([{ record: { step_code: "PR-01", answer: "recorded" } }]);
  });

  it("says on which step it rests, when that one is open", async () => {
    const of = sample.subpoena();
    const { form } = await dialog(of, { what: "step", code: "N-05" });
    expect(form).toHaveTextContent(
      "This step rests on N-03, “First test: legal basis”, which has no answer yet.",
    );
  });
});
