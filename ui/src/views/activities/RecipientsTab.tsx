import { LinkLines } from "../../app/records/LinkLines";
import { TransferLine } from "../../app/records/TransferLine";
import type { ViewOf } from "../../app/records/useRecord";
import { useValues } from "../../app/values";
import { Card, EmptyState, LineList, Notice } from "../../parts";
import { useText } from "../../text";

/** Who receives the data, who processes them for us, and where they leave the EEA. */
export function RecipientsTab({ view }: { view: ViewOf<"activity"> }) {
  const t = useText();
  const { said, code, countries } = useValues();
  const { record, linked_from } = view;
  const processors = linked_from.filter(({ kind }) => kind === "processor");
  const transfers = linked_from.filter(({ kind }) => kind === "transfer");
  return (
    <div className="tab-stack">
      {record.recipients.length > 0 ? (
        <LineList
          lines={record.recipients.map((recipient, place) => ({
            id: `${place}`,
            title: <bdi>{said(recipient.name)}</bdi>,
            note: [
              code("recipient-kind", recipient.kind),
              countries(recipient.countries),
              said(recipient.purpose),
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      ) : record.no_recipients ? (
        <Notice tone="ok" what={t("recipients-none-examined")} />
      ) : (
        <EmptyState title={t("recipients-empty")}>{t("recipients-empty-words")}</EmptyState>
      )}
      {processors.length > 0 ? (
        <Card tone="sunken" level={3} title={t("kind-processor-plural")} aside={`${processors.length}`}>
          <LinkLines links={processors} />
        </Card>
      ) : null}
      {transfers.length > 0 ? (
        <Card tone="sunken" level={3} title={t("kind-transfer-plural")} aside={`${transfers.length}`}>
          {transfers.map((link) => (
            <TransferLine key={link.id} link={link} />
          ))}
        </Card>
      ) : null}
    </div>
  );
}
