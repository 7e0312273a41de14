import { RecordMenu } from "../../app/acts/RecordMenu";
import { Answered } from "../../app/Answered";
import { titleIn } from "../../app/forms/known";
import { isEdited, useEdit } from "../../app/forms/useEdit";
import { useCommand } from "../../app/workspace";
import { useValues } from "../../app/values";
import type { RecordId } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Button, CrossIcon, IconButton } from "../../parts";
import { useText } from "../../text";
import { RecordSides } from "./RecordSides";

export interface RecordInspectorProps {
  id: RecordId;
  onClose: () => void;
}

/** Any record beside a list: what it is, what it has to do with, what happened to it. */
export function RecordInspector({ id, onClose }: RecordInspectorProps) {
  const t = useText();
  const { text } = useValues();
  const edit = useEdit();
  const answer = useCommand("record", { id });
  const view = answer.data;
  const title = view ? titleIn(view.record, text) : "";
  return (
    <Inspector
      {...(view ? { reference: view.ref } : {})}
      title={view ? title || t("record-erased") : t("grid-loading")}
      actions={
        <span className="inspector-buttons">
          {edit && view && title && isEdited(view.kind) ? (
            <Button size="s" onPress={() => isEdited(view.kind) && edit(view.kind, id)}>
              {t("action-edit")}
            </Button>
          ) : null}
          {view ? <RecordMenu of={{ id, kind: view.kind, ref: view.ref, title }} /> : null}
          <IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />
        </span>
      }
    >
      {view ? <RecordSides key={id} view={view} /> : null}
      {view && answer.error === null ? null : (
        <InspectorBody>
          <Answered answer={answer}>{() => null}</Answered>
        </InspectorBody>
      )}
    </Inspector>
  );
}
