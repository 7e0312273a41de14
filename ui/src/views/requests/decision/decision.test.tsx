import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CaseView as Case } from "../../../host";
import { expectNoAxeFindings } from "../../../testing";
import { hands } from "../../../testing/hands";
import { sample, showInWorkbench } from "../../../testing/cases";
import { CaseDialogs } from "../CaseDialogs";
import { beginDecision, neededFor, willNeedFourEyes } from "./draft";

async function open(of: Case) {
  const shown = showInWorkbench(<CaseDialogs of={of} doing={{ what: "decision" }} onDo={() => {}} />);
  const form = await screen.findByRole("dialog");
  return { ...shown, ...hands(shown.user, form), form };
}

describe("a decision", () => {
  it("names only the grounds that are open to the request", async () => {
    const of = sample.access();
    const { form } = await open(of);
    expect(within(form).getByText("Rights and freedoms of others (Article 15(4))")).toBeVisible();
    expect(within(form).queryByText("No ground for erasure (Article 17(1))")).not.toBeInTheDocument();
  });

  it("says of each outcome how much is still open before anybody chooses it", async () => {
    const { form } = await open(sample.access());
    expect(within(form).getByText("Granted in full").closest("label")).toHaveTextContent(
      "5 points still open",
    );
    expect(within(form).getByText("No data found").closest("label")).not.toHaveTextContent("still open");
  });

  it("says what must be on file first, what it has to say itself, and that a second person follows", async () => {
    const { form, tick, write } = await open(sample.access());
    await tick(/^Refused/u);
    const needs = within(form).getByRole("group", { name: "What this outcome needs" });
    expect(needs).toHaveTextContent("Choose the ground on which it rests.");
    expect(needs).toHaveTextContent("State both in the letter, and tick that they are stated.");
    expect(needs).toHaveTextContent("A second person must approve this decision before it is carried out.");
    await tick("Manifestly unfounded (Article 12(5))");
    expect(needs).not.toHaveTextContent("Choose the ground on which it rests.");
    await tick(/Complaint and court remedy/u);
    expect(needs).not.toHaveTextContent("State both in the letter");
    await tick(/^Granted in full/u);
    expect(needs).toHaveTextContent("5 points must be on file before this outcome can be saved.");
    expect(needs).toHaveTextContent("DS-08 (Statutory restriction): This step has no answer yet.");
    await write(/^Reasons/u, "All of it.");
    await expectNoAxeFindings(form);
  });

  it("is written with what may go out, so that a disclosure can be compared with it", async () => {
    const of = sample.subpoena();
    const { tick, write, press, choose, written } = await open(of);
    await tick(/^Complied with, narrowed/u);
    await write(/^Reasons/u, "Log-in data of one user.");
    await write(/^Categories that may go out/u, "Log-in data");
    await write(/^Persons whose data may go out/u, "1");
    await write(/^Law for data on convictions/u, "Code of criminal procedure");
    await choose(/Legal basis of the disclosure/u, "Vital interests");
    await press("Record the decision");
    expect(written()).toMatchObject([
      {
        record: {
          outcome: "COMPLY_NARROWED",
          allowed_categories: ["Log-in data"],
          allowed_subjects: 1,
          basis_art6: "d",
          basis_art10: "Code of criminal procedure",
        },
      },
    ]);
  });

  it("takes over what was asked with one press", async () => {
    const of = sample.subpoena();
    const { tick, press, form } = await open(of);
    await tick(/^Complied with, narrowed/u);
    await press("Take over what was asked");
    const tags = within(form).getByRole("list", { name: "Chosen: Categories that may go out" });
    expect(within(tags).getAllByRole("listitem")).toHaveLength(of.request.data_requested.length);
  });

  it("asks for a whole number of persons, and a period in its order", async () => {
    const { tick, write, press, form, written } = await open(sample.subpoena());
    await tick(/^Complied with, narrowed/u);
    await write(/^Reasons/u, "One user.");
    await write(/^Persons whose data may go out/u, "some");
    await press("Record the decision");
    expect(within(form).getByText("Enter a whole number.")).toBeVisible();
    expect(written()).toEqual([]);
  });
});

describe("what a decision needs", () => {
  const draft = (of: Case, more: Partial<ReturnType<typeof beginDecision>>) => ({
    ...beginDecision(of),
    ...more,
  });

  it("is settled by what is written where the decision itself can say it", () => {
    const of = sample.subpoena();
    const needs = (more: Partial<ReturnType<typeof beginDecision>>) =>
      neededFor(of, draft(of, { outcome: "COMPLY_NARROWED", ...more })).here.map(({ code }) => code);
    expect(needs({})).toEqual(["decision_basis", "chapter_v", "manifest"]);
    expect(needs({ art6: "d" })).toEqual(["chapter_v", "manifest"]);
    expect(needs({ art6: "d", chapterV: "art49_1f", subjects: "1" })).toEqual([]);
  });

  it("for a fee is a ground that makes a request unfounded or excessive", () => {
    const of = sample.access();
    const here = (grounds: ReturnType<typeof beginDecision>["grounds"]) =>
      neededFor(of, draft(of, { outcome: "FEE_REQUIRED", grounds })).here.map(({ code }) => code);
    expect(here(["A15-4"])).toEqual(["grounds"]);
    expect(here(["A12-EXC"])).toEqual([]);
  });

  it("is a second person for a refusal, for special categories, and for many persons of a third party", () => {
    const access = sample.access();
    expect(willNeedFourEyes(access, draft(access, { outcome: "GRANT_FULL" }))).toBe(false);
    expect(willNeedFourEyes(access, draft(access, { outcome: "REFUSE" }))).toBe(true);
    expect(willNeedFourEyes(access, draft(access, { outcome: "GRANT_FULL", art9: "f" }))).toBe(true);
    const insurer = sample.insurer();
    const many = (subjects: string) => draft(insurer, { outcome: "GRANT_PARTIAL", subjects });
    expect(willNeedFourEyes(insurer, many("50"))).toBe(false);
    expect(willNeedFourEyes(insurer, many("51"))).toBe(true);
  });
});
