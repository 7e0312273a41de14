import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { CaseView as Case } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { hands } from "../../testing/hands";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import type { Doing } from "./case";
import { CaseDialogs } from "./CaseDialogs";

type Handlers = Parameters<typeof sampleHost>[0];

/** What a person does in a case, without the case behind it. */
function Desk({ of, begin }: { of: Case; begin: Doing }) {
  const [doing, setDoing] = useState<Doing | null>(begin);
  return doing && <CaseDialogs of={of} doing={doing} onDo={setDoing} />;
}

async function open(of: Case, what: Exclude<Doing["what"], "step" | "move">, handlers: Handlers = {}) {
  const host = sampleHost(handlers);
  const shown = showInWorkbench(<Desk of={of} begin={{ what }} />, { host });
  const form = await screen.findByRole("dialog");
  return { ...shown, ...hands(shown.user, form), form };
}

describe("a disclosure", () => {
  it("cannot be recorded before authenticity, legal document, legal advice, scope and decision stand", async () => {
    const of = sample.subpoena();
    of.blocks = (["authenticity", "legal_document", "advice", "scope", "decision"] as const).map((code) => ({
      code,
      step: code === "authenticity" ? ("PA-01" as const) : null,
      citation: "GDPR Art 5",
    }));
    const { form, written } = await open(of, "disclosure");
    expect(form).toHaveTextContent("Nothing can be disclosed yet");
    expect(form).toHaveTextContent("5 points must be settled before data may go out.");
    expect(
      within(form)
        .getAllByRole("listitem")
        .map((point) => point.querySelector("p")?.textContent),
    ).toEqual([
      "Nobody has confirmed that the request really comes from this authority.",
      "No legal document is on file for this request.",
      "No legal expert has been consulted about this request.",
      "Nobody has examined whether the request asks for more than is needed.",
      "There is no decision on this request yet.",
    ]);
    expect(within(form).queryByRole("textbox")).not.toBeInTheDocument();
    await expectNoAxeFindings(form);
    expect(written()).toEqual([]);
  });

  it("leads from each point to what settles it", async () => {
    const { press } = await open(sample.subpoena(), "disclosure");
    await press(/^Do this: No ground in Chapter V/u);
    expect(await screen.findByRole("dialog", { name: "Record step" })).toHaveTextContent(
      "Which ground in Chapter V covers the transfer",
    );
  });

  it("is recorded with what went to whom, once nothing blocks it", async () => {
    const of = sample.ready();
    const { form, write, choose, enterMoment, press, tick, written } = await open(of, "disclosure");
    expect(form).toHaveTextContent("It rests on the decision: Complied with, narrowed");
    expect(form).toHaveTextContent("Give no more than this: Log-in times, IP addresses");
    expect(within(form).getByText("Nothing goes beyond what was decided and asked.")).toBeVisible();
    await write(/^Number of data subjects/u, "1");
    await write(/^Number of records/u, "214");
    await choose(/How it was sent/u, "Encrypted transmission");
    await enterMoment("Sent at", "20112026", "0930");
    await tick("Encrypted");
    await press("Record the disclosure");
    expect(written()).toMatchObject([
      {
        kind: "disclosure",
        record: {
          request: of.id,
          recipient: "Storvik District Court",
          country: "NO",
          data_categories: ["Log-in data", "Device and network data"],
          subjects_count: 1,
          records_count: 214,
          medium: "encrypted_transfer",
          encrypted: true,
          basis: "c",
          sent_at: { at: "2026-11-20T08:30:00Z", zone: "Europe/Oslo" },
        },
      },
    ]);
  });

  it("asks for what is needed, beside the fields", async () => {
    const { form, write, press, written } = await open(sample.ready(), "disclosure");
    await write(/^Number of records/u, "many");
    await press("Record the disclosure");
    expect(within(form).getByText("Enter a whole number.")).toBeVisible();
    expect(within(form).getAllByText("Enter a day and a time.").length).toBeGreaterThan(0);
    expect(written()).toEqual([]);
    await expectNoAxeFindings(form);
  });
});

