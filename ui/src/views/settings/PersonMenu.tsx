import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useCommand, useWorkspace } from "../../app/workspace";
import { useValues } from "../../app/values";
import { useErrorWords, useHost } from "../../host";
import { ChevronDownIcon, LockIcon, Menu, useToast, type MenuItem } from "../../parts";
import { useText } from "../../text";
import { AddPersonDialog } from "./AddPersonDialog";
import "./settings.css";

const ADD = "add";

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
  const { data: people } = useCommand("people", {});
  const [isAdding, setAdding] = useState(false);

  const items: MenuItem[] = [
    ...(people ?? []).map((person) => ({
      id: person.id,
      label: person.name,
      hint: [
        code("role", person.role),
        person.current ? t("person-current") : person.can_sign ? "" : t("person-cannot-sign"),
      ]
        .filter(Boolean)
        .join(" · "),
      isDisabled: !person.can_sign,
    })),
    ...(author && !read_only ? [{ id: ADD, label: t("person-add"), startsGroup: true }] : []),
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
        onAction={(id) => (id === ADD ? setAdding(true) : void actAs(id))}
        trigger={
          <AriaButton className="person">
            <span className="person-mark" aria-hidden="true">
              {author ? initials(author.name) : <LockIcon />}
            </span>
            <span className="person-words">
              <span className="person-name">{author?.name ?? t("person-nobody")}</span>
              <span className="person-role">{author ? code("role", author.role) : t("person-reads")}</span>
            </span>
            <span className="unseen">{t("person-menu")}</span>
            <ChevronDownIcon />
          </AriaButton>
        }
      />
      <AddPersonDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
