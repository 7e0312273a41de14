import { useValues } from "../../app/values";
import type { CaseView } from "../../host";
import { Button, Card, LineList, Pill } from "../../parts";
import { useFormat, useText } from "../../text";
import type { Doing } from "./case";
import { dayOf } from "./days";

export interface OpinionsProps {
  of: CaseView;
  onDo?: (doing: Doing) => void;
}

/** What the legal reviewer said, as theirs: with their name and role. It answers no other step. */
export function OpinionsCard({ of, onDo }: OpinionsProps) {
  const t = useText();
  const { code } = useValues();
  const { formatDate } = useFormat();
  const { opinions } = of;
  if (opinions.length === 0 && !onDo) return null;
  return (
    <Card tone="sunken" level={3} title={t("opinions-title")}>
      {opinions.length === 0 ? (
        <p className="quiet">{t("opinions-none")}</p>
      ) : (
        <LineList
          lines={opinions.map((opinion) => ({
            id: opinion.id,
            title: (
              <>
                {code("answer", opinion.answer)}{" "}
                {opinion.privileged ? <Pill tone="warn">{t("case-trail-privileged")}</Pill> : null}
              </>
            ),
            note: (
              <>
                <bdi className="opinion-words">{opinion.reason}</bdi>
                <span className="opinion-by">
                  <Pill>{code("role", opinion.role)}</Pill> {opinion.by ? <bdi>{opinion.by}</bdi> : null}
                  {opinion.at ? ` · ${formatDate(dayOf(opinion.at))}` : ""}
                </span>
              </>
            ),
          }))}
        />
      )}
      {onDo ? (
        <div className="card-actions">
          <Button size="s" onPress={() => onDo({ what: "step", code: "OPINION" })}>
            {t("opinions-add")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
