import type { RecordView, Sentence } from "../../host";
import { Notice } from "../../parts";
import { useText } from "../../text";
import { useSentence } from "../../text/sentence";

function Told({ what, sentences }: { what: string; sentences: readonly Sentence[] }) {
  const say = useSentence();
  if (sentences.length === 0) return null;
  return <Notice tone="warn" what={what} todo={sentences.map(say).join(" ")} />;
}

/** What happened around a record since it was written: it is out of date, or touched by a change of law. */
export function RecordNotices({ view }: { view: RecordView }) {
  const t = useText();
  return (
    <>
      <Told what={t("record-outdated")} sentences={view.outdated} />
      <Told what={t("record-touched")} sentences={view.touched_by} />
    </>
  );
}
