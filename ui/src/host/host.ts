import type { Argument, Commands, Sentence, WireError } from "./wire";

/** An error before it is known to be complete: plain values stand for text and numbers. */
interface LooseError {
  code: string;
  arguments?: { readonly [name: string]: Argument | string | number };
  details?: readonly Sentence[];
}

function argumentOf(value: Argument | string | number): Argument {
  if (typeof value === "string") return { type: "text", value };
  if (typeof value === "number") return { type: "number", value };
  return value;
}

/** The words are made last, where the language is known. */
export class HostError extends Error {
  readonly code: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  /** What else there is to say: everything that blocks. */
  readonly details: readonly Sentence[];

  constructor(error: LooseError) {
    super(error.code);
    this.name = "HostError";
    this.code = error.code;
    this.arguments = Object.fromEntries(
      Object.entries(error.arguments ?? {}).map(([name, value]) => [name, argumentOf(value)]),
    );
    this.details = error.details ?? [];
  }

  /** An argument that is text: the field that is meant, mostly. */
  text(name: string): string | null {
    const argument = this.arguments[name];
    return argument?.type === "text" ? argument.value : null;
  }
}

export const UNEXPECTED = "unexpected";

function isWireError(value: unknown): value is WireError {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    typeof value.code === "string" &&
    "arguments" in value &&
    typeof value.arguments === "object" &&
    value.arguments !== null
  );
}

export function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (isWireError(thrown)) return new HostError(thrown);
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return new HostError({ code: UNEXPECTED, arguments: { detail } });
}

export type StopListening = () => void;

/** All that the screen knows of the world outside it. */
export interface Host {
  call<C extends keyof Commands>(name: C, request: Commands[C][0]): Promise<Commands[C][1]>;
  listen<Payload>(event: string, handler: (payload: Payload) => void): Promise<StopListening>;
}
