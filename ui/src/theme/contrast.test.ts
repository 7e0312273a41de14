import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// Read as a file: styles are left out of the tests.
const tokens = readFileSync(`${process.cwd()}/src/theme/tokens.css`, "utf8");

type Colours = Readonly<Record<string, string>>;

function coloursIn(block: string): Colours {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

const [lightBlock = "", darkBlock = ""] = tokens.split(':root[data-theme="dark"]');
const LIGHT = coloursIn(lightBlock);
const THEMES: Readonly<Record<string, Colours>> = {
  light: LIGHT,
  dark: { ...LIGHT, ...coloursIn(darkBlock) },
};

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["bg", "surface", "sunken", "hover"];
const BASES = ["a", "b", "c", "d", "e", "f"].map((letter) => `basis-${letter}`);

/** Words, and each ground they stand on: 4.5 to 1 (WCAG 1.4.3). */
const WORDS: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ["ink", [...GROUNDS, "accent-soft", "ok-soft", "warn-soft", "bad-soft"]],
  ["ink-2", [...GROUNDS, "accent-soft"]],
  ["ink-3", [...GROUNDS, "accent-soft"]],
  ["accent", GROUNDS],
  ["ok", ["bg", "surface", "ok-soft"]],
  ["warn", ["bg", "surface", "sunken", "warn-soft"]],
  ["bad", ["bg", "surface", "sunken", "bad-soft"]],
  ["on-accent", ["accent", "accent-hover", "accent-press"]],
  ["on-ok", ["ok"]],
  ["on-bad", ["bad", "bad-hover"]],
  ...BASES.map((basis) => [basis, ["bg", "surface"]] as const),
];

/** Edges of what is pressed or written in, and the ring of the focus: 3 to 1 (WCAG 1.4.11). */
const EDGES: readonly (readonly [string, readonly string[]])[] = [
  ["line-control", ["bg", "surface"]],
  ["accent", [...GROUNDS, "accent-soft"]],
];

describe.each(Object.keys(THEMES))("the colours, %s", (theme) => {
  const colours = THEMES[theme] ?? {};
  const weak = (pairs: typeof WORDS, least: number) =>
    pairs.flatMap(([ink, grounds]) =>
      grounds.flatMap((ground) => {
        const [one, other] = [colours[ink], colours[ground]];
        if (one === undefined || other === undefined) return [`${ink} or ${ground} is no token`];
        const found = contrast(one, other);
        return found < least ? [`${ink} on ${ground}: ${found.toFixed(2)}`] : [];
      }),
    );

  it("let words be read on every ground they stand on", () => {
    expect(weak(WORDS, 4.5)).toEqual([]);
  });

  it("let edges and the focus be seen", () => {
    expect(weak(EDGES, 3)).toEqual([]);
  });
});

describe("contrast", () => {
  it("is counted as WCAG counts it", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});
