import { useCallback, useEffect, useMemo, useState } from "react";
import {
  asHostError,
  useErrorWords,
  useHost,
  type Kind,
  type LinkView,
  type RecordId,
  type RecordView,
} from "../../host";
import { useLeaveGuard } from "../navigation";
import { firstField } from "./firstField";

/** The record as it was when the form opened; none of it for a new one. */
export interface Start<T> {
  id: RecordId | null;
  seq: number | null;
  ref: string | null;
  record: T;
  /** Records it links to, with their titles. */
  links: readonly LinkView[];
}

export interface Editing<T> {
  /** None until a new record is saved. */
  id: RecordId | null;
  ref: string | null;
  links: readonly LinkView[];
  draft: T;
  change: (patch: Partial<T>) => void;
  reason: string;
  setReason: (reason: string) => void;
  hasUnsaved: boolean;
  isSaving: boolean;
  error: unknown;
  /** The id of the record when it was saved, null when it was refused. */
  save: () => Promise<RecordId | null>;
  /** The two sentences of a refusal that names this field, or a row of it. */
  problem: (path: string) => string | null;
  /** Whether a refusal names something in one of these fields. */
  hasProblem: (fields: readonly string[]) => boolean;
  /** When somebody else changed the record meanwhile: takes their change in and keeps ours; says where both met. */
  takeIn: (() => Promise<readonly string[]>) | null;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** `bases[1].art6` → `bases` */
const firstOf = (field: string) => field.split(/[.[]/)[0] ?? field;

/**
 * A record in a form. The whole document goes back, so that fields that the form does not show are kept; nothing that
 * was typed is lost by a refusal.
 */
export function useEditor<T extends object>(kind: Kind, start: Start<T>, clean: (draft: T) => T): Editing<T> {
  const host = useHost();
  const errorWords = useErrorWords();
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(start.record);
  const [reason, setReason] = useState("");
  const [isSaving, setSaving] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const hasUnsaved = !isSaved && (!same(draft, base.record) || reason.trim() !== "");
  const letGo = useLeaveGuard(hasUnsaved);

  const change = useCallback((patch: Partial<T>) => setDraft((now) => ({ ...now, ...patch })), []);
  const save = async () => {
    setSaving(true);
    setError(null);
    try {
      const { id } = await host.call("put_record", {
        kind,
        id: base.id,
        based_on: base.seq,
        reason: reason.trim(),
        record: clean(draft),
      });
      setSaved(true);
      letGo();
      return id;
    } catch (thrown) {
      setError(thrown);
      return null;
    } finally {
      setSaving(false);
    }
  };

  const refusal = useMemo(() => {
    if (error === null) return null;
    const field = asHostError(error).arguments["field"];
    const { what, todo } = errorWords(error);
    return { field: typeof field === "string" ? field : "", words: `${what} ${todo}` };
  }, [error, errorWords]);
  const problem = useCallback(
    (path: string) => {
      if (!refusal) return null;
      const isHere =
        refusal.field === path ||
        refusal.field.startsWith(`${path}.`) ||
        refusal.field.startsWith(`${path}[`);
      return isHere ? refusal.words : null;
    },
    [refusal],
  );
  const hasProblem = (fields: readonly string[]) =>
    refusal !== null && fields.includes(firstOf(refusal.field));

  // What was refused comes into sight, and under the fingers.
  useEffect(() => {
    if (error === null) return;
    // What the field that is left has to say to that is said first.
    const timer = setTimeout(() => {
      const place = document.querySelector<HTMLElement>(
        "[data-form] [data-invalid], [data-form] [data-problem], [data-form] [role=alert]",
      );
      place?.scrollIntoView({ block: "center" });
      (firstField(place) ?? place)?.focus();
    });
    return () => clearTimeout(timer);
  }, [error]);

  const isOutrun = error !== null && asHostError(error).code === "changed-meanwhile" && base.id !== null;
  const takeIn = async () => {
    if (base.id === null) return [];
    const view: RecordView = await host.call("record", { id: base.id });
    // The record is of the kind that was opened.
    const theirs = view.record as unknown as T;
    const names = Object.keys(theirs) as (keyof T & string)[];
    const ours = names.filter((name) => !same(draft[name], base.record[name]));
    const both = ours.filter(
      (name) => !same(theirs[name], base.record[name]) && !same(theirs[name], draft[name]),
    );
    const mine = Object.fromEntries(ours.map((name) => [name, draft[name]]));
    setDraft({ ...theirs, ...mine });
    setBase({ id: base.id, seq: view.seq, ref: view.ref, record: theirs, links: view.links });
    setError(null);
    return both;
  };
  return {
    id: base.id,
    ref: base.ref,
    links: base.links,
    draft,
    change,
    reason,
    setReason,
    hasUnsaved,
    isSaving,
    error,
    save,
    problem,
    hasProblem,
    takeIn: isOutrun ? takeIn : null,
  };
}
