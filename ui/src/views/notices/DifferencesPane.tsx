import { useNavigation } from "../../app/navigation";
import { LANGUAGE_NAMES, useValues } from "../../app/values";
import { useCommand } from "../../app/workspace";
import type { ComparedNotice, Difference, NoticeComparison, RecordId } from "../../host";
import { Button, Card, Pill } from "../../parts";
import { useFormat, useSentence, useText } from "../../text";
import { Quoted } from "./CoveragePane";

function DifferenceLine({ of, onGo }: { of: Difference; onGo: (key: string) => void }) {
  const t = useText();
  const { code, text, list } = useValues();
  const say = useSentence();
  return (
    <li className="cover-line">
      <span>{of.rule === null ? null : <Pill tone="warn">{of.rule}</Pill>}</span>
      <div>
        <p>
          <b>{code("difference", of.kind)}</b>
          {text(of.name) === "" ? null : (
            <>
              {" · "}
              <bdi>{text(of.name)}</bdi>
            </>
          )}
        </p>
        {of.what.length === 0 ? null : <p>{list(of.what.map(say))}</p>}
        {of.here.length === 0 ? null : (
          <>
            <p className="cover-side">{t("cover-here")}</p>
            <Quoted of={of.here} onGo={onGo} />
          </>
        )}
        {of.there.length === 0 ? null : (
          <>
            <p className="cover-side">{t("cover-there")}</p>
            <Quoted of={of.there} />
          </>
        )}
        {of.register.length === 0 ? null : (
          <>
            <p className="cover-side">{t("cover-register")}</p>
            <p>{list(of.register.map(say))}</p>
          </>
        )}
      </div>
    </li>
  );
}

function Lines({ of, onGo }: { of: readonly Difference[]; onGo: (key: string) => void }) {
  const t = useText();
  if (of.length === 0) return <p className="quiet">{t("cover-none")}</p>;
  return (
    <ul className="cover-differences">
      {of.map((one, place) => (
        // What differs has no name of its own.
        // oxlint-disable-next-line react/no-array-index-key
        <DifferenceLine key={place} of={one} onGo={onGo} />
      ))}
    </ul>
  );
}

function Beside({ of, onGo }: { of: ComparedNotice; onGo: (key: string) => void }) {
  const t = useText();
  const { go } = useNavigation();
  const { formatDate } = useFormat();
  const about = [
    of.reference,
    of.language === null ? "" : LANGUAGE_NAMES[of.language],
    of.version_date === null ? t("notice-undated") : formatDate(of.version_date),
  ];
  return (
    <Card
      title={about.filter(Boolean).join(" · ")}
      aside={
        <Button size="s" kind="quiet" onPress={() => go({ name: "notices", id: of.id })}>
          {t("action-open")}
        </Button>
      }
    >
      <Lines of={of.differences} onGo={onGo} />
    </Card>
  );
}

/** The sentences of a notice that was written from the register, where the register changed since. */
function Outdated({ id }: { id: RecordId }) {
  const t = useText();
  const { code } = useValues();
  const { data } = useCommand("notice_outdated", { id });
  if (data === null || data.length === 0) return null;
  return (
    <Card title={t("cover-outdated")} aside={String(data.length)}>
      <ul className="cover-differences">
        {data.map(({ key, standing, was, now }) => (
          <li key={`${key} ${standing}`} className="cover-line">
            <Pill tone={standing === "new" ? "neutral" : "warn"}>{code("sentence-standing", standing)}</Pill>
            <div>
              {was === null ? null : <p className={now === null ? "cover-was" : "quiet"}>{was}</p>}
              {now === null ? null : <p>{now}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What the rules tell of a notice; how it stands to its other languages and to the version before it. */
export function DifferencesPane({ of, onGo }: { of: NoticeComparison; onGo: (key: string) => void }) {
  const t = useText();
  return (
    <div className="cover">
      <Outdated id={of.id} />
      <Card title={t("cover-found")} aside={String(of.differences.length)}>
        <Lines of={of.differences} onGo={onGo} />
      </Card>
      <h2 className="cover-title">{t("cover-languages")}</h2>
      {of.languages.length === 0 ? (
        <p className="quiet">{t("cover-no-languages")}</p>
      ) : (
        of.languages.map((one) => <Beside key={one.id} of={one} onGo={onGo} />)
      )}
      <h2 className="cover-title">{t("cover-earlier")}</h2>
      {of.earlier === null ? (
        <p className="quiet">{t("cover-no-earlier")}</p>
      ) : (
        <Beside of={of.earlier} onGo={onGo} />
      )}
    </div>
  );
}
