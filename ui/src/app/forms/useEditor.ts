import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { asHostError, useErrorWords, useHost, type Kind, type RecordId, type RecordView } from "../../host";
import { useText } from "../../text";
import { useLeaveGuard } from "../navigation";
import { useReportSaving } from "../saving";
import type { Editing, Rules, SaveState, Sitting, Start } from "./editing";
import { useStrays } from "./held";
import { firstOf, idOf, shownOf } from "./flaws";
import { differing, same } from "./same";
import { useFlawWords, useProblems } from "./useProblems";
import { useSight } from "./useSight";

export type { Editing, Rules, SaveState, Sitting, Start } from "./editing";

/** So long nobody types before what was typed is saved: a sentence is sent whole, and no word of it is lost. */
export const PAUSE = 3_000;
/** So long nobody types before what is wrong is said: a word is finished first. */
export const LOOK = 700;
/** After so long what failed for a reason outside the record is tried again. */
export const RETRY = 20_000;
const PASSING: ReadonlySet<string> = new Set(["locked", "io", "disk-full"]);
/** A person must look at it first, whatever is typed. */
const HELD: ReadonlySet<string> = new Set(["changed-meanwhile", "no-such-record", "frozen", "read-only"]);

/** Refusals that concern one field without naming it. */
const OF_FIELD: Readonly<Record<string, string>> = { overlap: "retention" };

/** Whether rows stand there, which have words of their own for what is wrong in one of them. */
const isRows = (value: unknown) =>
  Array.isArray(value) && value.some((row) => typeof row === "object" && row !== null);

interface Failure {
  error: unknown;
  /** What was sent. */
  draft: unknown;
}

/**
 * A record in a form that saves itself: when a field is left, when nobody types for a while, when one goes elsewhere. Each
 * save is one step that can be taken back. The whole document goes back, so that fields that the form does not show are
 * kept; nothing that was typed is lost by a refusal.
 */
