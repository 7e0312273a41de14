import { PlainTablePage } from "../../app/list/PlainTablePage";
import { shortHash } from "../../app/seal";
import type { CommandAnswer } from "../../app/workspace";
import { Button, EmptyState, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { usePeople } from "../erasure/people";
import type { ReturnView } from "./copies";

export interface ReturnsPaneProps {
  answer: CommandAnswer<readonly ReturnView[]>;
  onMerge: (() => void) | null;
}

/** The returns that were merged, each with the head that its reviewer cosigned. */
export function ReturnsPane({ answer, onMerge }: ReturnsPaneProps) {
  const t = useText();
  const { formatDateTime } = useFormat();
  const { nameOf } = usePeople();
  return (
    <PlainTablePage<ReturnView>
      answer={answer}
      caption={t("kind-review-plural")}
      empty={
        <EmptyState
          title={t("returns-none")}
          actions={onMerge ? <Button onPress={onMerge}>{t("return-begin")}</Button> : null}
        >
          {t("returns-none-words")}
        </EmptyState>
      }
      columns={[
        { key: "ref", header: t("kind-review"), render: ({ ref }) => <Reference>{ref}</Reference> },
        {
          key: "reviewer",
          header: t("field-reviewer"),
          render: ({ review }) => <bdi>{nameOf(review.reviewer)}</bdi>,
        },
        {
          key: "cosigned",
          header: t("field-cosigned-at"),
          isNumber: true,
          render: ({ review }) => (review.cosigned_at === null ? "" : formatDateTime(review.cosigned_at.at)),
        },
        {
          key: "head",
          header: t("returns-head"),
          render: ({ review }) => (
            <>
              {t("seal-events", { count: review.base_size })}{" "}
              <span className="mono quiet" title={review.base_root ?? ""}>
                {shortHash(review.base_root ?? "", 2)}
              </span>
            </>
          ),
        },
        {
          key: "merged",
          header: t("returns-merged"),
          render: ({ review }) => (
            <>
              {review.at === null ? "" : formatDateTime(review.at.at)}
              {" · "}
              <bdi>{nameOf(review.by)}</bdi>
            </>
          ),
        },
      ]}
    />
  );
}
