import type { Argument, Commands, LangText, Sentence } from "./wire";

/** What the words of an error may name. */
export type ErrorArgument = string | number | readonly Sentence[] | LangText;

/** An error as it crosses the boundary: a code, and what its sentences need. */
export interface WireError {
  code: string;
  arguments: Record<string, ErrorArgument | Argument>;
  /** What else there is to say, one sentence each. */
  details?: readonly Sentence[];
}

function isArgument(value: ErrorArgument | Argument): value is Argument {
  return typeof value === "object" && "type" in value;
}

function plain(value: ErrorArgument | Argument): ErrorArgument {
  if (!isArgument(value)) return value;
  return value.type === "instant" ? value.value.at : value.value;
}

/** The words are made last, where the language is known. */
export class HostError extends Error {
  readonly code: string;
  readonly arguments: Readonly<Record<string, ErrorArgument>>;
  readonly details: readonly Sentence[];

  constructor(error: WireError) {
    super(error.code);
    this.name = "HostError";
    this.code = error.code;
    this.arguments = Object.fromEntries(
      Object.entries(error.arguments).map(([name, value]) => [name, plain(value)]),
    );
    this.details = error.details ?? [];
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

export type WindowKind = "workbench" | "review";

export type StopListening = () => void;

/** All that the screen knows of the world outside it. */
export interface Host {
  /** What the window may do; a workbench unless said. A review window reads a bundle and comments on it. */
  readonly window?: WindowKind;
  call<C extends keyof Commands>(name: C, request: Commands[C][0]): Promise<Commands[C][1]>;
  listen<Payload>(event: string, handler: (payload: Payload) => void): Promise<StopListening>;
}
