import { Button } from "react-aria-components";
import { useNavigation, type View } from "../../app/navigation";
import type { Overview } from "../../host";
import { useFormat, useText } from "../../text";

interface Figure {
  view: View;
  number: number;
  words: string;
  /** What presses about it. */
  also: string;
  presses: boolean;
}

/** Four numbers, each with what presses about it, each leading to its list. */
export function Figures({ overview }: { overview: Overview }) {
  const t = useText();
  const { formatNumber } = useFormat();
  const { go } = useNavigation();
  const figures: Figure[] = [
    {
      view: { name: "activities" },
      number: overview.activities,
      words: t("figure-activities", { count: overview.activities }),
      also: t("figure-reviews", { count: overview.reviews_overdue }),
      presses: overview.reviews_overdue > 0,
    },
    {
      view: { name: "processors" },
      number: overview.processors,
      words: t("figure-processors", { count: overview.processors }),
      also: t("figure-outside", { count: overview.processors_outside_eea }),
      presses: false,
    },
    {
      view: { name: "requests" },
      number: overview.requests_open,
      words: t("figure-requests", { count: overview.requests_open }),
      also: t("figure-due", { count: overview.requests_due_soon }),
      presses: overview.requests_due_soon > 0,
    },
    {
      view: { name: "activities" },
      number: overview.activities_with_gaps,
      words: t("figure-gaps", { count: overview.activities_with_gaps }),
      also: t("figure-assessments", { count: overview.assessments_overdue.length }),
      presses: overview.activities_with_gaps > 0,
    },
  ];
  return (
    <div className="figures">
      {figures.map(({ view, number, words, also, presses }) => (
        <Button key={words} className="card figure-card figure-press" onPress={() => go(view)}>
          <span className="figure-number">{formatNumber(number)}</span>
          <span className="figure-words">
            {words} · <span {...(presses ? { "data-presses": "" } : {})}>{also}</span>
          </span>
        </Button>
      ))}
    </div>
  );
}
