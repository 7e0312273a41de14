import { RecordMenu } from "../../app/acts/RecordMenu";
import { Answered } from "../../app/Answered";
import { History } from "../../app/history/History";
import { useNavigation } from "../../app/navigation";
import { AssessmentCard } from "../../app/records/AssessmentCard";
import { ConsentCard } from "../../app/records/ConsentCard";
import { LinkLines } from "../../app/records/LinkLines";
import { useRecord } from "../../app/records/useRecord";
import { Frozen } from "../../app/versions/Frozen";
import { useCommand } from "../../app/workspace";
import { useValues } from "../../app/values";
import type { BasisRow, RecordId } from "../../host";
import { Inspector, InspectorBody } from "../../layout";
import { BasisMark, Button, Card, CrossIcon, FieldList, IconButton, Tabs } from "../../parts";
import { useText } from "../../text";
import { useBasisFacts } from "../activities/BasisTab";
import { RightsNote } from "./RightsNote";

export interface BasisInspectorProps {
  row: BasisRow | null;
  /** An assessment or a consent profile, when no row is open. */
  proof: RecordId | null;
  onClose: () => void;
}

/** An assessment or a consent profile by itself, with the activities that rest on it. */
function ProofBody({ id }: { id: RecordId }) {
  const t = useText();
  const answer = useCommand("record", { id });
  return (
    <Answered answer={answer}>
      {({ kind, linked_from, frozen_by }) => (
        <>
          <Frozen by={frozen_by} />
          <RightsNote letter={kind === "consent_profile" ? "a" : "f"} />
          {kind === "consent_profile" ? <ConsentCard id={id} /> : <AssessmentCard id={id} isFull />}
          <Card tone="sunken" level={3} title={t("proof-used-by")} aside={`${linked_from.length}`}>
            {linked_from.length === 0 ? (
              <p className="quiet">{t("proof-used-by-none")}</p>
            ) : (
              <LinkLines links={linked_from} />
            )}
          </Card>
        </>
      )}
    </Answered>
  );
}

function RowBody({ row }: { row: BasisRow }) {
  const t = useText();
  const { go } = useNavigation();
  const factsOf = useBasisFacts();
  const answer = useRecord("activity", row.id);
  const basis = answer.data?.record.bases[row.place];
  return (
    <>
      {row.art6 === null ? null : (
        <>
          <BasisMark letter={row.art6} name={t(`basis-${row.art6}-full`)} />
          <RightsNote letter={row.art6} />
        </>
      )}
      <Answered answer={answer}>
        {({ record }) => (basis ? <FieldList fields={factsOf(basis, record)} /> : null)}
      </Answered>
      {row.lia === null ? null : <AssessmentCard id={row.lia} isFull />}
      {row.consent_profile === null ? null : <ConsentCard id={row.consent_profile} />}
      <div>
        <Button size="s" onPress={() => go({ name: "activities", id: row.id })}>
          {t("basis-to-activity")}
        </Button>
      </div>
    </>
  );
}

export function BasisInspector({ row, proof, onClose }: BasisInspectorProps) {
  const t = useText();
  const { text } = useValues();
  const name = row ? text(row.activity) : "";
  /** The basis stands in an activity; without one it is the assessment or the profile itself. */
  const owner = row?.id ?? proof;
  return (
    <Inspector
      {...(row ? { reference: row.ref } : {})}
      title={row ? name || t("record-erased") : t("column-proof")}
      actions={
        <span className="inspector-buttons">
          {row ? <RecordMenu of={{ id: row.id, kind: "activity", ref: row.ref, title: name }} /> : null}
          <IconButton label={t("action-close")} icon={<CrossIcon />} size="s" onPress={onClose} />
        </span>
      }
    >
      {owner === null ? null : (
        <Tabs
          label={t("tabs-basis")}
          tabs={[
            {
              id: "basis",
              label: t("field-basis"),
              content: (
                <InspectorBody>{row ? <RowBody row={row} /> : <ProofBody id={owner} />}</InspectorBody>
              ),
            },
            { id: "history", label: t("tab-history"), content: <History id={owner} /> },
          ]}
        />
      )}
    </Inspector>
  );
}
