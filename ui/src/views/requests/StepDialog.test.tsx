import { screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import type { CaseView as Case, Status } from "../../host";
import { expectNoAxeFindings } from "../../testing";
import { sample, sampleHost, showInWorkbench } from "../../testing/cases";
import type { Doing } from "./case";
import { CaseDialogs } from "./CaseDialogs";

type Handlers = Parameters<typeof sampleHost>[0];

/** What a person does in a case, without the case behind it. */
function Desk({ of, begin }: { of: Case; begin: Doing }) {
  const [doing, setDoing] = useState<Doing | null>(begin);
  return doing ? (
    <CaseDialogs of={of} doing={doing} onDo={setDoing} />
  ) : (
    <button onClick={() => setDoing(begin)}>Begin</button>
  );
}

async function open(of: Case, step: Partial<Extract<Doing, { what: "step" }>> = {}, handlers: Handlers = {}) {
  const host = sampleHost(handlers);
  const shown = showInWorkbench(<Desk of={of} begin={{ what: "step", code: null, ...step }} />, { host });
  const press = async (name: string | RegExp) =>
    shown.user.click(await screen.findByRole("button", { name }));
  return { ...shown, press };
}
const dialog = () => screen.findByRole("dialog");

describe("recording a step", () => {
  it("begins with the next step: its question, why it is asked, the source, and the answers it allows", async () => {
    await open(sample.subpoena());
    const form = await dialog();
    expect(within(form).getByRole("button", { name: /^First test: legal basis/u })).toBeVisible();
    expect(form).toHaveTextContent("Is there a legal basis in Article 6 for giving these data");
    expect(form).toHaveTextContent("Third-country law is never a legal obligation under Article 6(1)(c)");
    expect(form).toHaveTextContent("GDPR Art 6; EDPB 02/2024 — Read in the source cited");
    expect(
      within(form)
        .getAllByRole("radio")
        .map((radio) => radio.closest("label")?.textContent),
    ).toEqual(["Not found", "Found"]);
    expect(within(form).getByRole("radio", { name: "Not found" })).toHaveFocus();
  });

  it("writes the answer, the reason and the evidence, by keyboard alone", async () => {
    const of = sample.subpoena();
    const { user, written } = await open(of);
    await dialog();
    await user.keyboard("[ArrowDown]");
    await user.tab();
    await user.keyboard("Vital interests, as the letter shows.");
    await user.tab();
    await user.keyboard("[Space]{Control>}[Enter]{/Control}");
    expect(written()).toEqual([
      {
        kind: "step",
        id: null,
        based_on: null,
        reason: "",
        record: {
          request: of.id,
          step_code: "N-03",
          answer: "found",
          reason: "Vital interests, as the letter shows.",
          evidence: [of.attachments[0]?.id],
          content: [],
          privileged: false,
          corrects: null,
        },
      },
    ]);
    expect(await screen.findByText("First test: legal basis recorded")).toBeVisible();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("asks for an answer and a reason before it writes, beside the fields", async () => {
    const { press, written } = await open(sample.subpoena());
    const form = await dialog();
    await press("Record step");
    expect(within(form).getByText("Choose an answer.")).toBeVisible();
    expect(within(form).getByLabelText(/^Reason/u)).toBeInvalid();
    expect(written()).toEqual([]);
  });

  it("opens the step that was pressed, says what stands, and keeps advice privileged unless told otherwise", async () => {
    await open(sample.subpoena(), { code: "PA-06" });
    const form = await dialog();
    expect(form).toHaveTextContent("Recorded before: Consulted, 18 Nov 2026.");
    expect(form).toHaveTextContent("the earlier entry stays in the trail");
    expect(within(form).getByRole("checkbox", { name: /^Privileged legal advice/u })).toBeChecked();
  });

  it("lets any step be chosen, and a note", async () => {
    const { user, press, written } = await open(sample.access());
    const form = await dialog();
    await user.click(within(form).getByRole("button", { name: /Step$/u }));
    await user.click(await screen.findByRole("option", { name: /^Note/u }));
    expect(within(form).queryByRole("radio")).not.toBeInTheDocument();
    await user.type(within(form).getByRole("textbox", { name: /^Note/u }), "Telephoned.");
    await press("Save");
    expect(written()).toMatchObject([
      { record: { step_code: "NOTE", answer: "recorded", reason: "Telephoned." } },
    ]);
  });

  it("corrects an entry from the trail with a new one that names it", async () => {
    const of = sample.subpoena();
    const entry = of.trail.find(({ ref }) => ref === "R-2026-006/14");
    if (!entry) throw new Error("the sample has changed");
    const { user, press, written } = await open(of, { code: "PA-05", corrects: entry });
    const form = await dialog();
    expect(form).toHaveTextContent("You correct entry R-2026-006/14.");
    await user.click(within(form).getByRole("radio", { name: "Met" }));
    await press("Record step");
    expect(written()).toMatchObject([{ record: { step_code: "PA-05", answer: "met", corrects: entry.id } }]);
  });

  it("attaches a file through the desktop's own dialog, and takes it as evidence", async () => {
    const of = sample.subpoena();
    const { press, host, written, user } = await open(
      of,
      {},
      {
        attach: () => ({ id: of.attachments[1]?.id ?? "", ref: "F-11", changed: [] }),
      },
    );
    await press("Attach a file…");
    expect(host.calls).toContainEqual({
      name: "attach",
      request: { owner: of.id, class: "needed_for_decision", privileged: false },
    });
    const form = await dialog();
    expect(await within(form).findByRole("checkbox", { name: /^letter-to-court\.txt/u })).toBeChecked();
    await user.click(within(form).getByRole("radio", { name: "Found" }));
    await user.type(within(form).getByLabelText(/^Reason/u), "See the letter.");
    await press("Record step");
    expect(written()).toMatchObject([{ record: { evidence: [of.attachments[1]?.id] } }]);
  });

  it("keeps all that was typed when the core refuses, and says why in two sentences", async () => {
    const { user, press } = await open(
      sample.subpoena(),
      {},
      {
        put_record: () => {
          throw {
            code: "answer-not-allowed",
            arguments: { step: { type: "text", value: "N-03" }, answer: { type: "text", value: "found" } },
            details: [],
          };
        },
      },
    );
    const form = await dialog();
    await user.click(within(form).getByRole("radio", { name: "Found" }));
    await user.type(within(form).getByLabelText(/^Reason/u), "Because.");
    await press("Record step");
    expect(await within(form).findByRole("alert")).toHaveTextContent(
      /Step First test: legal basis does not allow the answer “Found”\.Choose one of the answers/u,
    );
    expect(within(form).getByLabelText(/^Reason/u)).toHaveValue("Because.");
    expect(within(form).getByRole("radio", { name: "Found" })).toBeChecked();
  });

  it("asks before it throws away what was typed, and not otherwise", async () => {
    const { user, press } = await open(sample.subpoena());
    await dialog();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();

    await press("Begin");
    const form = await dialog();
    await user.type(within(form).getByLabelText(/^Reason/u), "Half a thou");
    await user.keyboard("{Escape}");
    const ask = await screen.findByRole("alertdialog", { name: "Leave without saving?" });
    await user.click(within(ask).getByRole("button", { name: "Cancel" }));
    const reason = screen.getByLabelText(/^Reason/u);
    expect(reason).toHaveValue("Half a thou");
    await waitFor(() => expect(reason).toHaveFocus());
    await user.keyboard("{Escape}");
    await press("Leave");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("gives axe nothing to find", async () => {
    await open(sample.subpoena());
    await expectNoAxeFindings(await dialog());
  });
});

describe("four eyes", () => {
  const unapproved = (): Case => ({
    ...sample.ready(),
    blocks: [{ code: "four_eyes", step: "FOUR-EYES", citation: "GDPR Art 5(2), 24" }],
  });

  it("does not let the one who decided approve, and hands the keyboard to somebody else", async () => {
    let status: Status = sample.status();
    const { press, written, user } = await open(
      unapproved(),
      { code: "FOUR-EYES" },
      {
        status: () => status,
        act_as: ({ id }) => {
          const author = sample.people().find((person) => person.id === id) ?? null;
          status = { ...status, workspace: status.workspace && { ...status.workspace, author } };
          return status;
        },
      },
    );
    const form = await dialog();
    expect(form).toHaveTextContent("You took this decision, so somebody else must approve it.");
    expect(within(form).getByRole("button", { name: "Record step" })).toBeDisabled();
    expect(within(form).queryByRole("radio")).not.toBeInTheDocument();

    await press("Continue as Marit Aas Approver");
    expect(await screen.findByText("Marit Aas is at the keyboard now.")).toBeVisible();
    await user.click(await within(form).findByRole("radio", { name: "Yes" }));
    await user.type(within(form).getByLabelText(/^Reason/u), "Read it all.");
    await press("Record step");
    expect(written()).toMatchObject([{ record: { step_code: "FOUR-EYES", answer: "yes" } }]);
  });

  it("says who must do it when nobody else can sign on this machine", async () => {
    await open(
      unapproved(),
      { code: "FOUR-EYES" },
      {
        people: () => sample.people().map((person) => ({ ...person, can_sign: person.current })),
      },
    );
    expect(await screen.findByText(/^Nobody else can sign on this machine/u)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Continue as/u })).not.toBeInTheDocument();
  });

  it("asks for the decision first when there is none", async () => {
    const { press } = await open(sample.subpoena(), { code: "FOUR-EYES" });
    const form = await dialog();
    expect(form).toHaveTextContent("There is no decision to approve yet.");
    await press("Record decision…");
    expect(await screen.findByRole("dialog", { name: "Record decision" })).toBeVisible();
  });
});
