import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Sentence } from "../host";
import { LANGUAGES, TextProvider, useSentence, type Language } from ".";

function sayIn(language: Language, sentence: Sentence): string {
  const { result } = renderHook(() => useSentence(), {
    wrapper: ({ children }) => <TextProvider language={language}>{children}</TextProvider>,
  });
  return result.current(sentence);
}

const plain = (text: string) => text.replace(/\s/gu, " ");
const date = (value: string) => ({ type: "date", value }) as const;

describe("a sentence of the core", () => {
  it("says a day as that day, in the style that its words ask for", () => {
    const receipt: Sentence = { key: "deadline-receipt", arguments: { date: date("2026-11-27") } };
    expect(plain(sayIn("en", receipt))).toMatch(/^Received on Friday,? 27 November 2026; that day is not/);
    expect(plain(sayIn("nb", receipt))).toContain("fredag 27. november 2026");
    expect(plain(sayIn("nl", receipt))).toContain("vrijdag 27 november 2026");
  });

  it("says a day without a style in full, and its weekday alone where only that is asked", () => {
    const off: Sentence = {
      key: "deadline-off-weekend",
      arguments: { position: { type: "text", value: "first" }, date: date("2026-11-28") },
    };
    expect(sayIn("en", off)).toBe("28 November 2026 is a Saturday");
  });

  it("joins sentences within a sentence as a list in prose", () => {
    const named = (day: string): Sentence => ({
      key: "deadline-named-day",
      arguments: {
        date: date(day),
        holiday: { type: "list", value: [{ key: "action-save", arguments: {} }] },
      },
    });
    const skipped: Sentence = {
      key: "deadline-working-days-skipped",
      arguments: { days: { type: "list", value: ["2026-05-01", "2026-05-14", "2026-05-17"].map(named) } },
    };
    expect(plain(sayIn("en", skipped))).toMatch(/1 May 2026 \(Save\), .*14 May 2026 \(Save\) and .*17 May/);
    expect(plain(sayIn("nb", skipped))).toContain(" og ");
    expect(plain(sayIn("nl", skipped))).toContain(" en ");
  });

  it("counts in the grammar of the language", () => {
    const paused = (number: number): Sentence => ({
      key: "deadline-paused",
      arguments: { number: { type: "number", value: number }, end: date("2026-12-04") },
    });
    expect(sayIn("en", paused(1))).toContain("paused for one day");
    expect(sayIn("en", paused(4))).toContain("paused for 4 days");
  });

  it("shows a point in time on the clock of its place, wherever the screen stands", () => {
    const event: Sentence = {
      key: "deadline-hours-event",
      arguments: {
        event: { type: "instant", value: { at: "2026-10-23T20:30:00Z", zone: "Europe/Oslo" } },
      },
    };
    for (const language of LANGUAGES) expect(sayIn(language, event)).toContain("22:30");
  });
});
