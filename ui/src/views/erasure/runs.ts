import { useHost, type RecordId, type RetentionRun } from "../../host";
import { useAnswer, type CommandAnswer } from "../../app/workspace";

/** A run with what names it. */
export interface RunView {
  id: RecordId;
  ref: string;
  run: RetentionRun;
}

export type RunStanding = "proposed" | "approved" | "done";

export const standingOf = ({ done_at, approved_by }: RetentionRun): RunStanding =>
  done_at !== null ? "done" : approved_by !== null ? "approved" : "proposed";

/** Runs that are shown: more than anybody makes in ten years of one each fortnight. */
const MOST = 200;

/** Every run, the newest first. */
export function useRuns(): CommandAnswer<readonly RunView[]> {
  const host = useHost();
  return useAnswer("retention runs", async () => {
    const { rows } = await host.call("list", {
      kind: "retention_run",
      filters: [],
      sort: "ref",
      descending: true,
      offset: 0,
      limit: MOST,
    });
    const views = await Promise.all(rows.map(({ id }) => host.call("record", { id })));
    return views.map(({ id, ref, record }) => ({ id, ref, run: record as RetentionRun }));
  });
}
