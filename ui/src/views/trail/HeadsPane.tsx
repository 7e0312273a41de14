import { Answered } from "../../app/Answered";
import { shortHash } from "../../app/seal";
import { useCommand, useWorkspace } from "../../app/workspace";
import type { HeadView } from "../../host";
import { Card, CopyButton, Pill } from "../../parts";
import { useFormat, useText } from "../../text";
import { OUTCOME_TONES, outcomeOf } from "./outcomes";
import { PaperForm } from "./PaperForm";

interface HeadsProps {
  heads: readonly HeadView[];
  /** Words for the last column: what the comparison gave, or the note itself. */
  isHeld: boolean;
}

function Heads({ heads, isHeld }: HeadsProps) {
  const t = useText();
  const { formatNumber } = useFormat();
  const labelOf = ({ label }: HeadView) => {
    const key = `head-label-${label}`;
    return t.has(key) ? t(key) : label;
  };
  return (
    <table className="heads">
      <thead>
        <tr>
          {isHeld ? <th scope="col">{t("head-where")}</th> : null}
          <th scope="col" data-align="end">
            {t("seal-size")}
          </th>
          <th scope="col">{t("seal-root")}</th>
          <th scope="col">{isHeld ? t("head-outcome") : <span className="unseen">{t("head-note")}</span>}</th>
        </tr>
      </thead>
      <tbody>
        {heads.map((head) => {
          const outcome = head.outcome === null ? null : outcomeOf(head.outcome);
          return (
            <tr key={`${head.label} ${head.size} ${head.root}`}>
              {isHeld ? <td>{labelOf(head)}</td> : null}
              <td data-align="end">{formatNumber(head.size)}</td>
              <td className="mono heads-root" title={head.root}>
                {shortHash(head.root, 6)}…
                <CopyButton text={head.root} label={t("head-copy-root", { size: head.size })} />
              </td>
              <td>
                {outcome === null ? null : (
                  <>
                    <Pill tone={OUTCOME_TONES[outcome]}>{t(`head-outcome-${outcome}`)}</Pill>
                    {outcome === "agrees" ? null : (
                      <p className="quiet">{t(`head-outcome-${outcome}-words`, { size: "" })}</p>
                    )}
                  </>
                )}
                {head.note === null ? null : (
                  <span className="heads-note">
                    {t("head-note")}
                    <CopyButton text={head.note} label={t("head-copy-note", { size: head.size })} />
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Heads held outside the file, those within it, and one that somebody has on paper. */
export function HeadsPane() {
  const t = useText();
  const { seal } = useWorkspace();
  // A check holds the head that it found sound.
  const answer = useCommand("heads", {}, [seal.at]);
  return (
    <div className="heads-page">
      <div className="heads-main">
        <Answered answer={answer}>
          {(heads) => {
            const held = heads.filter(({ label }) => label !== null);
            const retained = heads.filter(({ label }) => label === null);
            return (
              <>
                <Card title={t("heads-held")} aside={`${held.length}`}>
                  <p className="heads-lead">{t("heads-held-words")}</p>
                  {held.length === 0 ? (
                    <p className="quiet">{t("heads-held-none")}</p>
                  ) : (
                    <Heads heads={held} isHeld />
                  )}
                </Card>
                <Card title={t("heads-retained")} aside={`${retained.length}`}>
                  <p className="heads-lead">{t("heads-retained-words")}</p>
                  <Heads heads={retained} isHeld={false} />
                </Card>
              </>
            );
          }}
        </Answered>
      </div>
      <div className="heads-side">
        <PaperForm onAgrees={answer.again} />
        <Card title={t("seal-proof")}>
          <section className="seal-proof">
            <h3>{t("seal-proves")}</h3>
            <p>{t("seal-proves-words")}</p>
            <h3>{t("seal-proves-not")}</h3>
            <p>{t("seal-proves-not-words")}</p>
          </section>
        </Card>
      </div>
    </div>
  );
}
