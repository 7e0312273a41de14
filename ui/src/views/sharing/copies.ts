import { useAnswer, type CommandAnswer } from "../../app/workspace";
import {
  useHost,
  type Export,
  type Host,
  type Kind,
  type MergedReview,
  type RecordId,
  type Release,
} from "../../host";

/** The newest of a kind that are shown. */
const MOST = 200;

async function allOf<R>(host: Host, kind: Kind): Promise<{ id: RecordId; ref: string; record: R }[]> {
  const { rows } = await host.call("list", {
    kind,
    filters: [],
    sort: "ref",
    descending: true,
    offset: 0,
    limit: MOST,
  });
  const views = await Promise.all(rows.map(({ id }) => host.call("record", { id })));
  // The wire has one type for documents of all kinds; which it is was asked for.
  return views.map(({ id, ref, record }) => ({ id, ref, record: record as R }));
}

/** A bundle that was given out. */
export interface BundleCopy {
  id: RecordId;
  ref: string;
  copy: Export;
}

/** The bundles given out, newest first. */
export function useBundleCopies(): CommandAnswer<readonly BundleCopy[]> {
  const host = useHost();
  return useAnswer("bundle copies", async () => {
    const all = await allOf<Export>(host, "export");
    return all
      .filter(({ record }) => record.what === "review_bundle")
      .map(({ id, ref, record }) => ({ id, ref, copy: record }));
  });
}

/** A return that was merged. */
export interface ReturnView {
  id: RecordId;
  ref: string;
  review: MergedReview;
}

/** The returns that were merged, newest first. */
export function useReturns(): CommandAnswer<readonly ReturnView[]> {
  const host = useHost();
  return useAnswer("merged returns", async () => {
    const all = await allOf<MergedReview>(host, "review");
    return all.map(({ id, ref, record }) => ({ id, ref, review: record }));
  });
}

/** What was ticked when a copy was made, as its parameters say: `bundle=… release=text,personal`. */
export function releasedIn({ parameters }: Pick<Export, "parameters">): Release {
  const ticked = /(?:^|\s)release=(\S*)/.exec(parameters)?.[1]?.split(",") ?? [];
  return {
    text: ticked.includes("text"),
    personal: ticked.includes("personal"),
    attachments: ticked.includes("attachments"),
    privileged: ticked.includes("privileged"),
  };
}
