import { AssessmentFacts } from "../../app/records/AssessmentCard";
import { ConsentFacts } from "../../app/records/ConsentCard";
import { ErasedNotice } from "../../app/records/ErasedNotice";
import { LinkLines } from "../../app/records/LinkLines";
import { RecordFacts } from "../../app/records/RecordFacts";
import type { Documents } from "../../app/records/useRecord";
import { titleIn } from "../../app/forms/known";
import { History } from "../../app/history/History";
import { useValues } from "../../app/values";
import type { LinkView, RecordView } from "../../host";
import { Card, Tabs } from "../../parts";
import { useText } from "../../text";
import { OrganisationFacts } from "../organisations/OrganisationFacts";
import { TransferFacts } from "../transfers/TransferFacts";
import "./record.css";

function Facts({ view }: { view: RecordView }) {
  const { kind, id, ref, record } = view;
  // The kind says which document it is.
  switch (kind) {
    case "organisation":
      return <OrganisationFacts id={id} record={record as Documents["organisation"]} />;
    case "transfer":
      return <TransferFacts record={record as Documents["transfer"]} />;
    case "lia":
      return <AssessmentFacts reference={ref} record={record as Documents["lia"]} isFull />;
    case "consent_profile":
      return <ConsentFacts reference={ref} record={record as Documents["consent_profile"]} />;
    default:
      return <RecordFacts record={record} />;
  }
}

/** Each record once, though it may be linked by several fields. */
function onceEach(links: readonly LinkView[]): LinkView[] {
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

function LinkCards({ view }: { view: RecordView }) {
  const t = useText();
  const to = onceEach(view.links);
  // Below it in its group is what the tree shows.
  const from = onceEach(
    view.linked_from.filter((link) => !(link.kind === "organisation" && link.field === "group_id")),
  );
  return (
    <>
      {to.length === 0 ? null : (
        <Card tone="sunken" level={3} title={t("record-links")} aside={`${to.length}`}>
          <LinkLines links={to} />
        </Card>
      )}
      <Card tone="sunken" level={3} title={t("record-used")} aside={`${from.length}`}>
        {from.length === 0 ? <p className="quiet">{t("record-used-none")}</p> : <LinkLines links={from} />}
      </Card>
    </>
  );
}

/** What a record is, what it refers to and what refers to it; and how it became so. */
export function RecordSides({ view }: { view: RecordView }) {
  const t = useText();
  const { text } = useValues();
  const isErased = titleIn(view.record, text) === "";
  return (
    <Tabs
      label={t("record-sides")}
      tabs={[
        {
          id: "overview",
          label: t("nav-overview"),
          content: isErased ? (
            <ErasedNotice id={view.id} of={view.ref} />
          ) : (
            <div className="tab-stack">
              <Facts view={view} />
              <LinkCards view={view} />
            </div>
          ),
        },
        { id: "history", label: t("tab-history"), content: <History id={view.id} /> },
      ]}
    />
  );
}
