import { describe, expect, it } from "vitest";
import { NO_TEXT } from "../../../app/forms/clean";
import type { Activity } from "../../../host";
import { register } from "../../../testing/register";
import {
  askedNow,
  cleanActivity,
  gapsOf,
  meetings,
  newActivity,
  newBasis,
  newDataItem,
  newPurpose,
  newRecipient,
  newRetention,
  nextKey,
} from "./draft";

const readers = { en: "Readers", nb: null, nl: null };

describe("the draft of an activity", () => {
  it("never gives a key twice", () => {
    expect(nextKey([])).toBe("p1");
    expect(nextKey([newPurpose("p2")])).toBe("p3");
    expect(nextKey([newPurpose("p1"), newPurpose("p3")])).toBe("p4");
  });

  it("drops rows in which nothing was written, and keeps the rest as it is", () => {
    const draft: Activity = {
      ...newActivity(),
      name: { en: " A ", nb: "", nl: null },
      purposes: [newPurpose("p1"), newPurpose("p2")],
      bases: [
        { ...newBasis("p2"), art6: "c", law_ref: { text: "", provision: " ", url: "", country: null } },
      ],
      recipients: [newRecipient()],
      no_recipients: true,
      retention: [newRetention(), { ...newRetention(), legal_min: "P1Y" }],
      processing_operations: [{ en: " one ", nb: null, nl: null }, NO_TEXT],
      adm: {
        solely_automated: false,
        significant_effect: false,
        profiling: false,
        logic: { en: " ", nb: null, nl: null },
        consequences: NO_TEXT,
        safeguards: NO_TEXT,
      },
    };
    const clean = cleanActivity(draft);
    expect(clean.name).toEqual({ en: "A", nb: null, nl: null });
    expect(clean.purposes.map(({ key }) => key)).toEqual(["p2"]);
    expect(clean.bases[0]?.law_ref).toBeNull();
    expect(clean.recipients).toEqual([]);
    expect(clean.retention).toMatchObject([{ legal_min: "P1Y" }]);
    expect(clean.processing_operations).toEqual([{ en: "one", nb: null, nl: null }]);
    expect(clean.adm).toBeNull();
  });

  it("changes nothing about what the core has written", () => {
    for (const ref of ["A-01", "A-02", "A-06"]) {
      const { record } = register.activity(ref);
      expect(cleanActivity(record)).toEqual(record);
    }
  });

  it("takes the latest review for the last one, and never an earlier one than there was", () => {
    const review = (on: string | null, by: string) => ({ on, by, outcome: null, remarks: "" });
    const draft = { ...newActivity(), last_reviewed_on: "2026-01-01", reviewed_by: "Before" };
    const older = cleanActivity({
      ...draft,
      reviews: [review("2025-01-01", "Older"), review(null, "Nobody")],
    });
    expect(older).toMatchObject({ last_reviewed_on: "2026-01-01", reviewed_by: "Before" });
    const newer = cleanActivity({
      ...draft,
      reviews: [review("2026-03-01", "B"), review("2026-02-01", "A")],
    });
    expect(newer).toMatchObject({ last_reviewed_on: "2026-03-01", reviewed_by: "B" });
  });

  it("lacks what the core says it lacks", () => {
    expect(gapsOf(newActivity())).toEqual([
      "purposes",
      "subjects",
      "data",
      "recipients",
      "retention",
      "measures",
    ]);
    expect(gapsOf({ ...newActivity(), role: "processor" })).toEqual([
      "controllers",
      "operations",
      "measures",
    ]);
    expect(gapsOf({ ...newActivity(), role: "joint" })).toContain("joint");
    for (const ref of ["A-01", "A-02", "A-06"]) {
      const { record, gaps } = register.activity(ref);
      expect(gapsOf(record)).toEqual(gaps);
    }
  });

  it("keeps the reasons of the core for what was not touched since", () => {
    const said = [
      {
        item: "joint" as const,
        provision: "30(1)(a)",
        standing: "not_applicable" as const,
        because: "Alone",
      },
      { item: "purposes" as const, provision: "30(1)(b)", standing: "there" as const, because: "One" },
      ...(["subjects", "data", "recipients", "retention", "measures"] as const).map((item) => ({
        item,
        provision: "30(1)",
        standing: "missing" as const,
        because: "None",
      })),
    ];
    const now = askedNow({ ...newActivity(), subject_categories: [readers] }, said, true);
    expect(now.map(({ item, standing, because }) => [item, standing, because])).toEqual([
      ["joint", "not_applicable", "Alone"],
      ["purposes", "missing", null],
      ["subjects", "there", null],
      ["data", "missing", "None"],
      ["recipients", "missing", "None"],
      ["retention", "missing", "None"],
      ["measures", "missing", "None"],
    ]);
    // The other record is asked for other things, of which the core has not spoken yet.
    const other = askedNow({ ...newActivity(), role: "processor" }, said, true);
    expect(other.map(({ provision }) => provision)).toEqual(["30(2)(a)", "30(2)(b)", "30(2)(d)"]);
  });

  it("gives what rows point at the names that the category has now", () => {
    const account = { en: "Bank account", nb: "Kontonummer", nl: null };
    const clean = cleanActivity({
      ...newActivity(),
      subject_categories: [{ ...readers, nb: "Lesere " }],
      data_items: [{ ...newDataItem(), category: account }],
      bases: [{ ...newBasis("p1"), art6: "a", subject_category: readers }],
      retention: [
        { ...newRetention(), data_category: { en: "bank account", nb: null, nl: null } },
        { ...newRetention(), period: "P1Y" },
      ],
    });
    expect(clean.bases[0]?.subject_category).toEqual({ en: "Readers", nb: "Lesere", nl: null });
    expect(clean.retention.map(({ data_category }) => data_category)).toEqual([account, NO_TEXT]);
  });

  it("finds rows that meet, unless one ends before the other begins", () => {
    const row = (art6: "a" | "f", more = {}) => ({ ...newBasis("p1"), art6, ...more });
    expect(meetings([row("a"), row("f"), row("f", { purpose: "p2" })])).toEqual([[0, 1]]);
    expect(meetings([row("a"), row("a")])).toEqual([]);
    expect(meetings([row("a", { subject_category: readers }), row("f")])).toEqual([]);
    expect(meetings([row("a", { valid_to: "2025-12-31" }), row("f", { valid_from: "2026-01-01" })])).toEqual(
      [],
    );
  });
});
