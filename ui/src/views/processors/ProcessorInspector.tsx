import { RecordMenu } from "../../app/acts/RecordMenu";
import { Answered } from "../../app/Answered";
import { FindingsAbout } from "../../app/findings/about";
import { SaidCard } from "../sharing/SaidCard";
import { FindingsCard } from "../../app/findings/FindingsCard";
import { History } from "../../app/history/History";
import { ErasedNotice } from "../../app/records/ErasedNotice";
import { LinkLines } from "../../app/records/LinkLines";
import { TransferLine } from "../../app/records/TransferLine";
import { useRecord, type ViewOf } from "../../app/records/useRecord";
import { Frozen } from "../../app/versions/Frozen";
import type { RecordId } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { Button, Card, CrossIcon, IconButton, Tabs } from "../../parts";
import { useText } from "../../text";
import { AgreementFacts, GuaranteeFacts, InstructionFacts, ProcessorFacts } from "./ProcessorFacts";

function OverviewTab({ view }: { view: ViewOf<"processor"> }) {
  const t = useText();
  const { record, links, linked_from } = view;
  const activities = links.filter((link) => link.kind === "activity");
  const transfers = linked_from.filter((link) => link.kind === "transfer");
  if (!record.name) return <ErasedNotice id={view.id} of={view.ref} />;
  return (
    <div className="tab-stack">
      <FindingsCard />
      <SaidCard />
      <ProcessorFacts record={record} />
      <Card tone="sunken" level={3} title={t("kind-activity-plural")} aside={`${activities.length}`}>
        {activities.length === 0 ? (
          <p className="quiet">{t("processor-no-activities")}</p>
        ) : (
          <LinkLines links={activities} />
        )}
      </Card>
      {transfers.length === 0 ? null : (
        <Card tone="sunken" level={3} title={t("kind-transfer-plural")} aside={`${transfers.length}`}>
          {transfers.map((link) => (
            <TransferLine key={link.id} link={link} />
          ))}
        </Card>
      )}
    </div>
  );
}

export interface ProcessorInspectorProps {
  id: RecordId;
  onEdit: (() => void) | null;
  onClose: () => void;
}

/** One processor: what it does, under which agreement, and what happened. */
export function ProcessorInspector({ id, onEdit, onClose }: ProcessorInspectorProps) {
  const t = useText();
  const answer = useRecord("processor", id);
  const view = answer.data;
  return (
    <Inspector
      {...(view ? { reference: view.ref } : {})}
      title={view ? view.record.name || t("record-erased") : t("grid-loading")}
      actions={
        <span className="inspector-buttons">
          {onEdit && view && view.record.name && !view.frozen_by ? (
            <Button size="s" onPress={onEdit}>
              {t("action-edit")}
            </Button>
          ) : null}
          {view ? (
            <RecordMenu of={{ id, kind: "processor", ref: view.ref, title: view.record.name }} />
          ) : null}
          <IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />
        </span>
      }
    >
      {view ? <Frozen by={view.frozen_by} /> : null}
      {view ? (
        <FindingsAbout id={id}>
          <Tabs
            label={t("tabs-processor")}
            tabs={[
              { id: "overview", label: t("nav-overview"), content: <OverviewTab view={view} /> },
              {
                id: "agreement",
                label: t("tab-agreement"),
                content: (
                  <div className="tab-stack">
                    <AgreementFacts record={view.record} />
                    <InstructionFacts record={view.record} />
                    <GuaranteeFacts record={view.record} />
                  </div>
                ),
              },
              { id: "history", label: t("tab-history"), content: <History id={id} /> },
            ]}
          />
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