describe("a decision", () => {
  it("that lets data out is refused with every point that is still open, and nothing typed is lost", async () => {
    const blocked = {
      code: "blocked",
      arguments: { count: { type: "number", value: 2 } },
      details: [
        { key: "block-power-missing", arguments: {} },
        { key: "block-art48-basis", arguments: {} },
      ],
    };
    const { form, tick, field, write, press } = await open(sample.subpoena(), "decision", {
      put_record: () => {
        throw blocked;
      },
    });
    await tick(/^Complied with, narrowed/u);
    await write(/^Reasons/u, "We comply.");
    await press("Record the decision");
    expect(await within(form).findByRole("alert")).toHaveTextContent(
      "Data may not go out yet; points still open: 2.",
    );
    const details = form.querySelector<HTMLElement>(".form-details");
    expect(details).toHaveTextContent("The provision named does not compel us to disclose.");
    expect(details).toHaveTextContent("No legal basis in Article 6 has been found");
    expect(field(/^Reasons/u)).toHaveValue("We comply.");
    expect(field(/^Complied with, narrowed/u)).toBeChecked();
  });

  it("that refuses is written with its grounds, and asks for no basis", async () => {
    const of = sample.subpoena();
    const { form, tick, write, press, written } = await open(of, "decision");
    await tick(/^Refused/u);
    expect(within(form).queryByText("What may go out")).not.toBeInTheDocument();
    await write(/^Reasons/u, "No agreement is in force.");
    await tick("No international agreement");
    await press("Record the decision");
    expect(written()).toMatchObject([
      {
        kind: "decision",
        record: {
          request: of.id,
          outcome: "REFUSE",
          grounds: ["PA-NOAGREEMENT"],
          reasons: "No agreement is in force.",
          basis_art6: null,
          legal_document_ref: of.trail.find((item) => item.of === "legal_document")?.id,
          corrects: null,
        },
      },
    ]);
  });

  it("asks for the ground of the transfer where Article 48 governs, and says which basis cannot carry it", async () => {
    const { form, tick, field, write, choose, press } = await open(sample.subpoena(), "decision", {
      put_record: () => {
        throw {
          code: "basis-not-possible",
          arguments: { basis: { type: "text", value: "c" } },
          details: [],
        };
      },
    });
    await tick(/^Complied with in full/u);
    expect(field(/Ground for the transfer \(Chapter V\)/u)).toBeVisible();
    await choose(/Legal basis of the disclosure/u, "Legal obligation");
    await write(/^Reasons/u, "The subpoena.");
    await press("Record the decision");
    expect(await within(form).findByRole("alert")).toHaveTextContent(
      "Article 6(1)(c) cannot be the legal basis for this disclosure.",
    );
  });

  it("takes the place of the one in force, which it corrects", async () => {
    const of = sample.ready();
    const { form, tick, write, press, written } = await open(of, "decision");
    expect(form).toHaveTextContent("A decision stands, and the new one corrects it.");
    await tick(/^Refused/u);
    await write(/^Reasons/u, "The order was lifted.");
    await press("Record the decision");
    expect(written()).toMatchObject([
      { record: { corrects: of.trail.find((item) => item.of === "decision")?.id } },
    ]);
    await expectNoAxeFindings();
  });
});

describe("other entries", () => {
  it("a legal document begins with what is known of its issuer, and is written with its file", async () => {
    const of = sample.subpoena();
    const { write, choose, press, written } = await open(of, "document");
    await choose(/(?:^|— )Kind/u, "Court order");
    await write(/^Provision named/u, "§ 210");
    await choose(/The document itself/u, /^subpoena\.txt/u);
    await press("Record the document");
    expect(written()).toMatchObject([
      {
        kind: "legal_document",
        record: {
          request: of.id,
          kind: "court_order",
          issuer: of.request.requester?.organisation,
          country: "US",
          legal_provision: "§ 210",
          attachment: of.attachments[0]?.id,
          corrects: null,
        },
      },
    ]);
  });

  it("a notification that is put off needs its legal ground", async () => {
    const of = sample.ready();
    const { form, tick, write, choose, press, written } = await open(of, "notification");
    await choose(/(?:^|— )Notified/u, "Data subject");
    await tick("Delayed");
    await press("Record the notification");
    expect(within(form).getByText("This is needed.")).toBeVisible();
    await write(/^Legal ground/u, "Point 3 of the order");
    await press("Record the notification");
    expect(written()).toMatchObject([
      {
        kind: "notification",
        record: { to: "subject", status: "delayed", legal_ground: "Point 3 of the order", sent_at: null },
      },
    ]);
  });

  it("a case is closed by a move, with a reason", async () => {
    const of = sample.access();
    const { form, write, press, written } = await open(of, "close");
    expect(form).toHaveTextContent("No decision has been recorded.");
    await write(/^Why it can be closed/u, "Withdrawn by telephone.");
    await press("Close the case");
    expect(written()).toMatchObject([
      {
        kind: "transition",
        id: null,
        record: { request: of.id, event: "close", reason: "Withdrawn by telephone." },
      },
    ]);
  });

  it("a closed case is taken up again", async () => {
    const of = sample.closed();
    const { write, press, written } = await open(of, "reopen");
    await write(/^Why it is taken up again/u, "The court wrote anew.");
    await press("Take up again");
    expect(written()).toMatchObject([
      { kind: "transition", record: { request: of.id, event: "reopen", reason: "The court wrote anew." } },
    ]);
  });
});
