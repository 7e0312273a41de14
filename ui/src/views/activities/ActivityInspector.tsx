import { FindingsAbout } from "../../app/findings/about";
import { RecordMenu } from "../../app/acts/RecordMenu";
import { Answered } from "../../app/Answered";
import { History } from "../../app/history/History";
import { useRecord, type ViewOf } from "../../app/records/useRecord";
import { useValues } from "../../app/values";
import { Frozen } from "../../app/versions/Frozen";
import type { RecordId, Sentence } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Button, CrossIcon, IconButton, Notice, Tabs } from "../../parts";
import { useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { BasisTab } from "./BasisTab";
import { DataTab } from "./DataTab";
import { OverviewTab } from "./OverviewTab";
import { RecipientsTab } from "./RecipientsTab";

function ActivityTabs({ view }: { view: ViewOf<"activity"> }) {
  const t = useText();
  return (
    <Tabs
      label={t("tabs-activity")}
      tabs={[
        { id: "overview", label: t("nav-overview"), content: <OverviewTab view={view} /> },
        { id: "basis", label: t("tab-basis"), content: <BasisTab view={view} /> },
        { id: "data", label: t("tab-data"), content: <DataTab activity={view.record} /> },
        { id: "recipients", label: t("field-recipients"), content: <RecipientsTab view={view} /> },
        { id: "history", label: t("tab-history"), content: <History id={view.id} /> },
      ]}
    />
  );
}

/** Decisions of the Commission that lapsed, end soon or are limited, and on which its transfers rest. */
function Touched({ sentences }: { sentences: readonly Sentence[] }) {
  const t = useText();
  const say = useSentence();
  if (sentences.length === 0) return null;
  return (
    <div className="frozen">
      <Notice tone="warn" what={t("touched-what")} todo={sentences.map(say).join(" ")} />
    </div>
  );
}

export interface ActivityInspectorProps {
  id: RecordId;
  onEdit: (() => void) | null;
  onClose: () => void;
}

/** One activity, read from five sides. */
export function ActivityInspector({ id, onEdit, onClose }: ActivityInspectorProps) {
  const t = useText();
  const { text } = useValues();
  const answer = useRecord("activity", id);
  const view = answer.data;
  const name = view ? text(view.record.name) : "";
  return (
    <Inspector
      {...(view ? { reference: view.ref } : {})}
      title={view ? name || t("record-erased") : t("grid-loading")}
      actions={
        <span className="inspector-buttons">
          {onEdit && name && !view?.frozen_by ? (
            <Button size="s" onPress={onEdit}>
              {t("action-edit")}
            </Button>
          ) : null}
          {view ? <RecordMenu of={{ id, kind: "activity", ref: view.ref, title: name }} /> : null}
          <IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />
        </span>
      }
    >
      {view ? <Frozen by={view.frozen_by} /> : null}
      {view ? <Touched sentences={view.touched_by} /> : null}
      {view ? (
        <FindingsAbout id={id}>
          <ActivityTabs view={view} />
        </FindingsAbout>
      ) : null}
      {view && answer.error === null ? null : (
        <InspectorBody>
          <Answered answer={answer}>{() => null}</Answered>
        </InspectorBody>
      )}
    </Inspector>
  );
}
