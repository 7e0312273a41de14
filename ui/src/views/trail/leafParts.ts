/** What a stretch of bytes of a leaf is (docs/TRAIL-FORMAT.md). */
export type PartName =
  "label" | "workspace" | "seq" | "time" | "actor" | "subject" | "kind" | "count" | "field";

export interface LeafPart {
  name: PartName;
  /** For a field: its name, as it stands in the leaf. */
  field?: string;
  start: number;
  /** After its last byte. */
  end: number;
  /** As it is read: a number, a time as RFC 3339, text, or hexadecimal. */
  value: string;
}

const FIXED: readonly [PartName, number, number][] = [
  ["label", 0, 16],
  ["workspace", 16, 32],
  ["seq", 32, 40],
  ["time", 40, 48],
  ["actor", 48, 64],
  ["subject", 64, 80],
];
const KIND_AT = 80;
const COMMITTED = 1;

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

function textOf(bytes: Uint8Array): string {
  // The label ends in a line feed and a zero byte.
  return new TextDecoder().decode(bytes).replace(/[\n\0]+$/u, "");
}

function readFixed(name: PartName, bytes: Uint8Array): string {
  if (name === "label") return textOf(bytes);
  if (name === "seq") return String(numberOf(bytes));
  if (name === "time") return new Date(numberOf(bytes)).toISOString();
  return hexOf(bytes);
}

/** The parts of a leaf, in their order; what comes after a byte that cannot be understood is left out. */
export function leafParts(leaf: Uint8Array): LeafPart[] {
  const parts: LeafPart[] = [];
  for (const [name, start, end] of FIXED) {
    if (leaf.length < end) return parts;
    parts.push({ name, start, end, value: readFixed(name, leaf.subarray(start, end)) });
  }
  const kindLength = leaf[KIND_AT];
  if (kindLength === undefined) return parts;
  const kindEnd = KIND_AT + 1 + kindLength;
  const count = leaf[kindEnd];
  if (count === undefined) return parts;
  const kind = textOf(leaf.subarray(KIND_AT + 1, kindEnd));
  parts.push({ name: "kind", start: KIND_AT, end: kindEnd, value: kind });
  parts.push({ name: "count", start: kindEnd, end: kindEnd + 1, value: String(count) });
  let at = kindEnd + 1;
  for (let field = 0; field < count; field += 1) {
    const nameEnd = at + 1 + (leaf[at] ?? 0);
    const tag = leaf[nameEnd];
    const length = numberOf(leaf.subarray(nameEnd + 2, nameEnd + 4));
    const end = tag === COMMITTED ? nameEnd + 33 : nameEnd + 4 + length;
    if (tag === undefined || end > leaf.length) return parts;
    const value = hexOf(leaf.subarray(tag === COMMITTED ? nameEnd + 1 : nameEnd + 4, end));
    parts.push({ name: "field", field: textOf(leaf.subarray(at + 1, nameEnd)), start: at, end, value });
    at = end;
  }
  return parts;
}
