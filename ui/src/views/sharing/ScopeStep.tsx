import { useState } from "react";
import { SHARED } from "../../app/acts/RecordMenu";
import { Trouble } from "../../app/Answered";
import { useTitles } from "../../app/bulk/useTitles";
import { PressList } from "../../app/PressList";
import { useValues } from "../../app/values";
import { StepHeading } from "../../app/steps/StepList";
import type { RecordId } from "../../host";
import { CheckField, CrossIcon, IconButton, PlusIcon, Reference, SearchField } from "../../parts";
import { useText } from "../../text";
import { useSearch } from "../search/useSearch";

const MOST = 8;

export interface ScopeStepProps {
  records: readonly RecordId[];
  onRecords: (records: readonly RecordId[]) => void;
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
  isAsked: boolean;
}

/** Which records and cases go; a case with all that belongs to it. */
export function ScopeStep({ records, onRecords, isWhole, onWhole, isAsked }: ScopeStepProps) {
  const t = useText();
  const { code } = useValues();
  const [typed, setTyped] = useState("");
  const titles = useTitles(records);
  const { hits, error } = useSearch(typed);
  const found = (hits ?? [])
    .filter(({ id, kind }) => SHARED.has(kind) && !records.includes(id))
    .slice(0, MOST);
  const nameOf = (id: RecordId) => titles(id) ?? t("share-record-more");
  const isEmpty = records.length === 0 && !isWhole;
  return (
    <>
      <StepHeading>{t("share-scope-title")}</StepHeading>
      <p>{t("share-scope-words")}</p>
      <CheckField
        label={t("share-register")}
        description={t("share-register-note")}
        isChecked={isWhole}
        onChange={onWhole}
      />
      {records.length === 0 ? (
        <p className="quiet" {...(isAsked && isEmpty ? { role: "alert" } : {})}>
          {t(isAsked && isEmpty ? "share-scope-needed" : "share-scope-none")}
        </p>
      ) : (
        <ul className="share-records" aria-label={t("share-scope-chosen")}>
          {records.map((id) => (
            <li key={id}>
              <bdi>{nameOf(id)}</bdi>
              <IconButton
                label={t("share-scope-without", { name: nameOf(id) })}
                icon={<CrossIcon />}
                size="s"
                hasTooltip={false}
                onPress={() => onRecords(records.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="share-find">
        <SearchField
          label={t("share-scope-add")}
          placeholder={t("share-scope-add")}
          value={typed}
          onChange={setTyped}
          hasSlashKey={false}
          isWide
        />
      </div>
      {error === null ? null : <Trouble error={error} />}
      {typed.trim() !== "" && hits !== null && found.length === 0 ? (
        <p className="quiet" role="status">
          {t("share-scope-nothing")}
        </p>
      ) : (
        <PressList
          label={t("share-scope-found")}
          markWidth="l"
          lines={found.map(({ id, kind, ref, title }) => ({
            id,
            mark: <Reference>{ref}</Reference>,
            title: <bdi>{title}</bdi>,
            note: code("kind", kind),
            end: <PlusIcon />,
            onPress: () => {
              onRecords([...records, id]);
              setTyped("");
            },
          }))}
        />
      )}
    </>
  );
}
