import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Transfer } from "../../host";
import { RecordPane } from "../../app/records/RecordPane";
import { expectNoAxeFindings } from "../../testing";
import { openEditor } from "../../testing/editor";
import { register, setTheme, showInRegister, THEMES } from "../../testing/register";
import { LANGUAGES } from "../../text";
import {
  annexesOf,
  cleanTransfer,
  evidenceOf,
  MECHANISMS,
  needsAssessment,
  newTransfer,
  NO_ART49,
  NO_TIA,
} from "./draft";
import { TransferEditor } from "./TransferEditor";

const edit = (ref: string | null) =>
  openEditor<Transfer>(TransferEditor, ref === null ? null : register.record(ref).id);

describe("the form of a transfer", () => {
  it("makes one, to countries by name, on a ground", async () => {
    const { user, write, press, choose, finish } = await edit(null);
    await write(/^Importer(required)?$/, "Larkenfield Models, Inc.");
    await press(/^Countries/);
    fireEvent.click(await screen.findByRole("option", { name: "United States" }));
    await user.keyboard("{Escape}");
    await choose(/^Mechanism/, /^Adequacy decision/);
    expect((await finish()).record).toMatchObject({
      importer: "Larkenfield Models, Inc.",
      countries: ["US"],
      mechanism: "adequacy",
    });
  });

  it("asks each ground for what it has to show, and for nothing else", async () => {
    const { choose } = await edit("T-01");
    expect(await screen.findByText("Module of the clauses")).toBeInTheDocument();
    expect(screen.queryByText("Seen on the Data Privacy Framework list on")).toBeNull();
    await choose(/^Mechanism/, /^Adequacy decision/);
    expect(screen.getByText("Seen on the Data Privacy Framework list on")).toBeInTheDocument();
    expect(screen.queryByText("Module of the clauses")).toBeNull();
    expect(screen.getByText("With this ground no assessment is asked for.")).toBeInTheDocument();
    await choose(/^Mechanism/, /^Compelling legitimate interests/);
    expect(screen.getByText("Supervisory authority informed on")).toBeInTheDocument();
    // It is repeated, and a derogation is not for that.
    expect(screen.getByText("A derogation does not carry a transfer that is repeated.")).toBeInTheDocument();
  });

  it("keeps what another ground had to show, should it be chosen again", async () => {
    const { choose, finish } = await edit("T-01");
    await choose(/^Mechanism/, /^Binding corporate rules/);
    expect((await finish()).record).toMatchObject({ mechanism: "bcr", scc_module: "2" });
  });

  it("says that the older clauses are no valid tool", async () => {
    const { choose } = await edit("T-01");
    await choose(/^Version of the clauses/, /^Older clauses/);
    expect(
      screen.getByText(/no valid tool since 27 December 2022/, { selector: ".notice-what" }),
    ).toBeVisible();
  });

  it("assesses the law of the country in six steps, and says when the measures bind nobody", async () => {
    const { part, press, row, user, finish } = await edit("T-01");
    const { place, write, chooseAll } = part("impact");
    await write("The flow", "Conversations, read by support");
    await write(/^Sources read/, "Report A, 2026-01\n\n");
    await chooseAll(/^Essential guarantees that hold/, [/^Clear, precise/, /^Independent oversight/]);
    await press("Add: Contractual measures");
    await row("Contractual measures 1").write("Contractual measures 1", "Challenge every order");
    expect(place).toHaveTextContent("Contractual and organisational measures alone bind no authority.");
    await press("Add: Technical measures");
    await row("Technical measures 1").write("Technical measures 1", "Key kept in Norway");
    expect(place).not.toHaveTextContent("alone bind no authority");
    await user.keyboard("{Tab}");
    expect((await finish()).record.tia).toMatchObject({
      flow: "Conversations, read by support",
      sources: ["Report A, 2026-01"],
      guarantees: ["a", "c"],
      contractual: ["Challenge every order"],
      technical: ["Key kept in Norway"],
      effective: null,
    });
  });

  it("records what a derogation rests on", async () => {
    const { choose, part, finish } = await edit("T-01");
    await choose(/^Mechanism/, /^Explicit consent/);
    const { write, place, field } = part("mechanism");
    await write("Why the transfer is necessary", "The customer asked for it");
    await write("Information on the risks given to the data subject", "Form 3");
    expect(() => field(/^Act and provision/)).toThrow("nothing is labelled");
    await choose(/^Mechanism/, /^Public register/);
    expect(place).toHaveTextContent("Never the register as a whole.");
    expect((await finish()).record.art49).toMatchObject({
      necessity: "The customer asked for it",
      risk_information_ref: "Form 3",
      occasional: null,
    });
  });

  it("says what the law makes of the countries today, and whether the transfer stands", async () => {
    await edit("T-01");
    const card = (await screen.findByText(/^On 21 Nov 2026$/)).closest("section");
    expect(card).toHaveTextContent("United States");
    expect(card).toHaveTextContent("Third country");
    expect(card).toHaveTextContent("to be checked");
    expect(card).toHaveTextContent("There is no assessment of the law and practice of the country.");
  });

  it.each(THEMES)("has nothing for axe to find, %s", async (theme) => {
    setTheme(theme);
    await edit("T-01");
    await expectNoAxeFindings();
  });

  it.each(LANGUAGES)("has all its words in %s", async (language) => {
    await openEditor(TransferEditor, register.record("T-01").id, { language });
    expect(document.body).not.toHaveTextContent("⟨");
  });
});

describe("a transfer", () => {
  it("shows its ground, what was found of the country, and leads to whose data go", async () => {
    const { user, where } = showInRegister(<RecordPane id={register.record("T-01").id} onClose={() => {}} />);
    expect(
      await screen.findByText(/^Standard data protection clauses of the Commission/),
    ).toBeInTheDocument();
    expect(screen.getByText("Problematic law, not applied in practice")).toBeInTheDocument();
    await expectNoAxeFindings();
    await user.click(screen.getByRole("button", { name: /AI assistant in products/ }));
    expect(where()).toMatchObject({ name: "activities" });
  });
});

describe("the grounds of Chapter V", () => {
  it("have each a kind of evidence, and an assessment only with safeguards", () => {
    expect(MECHANISMS.map(evidenceOf)).not.toContain(undefined);
    expect(MECHANISMS.filter(needsAssessment)).toEqual([
      "scc_c",
      "scc_sa",
      "bcr",
      "coc",
      "cert",
      "adhoc",
      "admin_arr",
      "public_instrument",
    ]);
    expect(needsAssessment(null)).toBe(false);
  });

  it("have the annexes of their module", () => {
    expect(annexesOf("1")).not.toContain("III");
    expect(annexesOf("2")).toContain("III");
    expect(annexesOf("4")).toEqual(["I.A", "I.B"]);
  });

  it("leave no record of an assessment in which nothing is said", () => {
    const draft = { ...newTransfer(), tia: { ...NO_TIA, sources: [" "] }, art49: NO_ART49 };
    expect(cleanTransfer(draft)).toMatchObject({ tia: null, art49: null });
    // That measures are not effective is something said.
    expect(cleanTransfer({ ...draft, tia: { ...NO_TIA, effective: false } }).tia?.effective).toBe(false);
  });
});
