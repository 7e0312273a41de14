import type { LinkView } from "../../host";
import { Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { RecordMenu } from "../acts/RecordMenu";
import { Answered } from "../Answered";
import { useIsPast } from "../days";
import { useValues } from "../values";
import { useRecord } from "./useRecord";
import "./records.css";

/** A transfer: to whom, where, on which ground. */
export function TransferLine({ link }: { link: LinkView }) {
  const t = useText();
  const { formatDate } = useFormat();
  const { countries, code } = useValues();
  const isPast = useIsPast();
  const answer = useRecord("transfer", link.id);
  return (
    <Answered answer={answer}>
      {({ ref, record: it }) => (
        <div className="transfer">
          <div className="transfer-head">
            <Reference>{ref}</Reference>
            <bdi>{it.importer || t("record-erased")}</bdi>
            {it.countries.length > 0 ? <Pill tone="warn">{countries(it.countries)}</Pill> : null}
            <span className="transfer-menu">
              <RecordMenu of={{ id: link.id, kind: "transfer", ref, title: it.importer }} hasHistory />
            </span>
          </div>
          {it.mechanism === null ? (
            <p className="missing">{t("transfer-no-mechanism")}</p>
          ) : (
            <p>{code("mechanism", it.mechanism)}</p>
          )}
          <p className="transfer-foot">
            {it.tia_result === null ? null : <span>{code("tia-result", it.tia_result)}</span>}
            {it.tia_review_due === null ? null : isPast(it.tia_review_due) ? (
              <Pill tone="warn">{t("review-overdue", { date: formatDate(it.tia_review_due) })}</Pill>
            ) : (
              <span>{t("review-due", { date: formatDate(it.tia_review_due) })}</span>
            )}
          </p>
        </div>
      )}
    </Answered>
  );
}
