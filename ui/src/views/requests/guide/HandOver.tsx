import { useState } from "react";
import { Trouble } from "../../../app/Answered";
import { useValues } from "../../../app/values";
import { useCommand } from "../../../app/workspace";
import { useHost, type PersonView } from "../../../host";
import { Button, Notice, useToast } from "../../../parts";
import { useText } from "../../../text";

export interface HandOverProps {
  /** Why somebody else must, or should, take the keyboard. */
  what: string;
  todo: string;
  /** In place of `todo` when nobody fits. */
  nobody: string;
  fits: (person: PersonView) => boolean;
}

/** Lets somebody else take the keyboard, or says who must. */
export function HandOver({ what, todo, nobody, fits }: HandOverProps) {
  const t = useText();
  const { code } = useValues();
  const host = useHost();
  const say = useToast();
  const { data: people } = useCommand("people", {});
  const [error, setError] = useState<unknown>(null);
  const others = (people ?? []).filter((person) => person.can_sign && fits(person));
  const handOver = async (person: PersonView) => {
    setError(null);
    try {
      await host.call("act_as", { id: person.id });
      say({ text: t("four-eyes-now", { name: person.name }), tone: "ok" });
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <>
      <Notice tone="warn" what={what} todo={people !== null && others.length === 0 ? nobody : todo} />
      {error === null ? null : <Trouble error={error} />}
      <div className="four-eyes-people">
        {others.map((person) => (
          <Button key={person.id} onPress={() => void handOver(person)}>
            {t("four-eyes-hand-over", { name: person.name })}{" "}
            {person.role ? <span className="quiet">{code("role", person.role)}</span> : null}
          </Button>
        ))}
      </div>
    </>
  );
}
