import { describe, expect, it } from "vitest";
import { trail } from "../../testing/trail";
import { bytesOf, hexOf, leafParts } from "./leafParts";

describe("the parts of a leaf", () => {
  const { leaf, event } = trail.proven(153);
  const parts = leafParts(bytesOf(leaf));

  it("stand where the format says, one after the other, to the last byte", () => {
    expect(parts.slice(0, 7).map(({ name, start, end }) => [name, start, end])).toEqual([
      ["label", 0, 16],
      ["workspace", 16, 32],
      ["seq", 32, 40],
      ["time", 40, 48],
      ["actor", 48, 64],
      ["subject", 64, 80],
      ["kind", 80, 81 + "activity.changed".length],
    ]);
    for (const [place, part] of parts.entries()) expect(part.start).toBe(parts[place - 1]?.end ?? 0);
    expect(parts.at(-1)?.end).toBe(leaf.length / 2);
  });

  it("are read as numbers, times and text", () => {
    const read = (name: string) => parts.find((part) => part.name === name)?.value;
    expect(read("label")).toBe("TRAIL-EVENT-V1");
    expect(read("seq")).toBe("153");
    expect(read("time")).toBe(event.at);
    expect(read("kind")).toBe("activity.changed");
    expect(read("count")).toBe("5");
  });

  it("have each field with its commitment or its public value", () => {
    const fields = parts.filter(({ name }) => name === "field");
    expect(fields.map(({ field }) => field)).toEqual([
      "after",
      "batch",
      "d.owner_unit",
      "d.status",
      "reason",
    ]);
    expect(fields[0]?.value).toBe("c0".repeat(32));
    expect(fields[3]?.value).toBe(hexOf(new TextEncoder().encode("active")));
  });

  it("end where the bytes cannot be understood", () => {
    expect(leafParts(bytesOf(leaf.slice(0, 60)))).toHaveLength(1);
    expect(leafParts(bytesOf(leaf.slice(0, -2))).at(-1)?.field).toBe("d.status");
    expect(leafParts(bytesOf(""))).toEqual([]);
  });
});
