import { useEffect, useRef, type ReactNode } from "react";
import { NumberedSteps } from "../../parts";
import "./steps.css";

export interface StepListProps {
  label: string;
  steps: readonly { id: string; title: string }[];
  at: number;
}

/** Where one is in a sheet of several steps. */
export function StepList({ label, steps, at }: StepListProps) {
  return (
    <div className="step-list">
      <NumberedSteps
        label={label}
        steps={steps.map((step, place) => ({
          ...step,
          state: place < at ? "done" : place === at ? "current" : "todo",
        }))}
      />
    </div>
  );
}

/** The heading of a step: it has the focus when one comes to it, so that the step is read from its beginning. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h3 ref={heading} className="step-head" tabIndex={-1}>
      {children}
    </h3>
  );
}
