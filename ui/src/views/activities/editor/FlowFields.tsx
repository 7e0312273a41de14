import { useEdit } from "../../../app/forms/useEdit";
import { TransferLine } from "../../../app/records/TransferLine";
import { LinkLines } from "../../../app/records/LinkLines";
import type { RecordView } from "../../../host";
import { Button, PlusIcon } from "../../../parts";
import { useText } from "../../../text";

/** Engagements and transfers are records of their own that name this activity. */
export function FlowFields({ view }: { view: RecordView | null }) {
  const t = useText();
  const edit = useEdit();
  if (view === null) return <p className="quiet">{t("flow-after-saving")}</p>;
  const processors = view.linked_from.filter(({ kind }) => kind === "processor");
  const transfers = view.linked_from.filter(({ kind }) => kind === "transfer");
  return (
    <>
      <div className="labelled" role="group" aria-label={t("kind-processor-plural")}>
        <p className="field-label">{t("kind-processor-plural")}</p>
        {processors.length === 0 ? (
          <p className="quiet">{t("flow-no-processors")}</p>
        ) : (
          <LinkLines links={processors} />
        )}
        <div>
          <Button
            size="s"
            icon={<PlusIcon />}
            onPress={() => edit?.("processor", null, { activities: [view.id] })}
          >
            {t("processor-new")}
          </Button>
        </div>
      </div>
      <div className="labelled" role="group" aria-label={t("kind-transfer-plural")}>
        <p className="field-label">{t("kind-transfer-plural")}</p>
        {transfers.length === 0 ? (
          <p className="quiet">{t("flow-no-transfers")}</p>
        ) : (
          transfers.map((link) => <TransferLine key={link.id} link={link} />)
        )}
        <div>
          <Button
            size="s"
            icon={<PlusIcon />}
            onPress={() => edit?.("transfer", null, { activity: view.id })}
          >
            {t("transfer-new")}
          </Button>
        </div>
      </div>
    </>
  );
}
