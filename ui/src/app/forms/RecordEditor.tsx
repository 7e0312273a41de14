import { useState, type ComponentType } from "react";
import type { RecordId, RecordView } from "../../host";
import { useText, type TextKey } from "../../text";
import { Answered } from "../Answered";
import { useRecord, type Documents } from "../records/useRecord";
import { Screen } from "../Screen";
import type { Start } from "./useEditor";

/** What every editor takes. */
export interface EditorProps {
  /** None makes a new one. */
  id: RecordId | null;
  /** What a new one begins with, besides what every new one has. */
  seed?: object;
  /** The id of what was saved; null when nothing was. */
  onClose: (saved: RecordId | null) => void;
  /** When a new record has got its id. */
  onMade?: (id: RecordId) => void;
}

/** What the form within it takes. */
export interface FormProps<T> extends Omit<EditorProps, "id" | "seed"> {
  start: Start<T>;
  /** The record as it now is; none of it until a new one is saved. */
  view: RecordView | null;
}

export interface RecordEditorProps<K extends keyof Documents> extends EditorProps {
  kind: K;
  make: () => Documents[K];
  Form: ComponentType<FormProps<Documents[K]>>;
}

/** A record in a form: a new one at once, one of the register when it is read. */
export function RecordEditor<K extends keyof Documents>(props: RecordEditorProps<K>) {
  const { kind, id: asked, seed, make, Form, onMade, ...rest } = props;
  const t = useText();
  const [isNew] = useState(asked === null);
  // A new record gets its id while it is written; the form goes on.
  const [id, setId] = useState(asked);
  const answer = useRecord(kind, id);
  if (isNew) {
    // The seed is made where the kind is known.
    const record = { ...make(), ...(seed as Partial<Documents[K]> | undefined) };
    return (
      <Form
        {...rest}
        start={{ id: null, seq: null, ref: null, record, links: [] }}
        view={answer.data as RecordView | null}
        onMade={(made) => {
          setId(made);
          onMade?.(made);
        }}
      />
    );
  }
  if (answer.data === null) {
    return (
      <Screen title={t(`kind-${kind.replaceAll("_", "-")}` as TextKey)}>
        <Answered answer={answer}>{() => null}</Answered>
      </Screen>
    );
  }
  // The form keeps the version it began with, whatever is read meanwhile: that is what its changes are based on.
  const { seq, ref, record, links } = answer.data;
  return <Form {...rest} start={{ id, seq, ref, record, links }} view={answer.data as RecordView} />;
}
