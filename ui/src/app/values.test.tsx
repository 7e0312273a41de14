import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Retention } from "../host";
import { show } from "../testing";
import type { Language } from "../text";
import { daysBetween } from "./days";
import { shortHash, verdictOf } from "./seal";
import { langText, longestPeriod, readPeriod, useValues, type Values } from "./values";

const RULE: Retention = {
  data_category: { en: null, nb: null, nl: null },
  period: null,
  trigger: null,
  max_period: null,
  action: null,
  legal_min: null,
  legal_min_ref: "",
  legal_max: null,
  legal_max_ref: "",
  exceptions: [],
  criteria_text: { en: null, nb: null, nl: null },
};

function say(language: Language, words: (values: Values) => string): string {
  const Say = () => <output>{words(useValues())}</output>;
  const { unmount } = show(<Say />, { language });
  const said = screen.getByRole("status", { name: "" }).textContent ?? "";
  unmount();
  return said;
}

describe("the words for values", () => {
  it("takes a text in the language of the screen, or in one that has it", () => {
    expect(langText({ en: "one", nb: "en", nl: null }, "nb")).toBe("en");
    expect(langText({ en: null, nb: "en", nl: null }, "nl")).toBe("en");
    expect(langText({ en: null, nb: null, nl: null }, "nl")).toBe("");
    expect(langText(null, "en")).toBe("");
  });

  it("says which language it is where that of the screen has nothing", () => {
    const one = { en: "Customers", nb: "Kunder", nl: null };
    expect(say("nb", ({ said }) => said(one))).toBe("Kunder");
    expect(say("nl", ({ said }) => said(one))).toBe("Customers (English)");
    expect(say("nl", ({ said }) => said({ en: null, nb: "", nl: null }))).toBe("");
    expect(say("nl", ({ said }) => said(null))).toBe("");
  });

  it("reads periods of the register, and leaves what is none", () => {
    expect(readPeriod("P1Y6M10D")).toEqual({ years: 1, months: 6, days: 10 });
    expect(readPeriod("P2W")).toEqual({ years: 0, months: 0, days: 14 });
    expect(readPeriod("P")).toBeNull();
    expect(readPeriod("one year")).toBeNull();
  });

  it("finds the longest period, by its ceiling where it has one", () => {
    const rules = [
      { ...RULE, period: "P3M" },
      { ...RULE, period: "P1Y", max_period: "P2Y" },
      { ...RULE, period: "P18M" },
      RULE,
    ];
    expect(longestPeriod(rules)).toBe("P2Y");
    expect(longestPeriod([RULE])).toBeNull();
  });

  it("says a rule of retention as a sentence", () => {
    const rule: Retention = { ...RULE, period: "P1Y", trigger: "last_activity", max_period: "P2Y" };
    expect(say("en", ({ retention }) => retention(rule))).toBe(
      "1 year after the last registered activity, never longer than 2 years",
    );
    expect(say("nb", ({ retention }) => retention({ ...RULE, trigger: "objection" }))).toBe(
      "til protest eller reservasjon",
    );
    expect(say("nl", ({ period }) => period("P1Y6M"))).toBe("1 jaar en 6 maanden");
    expect(say("en", ({ period }) => period("for ever"))).toBe("for ever");
  });

  it("names codes and countries, and shows those it does not know as they are", () => {
    expect(say("en", ({ code }) => code("due-diligence", "sufficient"))).toBe("Sufficient guarantees");
    expect(say("en", ({ code }) => code("due-diligence", "unheard_of"))).toBe("unheard_of");
    expect(say("nb", ({ countries }) => countries(["NO", "MX"]))).toBe("Norge og Mexico");
  });

  it("counts days without minding the clock", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-11-21", "2026-09-17")).toBe(-65);
  });

  it("shortens a hash, and takes a verdict it does not know for unreadable", () => {
    expect(shortHash("9f3ac17e04bd77e1ffff")).toBe("9f3a·c17e·04bd·77e1");
    expect(shortHash("")).toBeNull();
    expect(verdictOf(null)).toBe("checking");
    expect(verdictOf("SOMETHING")).toBe("unreadable");
  });
});
