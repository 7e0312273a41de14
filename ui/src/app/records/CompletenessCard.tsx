import type { Art30Item, Art30Part, Completeness, Presence } from "../../host";
import { Card, CheckIcon, CrossIcon, MinusIcon, Pill } from "../../parts";
import { useText } from "../../text";
import { useSentence } from "../../text/sentence";
import { useValues } from "../values";
import "./records.css";

/** An item of Article 30 with where it is asked for, whether it is there, and why that is said. */
export interface AskedItem {
  item: Art30Item;
  provision: string;
  standing: Presence;
  because: string | null;
}

const ICONS = { there: CheckIcon, missing: CrossIcon, not_applicable: MinusIcon } as const;
const SIGNS = { there: "yes", missing: "no", not_applicable: "neutral" } as const;
const WORDS = {
  there: "art30-there",
  missing: "art30-missing",
  not_applicable: "art30-not-applicable",
} as const satisfies Record<Presence, string>;

/** The answer of the core as a list of items. */
export function useAskedItems(completeness: Completeness | null): readonly AskedItem[] {
  const say = useSentence();
  return (completeness?.items ?? []).map(({ item, provision, standing, because }) => ({
    item,
    provision,
    standing,
    because: say(because),
  }));
}

export interface CompletenessCardProps {
  part: Art30Part;
  items: readonly AskedItem[];
  tone?: "raised" | "sunken";
  level?: 2 | 3;
}

/** How complete the record of an activity is: each item of Article 30(1) or (2), its provision and the reason. */
export function CompletenessCard({ part, items, tone = "raised", level = 2 }: CompletenessCardProps) {
  const t = useText();
  const { code } = useValues();
  const missing = items.filter(({ standing }) => standing === "missing").length;
  return (
    <Card
      tone={tone}
      level={level}
      title={t(part === "art30_2" ? "art30-part-processor" : "art30-part-controller")}
      aside={
        missing === 0 ? (
          <Pill tone="ok">{t("art30-complete")}</Pill>
        ) : (
          <Pill tone="bad">{t("gaps-count", { count: missing })}</Pill>
        )
      }
    >
      <ul className="art30 art30-items">
        {items.map(({ item, provision, standing, because }) => {
          const Icon = ICONS[standing];
          return (
            <li key={item} data-there={SIGNS[standing]}>
              <Icon />
              <span className="art30-words">
                <span className="art30-name">
                  {/* The letter of the words is that of Article 30(1); the provision says it for both. */}
                  {code("art30", item).replace(/^\(?\w\)\s*/, "")}
                  <span className="unseen">: {t(WORDS[standing])}</span>
                  <span className="art30-provision">{provision}</span>
                </span>
                {because ? <span className="art30-because">{because}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
