import { useState } from "react";
import { useActs } from "../../app/acts/acts";
import { Answered } from "../../app/Answered";
import { useValues } from "../../app/values";
import { useCommand, useMayWrite } from "../../app/workspace";
import type { PersonView } from "../../host";
import { Button, Dialog, IconButton, LineList, Menu, MoreIcon, Pill, type MenuItem } from "../../parts";
import { useText } from "../../text";
import { RenewKeyDialog, RevokeKeyDialog } from "./KeyDialogs";

type Doing = { what: "renew" | "revoke"; person: PersonView };

/** What there is to know of a person's key, in pills. */
export function KeyMarks({ person }: { person: PersonView }) {
  const t = useText();
  return (
    <>
      {person.current ? <Pill tone="ok">{t("person-current")}</Pill> : null}
      {person.revoked ? <Pill tone="bad">{t("person-revoked")}</Pill> : null}
      {person.self_enrolled ? <Pill tone="warn">{t("person-self-enrolled")}</Pill> : null}
      {person.can_sign || person.revoked ? null : <Pill>{t("person-cannot-sign")}</Pill>}
    </>
  );
}

export interface PeopleDialogProps {
  onClose: () => void;
}

/** Everybody who writes here, with their keys. */
export function PeopleDialog({ onClose }: PeopleDialogProps) {
  const t = useText();
  const { code } = useValues();
  const act = useActs();
  const mayWrite = useMayWrite();
  const answer = useCommand("people", {});
  const [doing, setDoing] = useState<Doing | null>(null);
  const items = (person: PersonView): MenuItem[] => [
    { id: "renew", label: t("key-renew") },
    ...(person.revoked ? [] : [{ id: "revoke", label: t("key-revoke"), tone: "bad" as const }]),
    { id: "erase", label: t("record-erase"), tone: "bad" as const, startsGroup: true },
  ];
  const menu = (person: PersonView) => (
    <Menu
      label={t("person-more", { name: person.name })}
      trigger={
        <IconButton
          label={t("person-more", { name: person.name })}
          icon={<MoreIcon />}
          size="s"
          hasTooltip={false}
        />
      }
      items={items(person)}
      onAction={(id) => {
        if (id === "renew" || id === "revoke") setDoing({ what: id, person });
        else act({ what: "erase", of: { id: person.id, kind: "actor", ref: person.name, title: "" } });
      }}
      placement="bottom end"
    />
  );
  return (
    <>
      <Dialog
        title={t("people-title")}
        isOpen
        onClose={onClose}
        closesOutside
        actions={
          <Button kind="primary" onPress={onClose}>
            {t("action-close")}
          </Button>
        }
      >
        <p>{t("people-words")}</p>
        <Answered answer={answer}>
          {(people) => (
            <LineList
              isRoomy
              lines={people.map((person) => ({
                id: person.id,
                title: <bdi className="person-line">{person.name || t("record-erased")}</bdi>,
                note: code("role", person.role),
                end: (
                  <span className="person-marks">
                    <KeyMarks person={person} />
                    {mayWrite ? menu(person) : null}
                  </span>
                ),
              }))}
            />
          )}
        </Answered>
      </Dialog>
      {doing?.what === "renew" ? (
        <RenewKeyDialog person={doing.person} onClose={() => setDoing(null)} />
      ) : null}
      {doing?.what === "revoke" ? (
        <RevokeKeyDialog person={doing.person} onClose={() => setDoing(null)} />
      ) : null}
    </>
  );
}
