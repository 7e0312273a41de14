import { useText } from "../text";
import "./marks.css";

export type Tone = "ok" | "warn" | "bad" | "neutral";

export interface PillProps {
  tone?: Tone;
  /** The word. The colour only repeats it. */
  children: string | number;
  /** What is read aloud, when the word alone is not enough: "1 serious finding" for "1". */
  label?: string;
}

export function Pill({ tone = "neutral", children, label }: PillProps) {
  return (
    <span className="pill" data-tone={tone}>
      {label ? (
        <>
          <span aria-hidden="true">{children}</span>
          <span className="unseen">{label}</span>
        </>
      ) : (
        children
      )}
    </span>
  );
}

export type BasisLetter = "a" | "b" | "c" | "d" | "e" | "f";
export const BASIS_LETTERS: readonly BasisLetter[] = ["a", "b", "c", "d", "e", "f"];

export interface BasisMarkProps {
  letter: BasisLetter;
  /** Words beside the box. Without them the box has the name of the basis for those who listen. */
  name?: string | true;
}

export function BasisMark({ letter, name }: BasisMarkProps) {
  const t = useText();
  const words = name === true ? t(`basis-${letter}`) : name;
  if (words === undefined) {
    return (
      <span className="basis-box" data-basis={letter} role="img" aria-label={t(`basis-${letter}-full`)}>
        {letter}
      </span>
    );
  }
  return (
    <span className="basis" data-basis={letter}>
      <span className="basis-box" aria-hidden="true">
        {letter}
      </span>
      <span className="basis-name">{words}</span>
    </span>
  );
}

export interface ReferenceProps {
  children: string;
}

/** `A-02`, `R-2026-014`, a hash: in monospace, so that the eye finds it. */
export function Reference({ children }: ReferenceProps) {
  return <span className="reference">{children}</span>;
}
