import { memo, type ComponentType } from "react";
import type { Editing } from "./useEditor";

export interface SectionProps<T> {
  editing: Editing<T>;
}

/**
 * A part of a form that is drawn anew only when one of its fields changes: a form has many fields, and a key is pressed
 * in one of them. `fields` must name every field of the draft that the part reads.
 */
export function section<T, P extends SectionProps<T>>(
  fields: readonly (keyof T)[],
  Part: ComponentType<P>,
): ComponentType<P> {
  return memo(Part, (before, after) => {
    const others = Object.keys(after).filter((name) => name !== "editing") as (keyof P)[];
    return (
      before.editing.problem === after.editing.problem &&
      before.editing.change === after.editing.change &&
      fields.every((name) => before.editing.draft[name] === after.editing.draft[name]) &&
      others.every((name) => before[name] === after[name])
    );
  }) as unknown as ComponentType<P>;
}
