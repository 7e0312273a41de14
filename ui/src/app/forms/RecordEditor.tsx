import { useState, type ComponentType } from "react";
import { asHostError, type RecordId, type RecordView } from "../../host";
import { useText, type TextKey } from "../../text";
import { Answered } from "../Answered";
import { useRecord, type Documents } from "../records/useRecord";
import { Screen } from "../Screen";
import { useOriginReason, type Origin } from "./origin";
import type { Sitting } from "./useEditor";

/** What every editor takes. */
export interface EditorProps {
  /** None makes a new one. */
  id: RecordId | null;
  /** What a new one begins with, besides what every new one has. */
  seed?: object;
  /** Where that comes from, when it is a copy or begun from a template. */
  origin?: Origin;
  /** The id of what was saved; null when nothing was. */
  onClose: (saved: RecordId | null) => void;
  /** When a new record has got its id. */
  onMade?: (id: RecordId) => void;
}

/** What the form within it takes. */
export interface FormProps<T> extends Sitting<T> {
  onClose: EditorProps["onClose"];
}

export interface RecordEditorProps<K extends keyof Documents> extends EditorProps {
  kind: K;
  make: () => Documents[K];
  Form: ComponentType<FormProps<Documents[K]>>;
}

/** A record in a form: a new one at once, one of the register when it is read. */
export function RecordEditor<K extends keyof Documents>(props: RecordEditorProps<K>) {
  const { kind, id: asked, seed, origin, make, Form, onMade, ...rest } = props;
  const t = useText();
  const reason = useOriginReason(origin);
  const [isNew] = useState(asked === null);
  // A new record gets its id while it is written; the form goes on.
  const [id, setId] = useState(asked);
  const answer = useRecord(kind, id);
  const isGone = answer.error !== null && asHostError(answer.error).code === "no-such-record";
  if (isNew) {
    // The seed is made where the kind is known.
    const record = { ...make(), ...(seed as Partial<Documents[K]> | undefined) };
    return (
      <Form
        {...rest}
        start={{
          id: null,
          seq: null,
          ref: null,
          record,
          links: [],
          ...(origin ? { origin, reason } : {}),
        }}
        view={answer.data as RecordView | null}
        isGone={isGone}
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
  return (
    <Form
      {...rest}
      start={{ id, seq, ref, record, links }}
      view={answer.data as RecordView}
      isGone={isGone}
      // What was taken out and is saved again is another record.
      onMade={(made) => {
        setId(made);
        onMade?.(made);
      }}
    />
  );
}
