import type { RecordView, Sentence } from "../../host";
import { Button, Notice } from "../../parts";
import { useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { useOpenRecord } from "../useOpenRecord";
import { useValues } from "../values";

function Told({ what, sentences }: { what: string; sentences: readonly Sentence[] }) {
  const say = useSentence();
  if (sentences.length === 0) return null;
  return <Notice tone="warn" what={what} todo={sentences.map(say).join(" ")} />;
}

/** What happened around a record since it was written: it is held, out of date, or touched by a change of law. */
export function RecordNotices({ view }: { view: RecordView }) {
  const t = useText();
  const { text } = useValues();
  const openRecord = useOpenRecord();
  const { frozen_by: version, outdated, touched_by } = view;
  return (
    <>
      {version ? (
        <Notice
          what={t("record-frozen", { name: text(version.title), ref: version.ref })}
          todo={t("record-frozen-do")}
          actions={
            <Button size="s" onPress={() => openRecord(version.kind, version.id, version.ref)}>
              {t("link-open", { ref: version.ref })}
            </Button>
          }
        />
      ) : null}
      <Told what={t("record-outdated")} sentences={outdated} />
      <Told what={t("record-touched")} sentences={touched_by} />
    </>
  );
}
