import type { Activity, Art30Item } from "../../host";
import { CheckIcon, CrossIcon } from "../../parts";
import { useText } from "../../text";
import { useValues } from "../values";

const ITEMS: readonly Art30Item[] = ["purposes", "subjects", "data", "recipients", "retention", "measures"];

/** What Article 30 asks of this record: a processor's asks for less. */
export function askedItems(role: Activity["role"]): readonly Art30Item[] {
  return role === "processor" ? ["measures"] : ITEMS;
}

export interface Art30ListProps {
  role: Activity["role"];
  gaps: readonly Art30Item[];
}

/** The items of Article 30, each with whether it is there. */
export function Art30List({ role, gaps }: Art30ListProps) {
  const t = useText();
  const { code } = useValues();
  return (
    <ul className="art30">
      {askedItems(role).map((item) => {
        const isThere = !gaps.includes(item);
        return (
          <li key={item} data-there={isThere ? "yes" : "no"}>
            {isThere ? <CheckIcon /> : <CrossIcon />}
            <span>
              {code("art30", item)}
              <span className="unseen">: {t(isThere ? "art30-there" : "art30-missing")}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
