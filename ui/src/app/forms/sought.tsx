import { createContext, useContext, useEffect, useEffectEvent, useRef } from "react";
import { Notice } from "../../parts";
import { useSentence } from "../../text";
import type { Sought } from "../navigation";
import { useValues } from "../values";
import type { EditorSection } from "./EditorPage";
import { fieldAt, readPath } from "./fieldAt";

/** The field for which a form was opened, and why. */
export const SoughtContext = createContext<Sought | null>(null);

/** Once the form is whole, the field one came for is in sight and has the focus. */
export function useSought(isWhole: boolean, sections: readonly EditorSection[]): Sought | null {
  const sought = useContext(SoughtContext);
  const { field } = useValues();
  const isDone = useRef(false);
  const name = sought === null ? "" : readPath(sought.path).field;
  // What is about the record as a whole, or about a field that the form has not, is told at its beginning.
  const section =
    sought === null ? undefined : (sections.find(({ fields }) => fields.includes(name)) ?? sections[0]);
  const goThere = useEffectEvent(() => {
    const part = section && document.getElementById(`section-${section.id}`);
    if (isDone.current || sought === null || !part) return;
    isDone.current = true;
    const { shown, control } = fieldAt(part, sought.path, field);
    shown.scrollIntoView({ block: "center" });
    shown.setAttribute("data-sought", "");
    (control ?? part).focus({ preventScroll: true });
  });
  useEffect(() => {
    if (isWhole) goThere();
  }, [isWhole]);
  return sought;
}

/** Why one came, where one arrives. */
export function SoughtNotice({ of }: { of: Sought }) {
  const say = useSentence();
  return <Notice tone="warn" role="status" what={say(of.why)} todo={say(of.todo)} />;
}
