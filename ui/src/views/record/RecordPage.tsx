import { RecordMenu } from "../../app/acts/RecordMenu";
import { Answered } from "../../app/Answered";
import { titleIn } from "../../app/forms/known";
import { isEdited, useEdit } from "../../app/forms/useEdit";
import type { RecordPlace } from "../../app/navigation";
import { RecordSides } from "../../app/records/RecordPane";
import { Screen } from "../../app/Screen";
import { useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import { Button } from "../../parts";
import { useText, type TextKey } from "../../text";
import "./record.css";

/** One record as a page: for kinds that have no list of their own. */
export function RecordPage({ view: place }: { view: RecordPlace }) {
  const t = useText();
  const { text } = useValues();
  const edit = useEdit();
  const { kind, id } = place;
  const answer = useCommand("record", { id });
  const view = answer.data;
  const title = view ? titleIn(view.record, text) : "";
  const kindWords = t(`kind-${kind.replaceAll("_", "-")}` as TextKey);
  return (
    <Screen
      title={view ? title || t("record-erased") : kindWords}
      {...(view ? { reference: `${view.ref} · ${kindWords}` } : {})}
      actions={
        view ? (
          <>
            <RecordMenu of={{ id, kind, ref: view.ref, title }} />
            {edit && title && isEdited(kind) ? (
              <Button kind="primary" onPress={() => edit(kind, id)}>
                {t("action-edit")}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <div className="record-page">
        <h2 className="unseen">{t("tabs-record")}</h2>
        <Answered answer={answer}>{(data) => <RecordSides key={id} view={data} />}</Answered>
      </div>
    </Screen>
  );
}
