import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { WRITES } from "./writes";

// They need the right to write, and take in what somebody else made; nothing in the register changes by them.
const TAKES_IN = ["import_open", "import_plan", "read_notice", "reread_notice", "return_open", "branch_open"];
// A new file comes into the window: that asks for everything as well.
const OPENS = ["new_workspace", "open_sample", "take_over"];

describe("the commands that write", () => {
  const source = readFileSync(resolve(process.cwd(), "../src-tauri/wire.rs"), "utf8");
  const writing = [...source.matchAll(/^\s+write (\w+)\(/gmu)].map(([, name]) => name ?? "");

  it("are each known here, so that no screen shows what was before", () => {
    expect(writing.length).toBeGreaterThan(20);
    const known: ReadonlySet<string> = new Set([...WRITES, ...TAKES_IN, ...OPENS]);
    expect(writing.filter((name) => !known.has(name))).toEqual([]);
    expect([...TAKES_IN, ...OPENS].filter((name) => !writing.includes(name))).toEqual([]);
  });
});
