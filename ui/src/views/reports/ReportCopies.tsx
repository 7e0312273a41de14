import { Answered } from "../../app/Answered";
import { shortHash } from "../../app/seal";
import { useCommand } from "../../app/workspace";
import type { ReportCopy, ReportKind, ReportOrder } from "../../host";
import { Button, Card, CopyButton, Reference } from "../../parts";
import { useFormat, useText } from "../../text";

export interface ReportCopiesProps {
  kind: ReportKind;
  onAgain: (order: ReportOrder, ref: string) => void;
}

/** The copies of a report that were given out, newest first, each with a way to choose as it was chosen then. */
export function ReportCopies({ kind, onAgain }: ReportCopiesProps) {
  const t = useText();
  const answer = useCommand("report_copies", { kind });
  return (
    <Card title={t("report-view-given-out")}>
      <Answered answer={answer}>
        {(copies) =>
          copies.length === 0 ? (
            <p className="quiet">{t("report-view-none")}</p>
          ) : (
            <ul className="report-copies">
              {copies.map((copy, place) => (
                <Copy key={copy.id} copy={copy} isLast={place === 0} onAgain={onAgain} />
              ))}
            </ul>
          )
        }
      </Answered>
    </Card>
  );
}

interface CopyProps extends Pick<ReportCopiesProps, "onAgain"> {
  copy: ReportCopy;
  isLast: boolean;
}

function Copy({ copy, isLast, onAgain }: CopyProps) {
  const t = useText();
  const { formatDateTime } = useFormat();
  const { order } = copy;
  const recipient = order?.recipient ?? "";
  return (
    <li>
      <div className="report-copy">
        <span>
          <Reference>{copy.ref}</Reference> <bdi>{copy.file_name}</bdi>
        </span>
        <span className="quiet">
          {copy.at === null
            ? copy.by
            : t("report-view-by", { date: formatDateTime(copy.at), name: copy.by ?? "–" })}
          {recipient === "" ? null : <> · {t("report-view-for", { name: recipient })}</>}
          {copy.sha256 === null ? null : (
            <>
              {" "}
              · <span className="mono">{shortHash(copy.sha256, 6)}…</span>
              <CopyButton text={copy.sha256} label={`${t("report-view-copy-sum")}: ${copy.ref}`} />
            </>
          )}
        </span>
      </div>
      {order === null ? null : (
        <Button
          size="s"
          aria-label={isLast ? t("report-view-again") : t("report-view-again-of", { ref: copy.ref })}
          onPress={() => onAgain(order, copy.ref)}
        >
          {isLast ? t("report-view-again") : t("report-view-again-of", { ref: copy.ref })}
        </Button>
      )}
    </li>
  );
}
