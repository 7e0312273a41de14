import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useCommand, useStatus, useWorkspace } from "../../app/workspace";
import { useValues } from "../../app/values";
import { useErrorWords, useHost } from "../../host";
import { ChevronDownIcon, LockIcon, Menu, useToast, type MenuItem } from "../../parts";
import { useText } from "../../text";
import { AddPersonDialog } from "./AddPersonDialog";
import { PeopleDialog } from "./PeopleDialog";
import "./settings.css";

const ADD = "add";
const PEOPLE = "people";

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? "").join("");
}

/** Who is at the keyboard: whoever it is signs what is written. */
export function PersonMenu() {
  const t = useText();
  const host = useHost();
  const say = useToast();
  const errorWords = useErrorWords();
  const { code } = useValues();
  const { author, read_only } = useWorkspace();
  const { keys } = useStatus();
  const isLocked = keys === "keychain_locked" || keys === "passphrase_needed";
  const { data: people } = useCommand("people", {});
  const [shown, setShown] = useState<typeof ADD | typeof PEOPLE | null>(null);

  const items: MenuItem[] = [
    ...(people ?? []).map((person) => ({
      id: person.id,
      label: person.name || t("record-erased"),
      hint: [
        code("role", person.role),
        person.current
          ? t("person-current")
          : person.revoked
            ? t("person-revoked")
            : person.can_sign
              ? ""
              : t("person-cannot-sign"),
        person.self_enrolled ? t("person-self-enrolled") : "",
      ]
        .filter(Boolean)
        .join(" · "),
      // A key that is locked is asked for when its owner sits down.
      isDisabled: person.revoked || !(person.can_sign || isLocked),
    })),
    { id: PEOPLE, label: t("people-open"), startsGroup: true },
    ...(author?.can_sign && !read_only ? [{ id: ADD, label: t("person-add") }] : []),
  ];
  const actAs = async (id: string) => {
    if (id === author?.id) return;
    try {
      await host.call("act_as", { id });
    } catch (thrown) {
      say({ text: Object.values(errorWords(thrown)).join(" "), tone: "bad" });
    }
  };
  return (
    <>
      <Menu
        label={t("person-menu")}
        placement="top start"
        items={items}
        onAction={(id) => {
          if (id === ADD || id === PEOPLE) setShown(id);
          else void actAs(id);
        }}
        trigger={
          <AriaButton className="person">
            <span className="person-mark" aria-hidden="true">
              {author?.can_sign ? initials(author.name) : <LockIcon />}
            </span>
            <span className="person-words">
              <span className="person-name">
                {author ? author.name || t("record-erased") : t("person-nobody")}
              </span>
              <span className="person-role">
                {author?.can_sign ? code("role", author.role) : t("person-reads")}
              </span>
              {author?.self_enrolled ? (
                <span className="person-mark-self">{t("person-self-enrolled")}</span>
              ) : null}
            </span>
            <span className="unseen">{t("person-menu")}</span>
            <ChevronDownIcon />
          </AriaButton>
        }
      />
      <AddPersonDialog isOpen={shown === ADD} onClose={() => setShown(null)} />
      {shown === PEOPLE ? <PeopleDialog onClose={() => setShown(null)} /> : null}
    </>
  );
}
