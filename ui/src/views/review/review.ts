import { useCallback, useState } from "react";
import { inRegisterOrder } from "../../app/records/order";
import { useAnswer } from "../../app/workspace";
import {
  useHost,
  type BundleView,
  type Op,
  type RecordId,
  type ReviewedRecord,
  type ReviewState,
  type Say,
} from "../../host";

/** What is looked at: a record, and the field of it that is spoken of; no field for all of it. */
export interface Spot {
  target: RecordId;
  field: string;
}

export const isSameSpot = (one: Spot, other: Spot) =>
  one.target === other.target && one.field === other.field;

export interface Review {
  /** Undefined until it was answered; null for a window without a bundle. */
  state: ReviewState | null | undefined;
  error: unknown;
  again: () => void;
  said: readonly Op[];
  /** Without words a key is asked for, in a file. */
  unlock: (passphrase: string | null) => Promise<void>;
  /** Without a target it is of all that is reviewed. Null when a file was asked for and none was chosen. */
  say: (words: Partial<Say> & Pick<Say, "op" | "target">) => Promise<Op | null>;
  takeBack: (uuid: string) => Promise<void>;
}

/** The bundle of this window, and what was said of it: kept by the program with each word, not by the page. */
export function useReview(): Review {
  const host = useHost();
  // In a list of one, so that a window without a bundle is told from an answer that is on its way.
  const answer = useAnswer("review", async () => [await host.call("review", {})]);
  const [unlocked, setUnlocked] = useState<ReviewState | null>(null);
  const [own, setOwn] = useState<readonly Op[] | null>(null);
  const state = unlocked ?? answer.data?.[0];
  const said = own ?? state?.said ?? [];

  const unlock = useCallback(
    async (passphrase: string | null) => setUnlocked(await host.call("review_unlock", { passphrase })),
    [host],
  );
  const say: Review["say"] = async (words) => {
    const op = await host.call("review_say", {
      field: "",
      row: null,
      column: "",
      in_reply_to: null,
      text: "",
      new: null,
      verdict: null,
      name: "",
      ...words,
    });
    if (op !== null) setOwn((before) => [...(before ?? said), op]);
    return op;
  };
  const takeBack = async (uuid: string) => {
    await host.call("review_take_back", { uuid });
    setOwn((before) => (before ?? said).filter((op) => op.uuid !== uuid));
  };
  return { state, error: answer.error, again: answer.again, said, unlock, say, takeBack };
}

/** A record that stands by itself, with the entries and files that belong to it, in the order they came. */
export interface Whole {
  record: ReviewedRecord;
  parts: readonly ReviewedRecord[];
}

export function wholesOf({ records }: Pick<BundleView, "records">): Whole[] {
  const ids = new Set(records.map(({ id }) => id));
  const stands = (record: ReviewedRecord) => record.parent === null || !ids.has(record.parent);
  return inRegisterOrder(records.filter(stands), ({ kind }) => kind).map((record) => ({
    record,
    parts: records
      .filter((part) => part.parent === record.id && !stands(part))
      .toSorted((a, b) => firstOf(a) - firstOf(b)),
  }));
}

const firstOf = ({ events, seq }: ReviewedRecord): number =>
  Math.min(seq, ...events.map((event) => event.seq));

/** Whether something was said of one of these records. */
export const isOf = (ids: ReadonlySet<RecordId>, { target }: Pick<Op, "target">) =>
  target !== null && ids.has(target);

/** All the ids a whole is made of. */
export const idsOf = ({ record, parts }: Whole): ReadonlySet<RecordId> =>
  new Set([record.id, ...parts.map(({ id }) => id)]);
