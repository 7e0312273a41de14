import { describe, expect, it } from "vitest";
import type { BlockCode, CaseView } from "../../host";
import { sample } from "../../testing/cases";
import { currentStage, isApproved, settles, shortHash, stagesOf, standing } from "./case";

const names = (of: CaseView) =>
  stagesOf(of).map((stage) => (stage.kind === "step" ? stage.view.code : stage.name));

describe("the way of a case", () => {
  it("has the decision, its approval and the disclosure where they belong: before delivery and follow-up", () => {
    const way = names(sample.closed());
    expect(way.slice(way.indexOf("PA-12"))).toEqual([
      "PA-12",
      "decision",
      "FOUR-EYES",
      "disclosure",
      "PA-13",
      "PA-14",
      "PA-15",
      "PA-16",
    ]);
  });

  it("asks a second person only where the core does: for authorities, and outside the EEA", () => {
    expect(names(sample.access())).not.toContain("FOUR-EYES");
    expect(names({ ...sample.access(), outside_eea: true })).toContain("FOUR-EYES");
  });

  it("comes next to the first step without an answer, and then to the decision", () => {
    expect(currentStage(stagesOf(sample.subpoena()))).toMatchObject({ view: { code: "N-03" } });
    const { steps, ...rest } = sample.access();
    const answered = steps.map((step) => ({ ...step, entry: steps[0]?.entry ?? null }));
    expect(currentStage(stagesOf({ ...rest, steps: answered }))).toMatchObject({ name: "decision" });
  });

  it("waits for no disclosure under a decision that refuses one", () => {
    const of = sample.ready();
    const refused = { ...of, decision: of.decision && { ...of.decision, outcome: "REFUSE" as const } };
    const disclosure = stagesOf(refused).find(
      (stage) => stage.kind === "milestone" && stage.name === "disclosure",
    );
    expect(disclosure).toMatchObject({ isNeeded: false });
    expect(currentStage(stagesOf(refused))).toBeNull();
  });

  it("says of an answer that it bars a disclosure, although the step is done", () => {
    const barring = stagesOf(sample.subpoena()).filter((stage) => stage.kind === "step" && stage.isBlocking);
    expect(barring).toMatchObject([{ view: { code: "PA-04" } }, { view: { code: "PA-05" } }]);
  });

  it("is approved when there is a decision and nobody misses a second person", () => {
    expect(isApproved(sample.closed())).toBe(true);
    expect(isApproved(sample.subpoena())).toBe(false);
  });
});

describe("what settles a block", () => {
  const block = (code: BlockCode, step: CaseView["blocks"][number]["step"]) => ({ code, step, citation: "" });

  it("is a document where a document is missing, although a step speaks of it", () => {
    expect(settles(block("legal_document", "PA-03"))).toEqual({ what: "document" });
  });

  it("is the step, and where there is none, a decision", () => {
    expect(settles(block("scope", "PA-08"))).toEqual({ what: "step", code: "PA-08" });
    expect(settles(block("decision", null))).toEqual({ what: "decision" });
  });
});

describe("the entries that stand", () => {
  it("are those that nothing corrects", () => {
    const of = sample.closed();
    const [first, ...others] = standing(of, "step");
    const corrected = of.trail.map((item) =>
      item.id === first?.id ? { ...item, corrected_by: "R-2026-001/22" } : item,
    );
    expect(standing({ ...of, trail: corrected }, "step")).toEqual(others);
  });
});

it("shortens a hash to groups that can be compared by eye", () => {
  expect(shortHash("4be091aa77e15b0c")).toBe("4be0·91aa");
});
