import type { Activity, ConsentProfile, InterestAssessment, Processor, ThenView } from "../../host";
import { Button, Dialog, FieldList, Notice, Tabs } from "../../parts";
import { useFormat, useText } from "../../text";
import { useActivityFacts } from "../../views/activities/ActivityFacts";
import { BasisCards } from "../../views/activities/BasisTab";
import { DataTab } from "../../views/activities/DataTab";
import { AgreementFacts, ProcessorFacts } from "../../views/processors/ProcessorFacts";
import type { Named } from "../acts/acts";
import { Answered } from "../Answered";
import { AssessmentFacts } from "../records/AssessmentCard";
import { ConsentFacts } from "../records/ConsentCard";
import { RecordFacts } from "../records/RecordFacts";
import { useValues } from "../values";
import { useCommand } from "../workspace";
import "../../views/activities/activities.css";
import "./history.css";

function ActivityThen({ record }: { record: Activity }) {
  const t = useText();
  const fields = useActivityFacts({ record, links: [], linked_from: [] });
  return (
    <Tabs
      label={t("tabs-activity")}
      tabs={[
        { id: "overview", label: t("nav-overview"), content: <FieldList fields={fields} /> },
        {
          id: "basis",
          label: t("field-basis"),
          content: (
            <div className="tab-stack">
              <BasisCards record={record} />
            </div>
          ),
        },
        { id: "data", label: t("tab-data"), content: <DataTab activity={record} /> },
        { id: "all", label: t("then-all"), content: <RecordFacts record={record} /> },
      ]}
    />
  );
}

/** The record in the same words as where it is looked at today. */
function Facts({ then }: { then: ThenView }) {
  // The wire has one type for documents of all kinds; the kind beside it says which it is.
  switch (then.kind) {
    case "activity":
      return <ActivityThen record={then.record as Activity} />;
    case "processor":
      return (
        <div className="tab-stack">
          <ProcessorFacts record={then.record as Processor} />
          <AgreementFacts record={then.record as Processor} />
        </div>
      );
    case "lia":
      return <AssessmentFacts reference={then.ref} record={then.record as InterestAssessment} isFull />;
    case "consent_profile":
      return <ConsentFacts reference={then.ref} record={then.record as ConsentProfile} />;
    default:
      return <RecordFacts record={then.record} />;
  }
}

export interface ThenDialogProps {
  of: Pick<Named, "id" | "ref">;
  /** The event after which it is shown. */
  seq: number;
  at: string;
  onClose: () => void;
}

/** A record as it was after an event: to be read, not written. */
export function ThenDialog({ of, seq, at, onClose }: ThenDialogProps) {
  const t = useText();
  const { formatDateTime, formatNumber } = useFormat();
  const { field, list } = useValues();
  const answer = useCommand("as_of", { id: of.id, size: seq + 1, at: null });
  return (
    <Dialog
      title={t("then-title", { ref: of.ref })}
      isOpen
      onClose={onClose}
      size="l"
      closesOutside
      aside={
        <span className="quiet">
          {t("then-after", { seq: formatNumber(seq, { useGrouping: false }), when: formatDateTime(at) })}
        </span>
      }
      actions={
        <Button kind="primary" onPress={onClose}>
          {t("action-close")}
        </Button>
      }
    >
      <Answered answer={answer}>
        {(then) => (
          <div className="then">
            {then.erased.length > 0 ? (
              <Notice what={t("then-erased")} todo={list(then.erased.map(field))} />
            ) : null}
            <Facts then={then} />
          </div>
        )}
      </Answered>
    </Dialog>
  );
}