export function useEditor<T extends object>(kind: Kind, sitting: Sitting<T>, rules: Rules<T>): Editing<T> {
  const { start, view, isGone = false, onMade } = sitting;
  const { clean, check } = rules;
  const t = useText();
  const host = useHost();
  const errorWords = useErrorWords();

  // What stands here is what is sent; the states beside it are what is drawn.
  const own = useRef({
    base: start,
    draft: start.record,
    reason: start.reason ?? "",
    sentReason: "",
    hasSaved: false,
  });
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(start.record);
  const [reason, setReasonShown] = useState(start.reason ?? "");
  const [sentReason, setSentReason] = useState("");
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Grows with each save that was asked for and refused. */
  const [refusals, setRefusals] = useState(0);
  const isKnown = start.id !== null;
  const [looked, setLooked] = useState<ReadonlySet<string> | "all">(() => (isKnown ? "all" : new Set()));
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(isKnown ? check(start.record).map(idOf) : []),
  );

  // So long after the last key, what stands here then is saved, if it can be.
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const again = useRef<() => void>(() => {});
  const arm = useCallback((wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => again.current(), wait);
  }, []);
  // Sooner than that, what is wrong is said.
  const looking = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useCallback(() => {
    const now = check(own.current.draft).map(idOf);
    setLeft((before) =>
      now.length === before.size && now.every((id) => before.has(id)) ? before : new Set(now),
    );
  }, [check]);
  const keep = useCallback((next: T) => {
    own.current.draft = next;
    setDraft(next);
  }, []);
  const found = useCallback((next: Start<T>) => {
    own.current.base = next;
    setBase(next);
  }, []);
  const update = useCallback(
    (patch: (now: T) => Partial<T>) => {
      keep({ ...own.current.draft, ...patch(own.current.draft) });
      arm(PAUSE);
      clearTimeout(looking.current);
      looking.current = setTimeout(look, LOOK);
    },
    [keep, arm, look],
  );
  const change = useCallback((patch: Partial<T>) => update(() => patch), [update]);
  const setReason = useCallback(
    (next: string) => {
      own.current.reason = next;
      setReasonShown(next);
      arm(PAUSE);
    },
    [arm],
  );

  const strays = useStrays();
  const isStray = strays.isAny;

  const flaws = useMemo(() => check(draft), [check, draft]);
  const stop = flaws.find(({ stops }) => stops) ?? null;
  const isDirty = useMemo(
    () => isStray || (draft !== base.record && !same(clean(draft), clean(base.record))),
    [clean, draft, base, isStray],
  );
  const isReasonAlone =
    !isDirty && reason.trim() !== "" && reason.trim() !== sentReason && reason !== base.reason;
  const error = failure?.error ?? null;
  const code = error === null ? null : asHostError(error).code;
  const isHeld =
    failure !== null && (HELD.has(code ?? "") || (failure.draft === draft && !PASSING.has(code ?? "")));
  const isOut = isGone && base.id !== null;

  /** Sends what stands here now. The id, or what was thrown. */
  const put = async (): Promise<{ id: RecordId } | { thrown: unknown }> => {
    const { base: from, draft: typed, reason: said } = own.current;
    const record = clean(typed);
    // What was taken out is made anew, once.
    const id = isOut && from.id === base.id ? null : from.id;
    if (id !== null && same(record, clean(from.record))) return { id };
    setSaving(true);
    try {
      const written = await host.call("put_record", {
        kind,
        id,
        based_on: id === null ? null : from.seq,
        reason: said.trim(),
        record,
      });
      own.current.sentReason = said.trim();
      setSentReason(said.trim());
      // Why it was made is said once.
      if (from.reason && own.current.reason === from.reason) {
        own.current.reason = "";
        setReasonShown("");
      }
      const after = await host.call("record", { id: written.id }).catch(() => null);
      if (after === null) {
        // It is written, but not known as which event: the next save will ask what stands there.
        found({ id: written.id, ref: written.ref, seq: from.seq ?? 0, record, links: from.links });
      } else {
        // The record is of the kind that was sent.
        const theirs = after.record as unknown as T;
        const { links, ref, seq } = after;
        found({ id: written.id, seq, ref, record: theirs, links });
        // What came back otherwise than it was sent, and was not typed in since, is taken over.
        const now = clean(own.current.draft);
        const other = differing(theirs, record).filter((name) => same(now[name], record[name]));
        if (other.length > 0) {
          keep({ ...own.current.draft, ...Object.fromEntries(other.map((name) => [name, theirs[name]])) });
        }
      }
      setFailure(null);
      own.current.hasSaved = true;
      if (id === null) onMade?.(written.id);
      return { id: written.id };
    } catch (thrown) {
      setFailure({ error: thrown, draft: typed });
      // What stood in the way may be gone then.
      if (PASSING.has(asHostError(thrown).code)) arm(RETRY);
      return { thrown };
    } finally {
      setSaving(false);
    }
  };
  // One after the other: each is based on the one before.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const send = () => {
    const turn = queue.current.then(put, put);
    queue.current = turn;
    return turn;
  };

  const stopWords = useFlawWords();
  const wordsOf = (thrown: unknown) => errorWords(thrown).what;

  const save = async (): Promise<RecordId | null> => {
    setLooked("all");
    look();
    if (strays.first() !== null || stopNow()) {
      setRefusals((now) => now + 1);
      return null;
    }
    const sent = await send();
    if ("id" in sent) return sent.id;
    setRefusals((now) => now + 1);
    return null;
  };

  /** What stands here now and was not sent yet. */
  const isUnsent = () => !same(clean(own.current.draft), clean(own.current.base.record));
  const stopNow = () => check(own.current.draft).find(({ stops }) => stops);
  /** Saves whatever can be saved, without a word about the rest; why it cannot, when it cannot. */
  const settle = async (isLeaving: boolean): Promise<true | string> => {
    const [stopped, wrong] = [stopNow(), strays.first()];
    if (wrong !== null) return wrong;
    if (isUnsent() && stopped) return stopWords(stopped);
    if (isUnsent() || isSaving) {
      const sent = await send();
      if ("thrown" in sent) return wordsOf(sent.thrown);
    }
    const alone = own.current.reason.trim();
    const isSaid =
      alone === "" || alone === own.current.sentReason || own.current.reason === own.current.base.reason;
    return !isLeaving || isSaid ? true : t("save-reason-alone");
  };
  const saveQuietly = () => {
    if (strays.first() !== null || stopNow() || isHeld || isOut) return;
    if (isUnsent()) void send();
  };
  useEffect(() => {
    again.current = saveQuietly;
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      clearTimeout(looking.current);
    },
    [],
  );
  // When the person looks elsewhere.
  useEffect(() => {
    const onAway = () => again.current();
    window.addEventListener("blur", onAway);
    window.addEventListener("pagehide", onAway);
    return () => {
      window.removeEventListener("blur", onAway);
      window.removeEventListener("pagehide", onAway);
    };
  }, []);

  // What came from elsewhere is shown, unless something is being typed: then it is said when that is saved.
  const adopt = useEffectEvent((now: RecordView, isBusy: boolean) => {
    const { base: from, draft: typed } = own.current;
    const isNews = now.id === from.id && from.seq !== null && now.seq > from.seq;
    if (!isNews || isBusy || !same(clean(typed), clean(from.record))) return;
    const record = now.record as unknown as T;
    found({ id: now.id, seq: now.seq, ref: now.ref, record, links: now.links });
    keep(record);
    setFailure(null);
  });
  useEffect(() => {
    if (view) adopt(view, isSaving);
  }, [view, isSaving]);

  const hasUnsaved = isDirty || isReasonAlone;
  useLeaveGuard(hasUnsaved || isSaving, settle);

  const canMake = isOut || (base.id === null && base.origin !== undefined);
  const state: SaveState = isSaving
    ? "saving"
    : isOut || (isDirty && isHeld)
      ? "refused"
      : hasUnsaved || canMake
        ? "waiting"
        : "saved";
  const why = isOut
    ? t("save-gone")
    : !isDirty
      ? isReasonAlone
        ? t("save-reason-alone")
        : null
      : isStray
        ? (strays.words[0] ?? null)
        : error !== null && (isHeld || failure?.draft === draft)
          ? wordsOf(error)
          : stop
            ? stopWords(stop)
            : null;
  useReportSaving(isSaving ? "saving" : hasUnsaved ? "unsaved" : "saved", why);

  const refusal = useMemo(() => {
    if (error === null) return null;
    const field = asHostError(error).arguments["field"];
    const { what, todo } = errorWords(error);
    // Two rules that contradict each other are named by what they are about.
    const given = typeof field === "string" ? field : "";
    return { field: given || (OF_FIELD[asHostError(error).code] ?? ""), words: `${what} ${todo}` };
  }, [error, errorWords]);
  // What was refused and was changed since may be right now.
  const refusedField = firstOf(refusal?.field ?? "") as keyof T;
  const isMended =
    refusal !== null &&
    refusal.field !== "" &&
    !same((failure?.draft as T | undefined)?.[refusedField], draft[refusedField]);
  const standing = isMended ? null : refusal;
  const shown = shownOf(flaws, { fields: looked, left });
  const { problem, hasProblem, told } = useProblems(shown, standing, strays.words);

  // Of rows, the core may name the field and not which of them: then the part says it.
  const ofRows =
    standing !== null && !standing.field.includes("[") && isRows(draft[firstOf(standing.field) as keyof T])
      ? standing
      : null;

  // Not when it was sent by itself, while somebody types.
  useSight(refusals);

  const isOutrun = code === "changed-meanwhile" && base.id !== null;
  const takeIn = async () => {
    const { base: from, draft: typed } = own.current;
    if (from.id === null) return [];
    const now: RecordView = await host.call("record", { id: from.id });
    // The record is of the kind that was opened.
    const theirs = now.record as unknown as T;
    const ours = differing(typed, from.record);
    const both = ours.filter(
      (name) => !same(theirs[name], from.record[name]) && !same(theirs[name], typed[name]),
    );
    const mine = Object.fromEntries(ours.map((name) => [name, typed[name]]));
    found({ id: now.id, seq: now.seq, ref: now.ref, record: theirs, links: now.links });
    keep({ ...theirs, ...mine });
    setFailure(null);
    return both;
  };
  return {
    id: base.id,
    ref: base.ref,
    links: base.links,
    draft,
    change,
    update,
    reason,
    setReason,
    hasUnsaved,
    state,
    why,
    error: isMended ? null : error,
    save,
    canMake,
    saved: () => (own.current.hasSaved && !isOut ? own.current.base.id : null),
    leaveField: look,
    keep: saveQuietly,
    leavePart: (fields) => {
      if (looked !== "all" && fields.some((one) => !looked.has(one))) {
        setLooked(new Set([...looked, ...fields]));
      }
    },
    hold: strays.hold,
    problem,
    hasProblem,
    partProblem: (fields) => (ofRows && fields.includes(firstOf(ofRows.field)) ? ofRows.words : null),
    told,
    takeIn: isOutrun ? takeIn : null,
    isGone: isOut,
    origin: start.origin ?? null,
    isNew: start.id === null,
  };
}
