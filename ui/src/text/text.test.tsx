import { FluentResource } from "@fluent/bundle";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { onTextTrouble, hasText, TEXT_FILES, textOf } from "./bundles";
import * as format from "./format";
import keysFile from "./keys.ts?raw";
import { chooseLanguage, LANGUAGES } from "./language";
import { readKeys, writeKeys } from "./readKeys.js";
import { TextProvider, useFormat, useText } from "./TextProvider";

const CODE: Record<string, string> = import.meta.glob("../**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const english = TEXT_FILES.filter(({ language }) => language === "en");
const filesOf = (language: string) => TEXT_FILES.filter((file) => file.language === language);
const variablesOf = (source: string, key: string) => {
  const [message] = key.split(".");
  // A message goes on while lines are indented, or close what was opened.
  const body =
    new RegExp(`^${message}\\s*=(?:.*\\n?)(?:[ \\t}]+.*\\n?|\\n(?=[ \\t]))*`, "m").exec(source)?.[0] ?? "";
  return [...new Set(body.match(/\$\w+/g) ?? [])].sort();
};

describe("text", () => {
  it("has every key that the code names, in every language", () => {
    const missing = Object.entries(CODE)
      .filter(([path]) => !path.includes(".test."))
      .flatMap(([path, code]) =>
        [...code.matchAll(/(?<![\w.])t\(\s*"([^"]+)"/g)].flatMap(([, key = ""]) =>
          LANGUAGES.filter((language) => !hasText(language, key)).map(
            (language) => `${path}: ${key} in ${language}`,
          ),
        ),
      );
    expect(missing).toEqual([]);
  });

  it.each(["nb", "nl"])("has the same keys and variables in en and %s", (language) => {
    const differences = english.flatMap((file) => {
      const other = filesOf(language).find(({ name }) => name === file.name);
      const keys = readKeys(file.source);
      const otherKeys = readKeys(other?.source ?? "");
      return [
        ...keys.filter((key) => !otherKeys.includes(key)).map((key) => `${file.name}: no ${key}`),
        ...otherKeys.filter((key) => !keys.includes(key)).map((key) => `${file.name}: ${key} too much`),
        ...keys
          .filter((key) => otherKeys.includes(key))
          .filter(
            (key) => String(variablesOf(file.source, key)) !== String(variablesOf(other?.source ?? "", key)),
          )
          .map((key) => `${file.name}: ${key} has other variables`),
      ];
    });
    expect(differences).toEqual([]);
  });

  it.each(LANGUAGES)("says each key once in %s", (language) => {
    const keys = filesOf(language).flatMap(({ source }) => readKeys(source));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it("is understood whole: no line is lost as junk", () => {
    const lost = TEXT_FILES.flatMap(({ language, name, source }) => {
      const parsed = new Set(new FluentResource(source).body.map(({ id }) => id));
      return readKeys(source)
        .filter((key) => !key.includes(".") && !parsed.has(key))
        .map((key) => `${language}/${name}: ${key}`);
    });
    expect(lost).toEqual([]);
  });

  it("has its list of keys written anew after a change (npm run keys)", () => {
    expect(keysFile).toBe(writeKeys(english.map(({ source }) => source)));
  });

  it("shows a missing key between brackets, and says so", () => {
    const troubles: string[] = [];
    onTextTrouble((trouble) => troubles.push(trouble));
    expect(textOf("en", "no-such-key")).toBe("⟨no-such-key⟩");
    expect(troubles).toEqual(["no text for no-such-key in en"]);
  });

  it("chooses the first language wanted that it has", () => {
    expect(chooseLanguage(["de-DE", "nl-BE", "en-US"])).toBe("nl");
    expect(chooseLanguage(["no", "en"])).toBe("nb");
    expect(chooseLanguage(["nn-NO"])).toBe("nb");
    expect(chooseLanguage(["fr"])).toBe("en");
  });

  it("counts in the grammar of the language", () => {
    expect(textOf("en", "grid-rows", { count: 1 })).toBe("1 row");
    expect(textOf("nb", "grid-rows", { count: 1284 }).replace(/\s/g, " ")).toBe("1 284 rader");
    expect(textOf("nl", "grid-rows", { count: 1284 })).toBe("1.284 rijen");
  });

  it("gives words and formats to components, and the language to the document", () => {
    function Probe() {
      const t = useText();
      const { formatNumber } = useFormat();
      return <p>{`${t("action-save")} ${formatNumber(0.5)} ${t.has("action-save")} ${t.has("nothing")}`}</p>;
    }
    render(
      <TextProvider language="nb">
        <Probe />
      </TextProvider>,
    );
    expect(screen.getByText("Lagre 0,5 true false")).toBeInTheDocument();
    expect(document.documentElement.lang).toBe("nb");
  });
});

describe("dates", () => {
  const moment = new Date(2026, 10, 17, 9, 12);

  it("writes a day as that day, whatever the time zone", () => {
    expect(format.formatDate("en", "2026-11-27", "America/New_York")).toBe("27 Nov 2026");
    expect(format.formatLongDate("nb", "2026-11-27", null)).toBe("27. november 2026");
    expect(format.formatWeekdayDate("nl", "2026-11-27", "Asia/Tokyo")).toBe("vr 27 nov 2026");
  });

  it("writes a moment by the locale, with a clock of 24 hours", () => {
    expect(format.formatDayMonthTime("en", moment, null)).toBe("17 Nov 09:12");
    expect(format.formatDateTime("en", moment, null)).toBe("17 Nov 2026, 09:12");
    expect(format.formatTime("nl", moment, null)).toBe("09:12");
  });

  it("writes a moment by the clock of the zone that is given, and one that was lived by its own", () => {
    const at = "2026-11-17T23:30:00Z";
    expect(format.formatDateTime("en", at, "Asia/Tokyo")).toBe("18 Nov 2026, 08:30");
    expect(format.formatDate("en", at, "America/New_York")).toBe("17 Nov 2026");
    expect(format.formatDayMonthTime("en", at, "Europe/Oslo")).toBe("18 Nov 00:30");
    const lived = { at, zone: "Atlantic/Azores" };
    expect(format.formatDateTime("en", lived, "Asia/Tokyo")).toBe("17 Nov 2026, 22:30");
  });

  it("leaves what is no date as it is", () => {
    expect(format.formatDate("en", "some day", null)).toBe("some day");
  });
});
