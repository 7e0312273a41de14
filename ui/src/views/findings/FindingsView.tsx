import { useState } from "react";
import { Answered } from "../../app/Answered";
import { useOpenFinding } from "../../app/findings/useOpenFinding";
import { findingKey } from "../../app/findings/words";
import type { FindingsPlace } from "../../app/navigation";
import { Screen } from "../../app/Screen";
import { useMayWrite } from "../../app/workspace";
import type { FindingView } from "../../host";
import { useText } from "../../text";
import { AcceptDialog } from "./AcceptDialog";
import { FindingInspector } from "./FindingInspector";
import { FindingsPane } from "./FindingsPane";
import { Judging } from "./Judging";
import { useFindings, useWanted } from "./wanted";
import "../deadlines/deadlines.css";
import "../figures/figures.css";
import "./findings.css";

/** What the rules find in the record and in the log, how grave it is, and where it stands. */
export function FindingsView({ place }: { place: FindingsPlace }) {
  const t = useText();
  const mayWrite = useMayWrite();
  const [pages, setPages] = useState(1);
  const [accepting, setAccepting] = useState<FindingView | null>(null);
  const change = useWanted(place);
  const open = useOpenFinding();
  const answer = useFindings(place, pages);
  const selected = answer.data?.rows.find((one) => findingKey(one.identity) === place.selected) ?? null;
  return (
    <Screen
      title={t("nav-findings")}
      inspector={
        selected === null ? null : (
          <FindingInspector
            key={findingKey(selected.identity)}
            of={selected}
            onOpen={() => open(selected)}
            onClose={() => change({ selected: undefined })}
            {...(mayWrite && selected.status !== "fixed" ? { onAccept: () => setAccepting(selected) } : {})}
          />
        )
      }
    >
      <Answered answer={answer} waiting={<Judging />}>
        {(page) => (
          <FindingsPane
            page={page}
            place={place}
            onChange={(next) => {
              setPages(1);
              change(next);
            }}
            onSelect={(key) => change({ selected: key ?? undefined })}
            onOpen={open}
            onMore={() => setPages((now) => now + 1)}
          />
        )}
      </Answered>
      {accepting ? <AcceptDialog of={accepting} onClose={() => setAccepting(null)} /> : null}
    </Screen>
  );
}
