import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readKeys } from "./readKeys.js";

const ROOT = `${process.cwd()}/../`;

function filesIn(folder: string, wanted: RegExp): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => wanted.test(name))
    .map((name) => readFileSync(`${ROOT}${folder}/${name}`, "utf8"));
}

const kebab = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();

/** Everything that could name a key: both halves of the program, without tests and without the list of keys. */
const CODE = [
  ...filesIn("src-tauri", /^(?!.*(?:^|\/)tests?(?:\/|\.rs$)).*\.rs$/),
  ...filesIn("src-tauri", /\.json$/),
  ...filesIn("ui/src", /^(?!text\/keys\.ts|.*\.test\.|testing\/).*\.tsx?$/),
];

const WORDS = new Set(CODE.flatMap((code) => code.match(/[a-zA-Z][\w-]*/g) ?? []));
/** What a key begins with where the rest of it is a code. */
const BEGINNINGS = new Set(
  CODE.flatMap((code) => [
    ...[...code.matchAll(/[`"]([a-z][\w-]*-)\$?\{/g)].map(([, found = ""]) => found),
    ...[...code.matchAll(/\bcode\(\s*"([\w-]+)"/g)].map(([, family = ""]) => `${family}-`),
    ...[...code.matchAll(/\benum (\w+)/g)].map(([, name = ""]) => `${kebab(name)}-`),
  ]),
);
/** What an error does not say itself, and what is said where there is none of something. */
const FOLLOWS = /-(?:do|none|lacks)$/;

function isUsed(key: string): boolean {
  if (WORDS.has(key)) return true;
  if (FOLLOWS.test(key) && WORDS.has(key.replace(FOLLOWS, ""))) return true;
  for (let end = key.indexOf("-"); end > 0; end = key.indexOf("-", end + 1)) {
    if (BEGINNINGS.has(key.slice(0, end + 1))) return true;
  }
  return false;
}

describe("every text", () => {
  it("is said somewhere: a key that nobody names fails the build", () => {
    const keys = filesIn("src-tauri/text/en", /\.ftl$/).flatMap((source) => readKeys(source));
    expect(keys.length).toBeGreaterThan(1000);
    expect(keys.map((key) => key.split(".")[0] ?? key).filter((key) => !isUsed(key))).toEqual([]);
  });

  it("would be missed if nobody said it", () => {
    expect(isUsed("zebra-crossing-at-night")).toBe(false);
  });
});
