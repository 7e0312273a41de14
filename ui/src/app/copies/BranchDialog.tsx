import { useState } from "react";
import {
  useHost,
  type BranchDone,
  type BranchItem,
  type BranchPlan,
  type BranchSide,
  type RecordId,
} from "../../host";
import { Button, Dialog, Notice, Pill, Reference } from "../../parts";
import { useFormat, useText } from "../../text";
import { ChoiceField } from "../../views/sharing/ChoiceField";
import { Trouble } from "../Answered";
import { useDescribe } from "../history/describe";
import { withPurposes } from "../records/purposes";
import { useValues } from "../values";
import { useCommand } from "../workspace";

type Decisions = Readonly<Record<RecordId, BranchSide>>;

export interface BranchDialogProps {
  plan: BranchPlan;
  /** Whether it is what was published meanwhile: then what is in this window is the branch. */
  isOriginal: boolean;
  onClose: () => void;
}

/** Another file of the same register: what of it comes in, what both changed, and only then it is merged. */
export function BranchDialog({ plan, isOriginal, onClose }: BranchDialogProps) {
  const t = useText();
  const host = useHost();
  const [decisions, setDecisions] = useState<Decisions>({});
  const [done, setDone] = useState<BranchDone | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isReady = plan.items.every(({ state, id }) => state !== "conflict" || id in decisions);
  const comes = plan.items.some(({ state }) => state === "taken" || state === "conflict");
  const mayMerge = plan.relation === "apart" && (comes || isOriginal);
  const merge = async () => {
    setAsked(true);
    if (!isReady || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      setDone(await host.call("branch_merge", { decisions: { ...decisions } }));
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const shown = plan.items.filter(({ state }) => state !== "present");
  return (
    <Dialog
      title={t(isOriginal ? "branch-title-original" : "branch-title")}
      isOpen
      onClose={onClose}
      size="l"
      onSubmit={() => void (done === null && mayMerge ? merge() : onClose())}
      actions={
        done !== null || !mayMerge ? (
          <Button kind="primary" onPress={onClose}>
            {t("action-close")}
          </Button>
        ) : (
          <>
            <Button isDisabled={isBusy} onPress={onClose}>
              {t("action-cancel")}
            </Button>
            <Button kind="primary" type="submit" isDisabled={isBusy}>
              {t("branch-merge")}
            </Button>
          </>
        )
      }
    >
      {error === null ? null : <Trouble error={error} />}
      {done === null ? (
        <>
          <p>{t(`branch-relation-${plan.relation}`, { common: plan.common, events: plan.events })}</p>
          <ul className="said-list" aria-label={t("branch-records")}>
            {shown.map((item) => (
              <li key={item.id}>
                <Item
                  item={item}
                  isOriginal={isOriginal}
                  side={decisions[item.id] ?? null}
                  onDecide={(side) => setDecisions((before) => ({ ...before, [item.id]: side }))}
                  isAsked={isAsked}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <Notice
            tone="ok"
            role="status"
            what={t("branch-done", { events: done.merged.events, records: done.merged.records.length })}
            {...(isOriginal ? { todo: t("branch-done-publish") } : {})}
          />
          {done.set_aside ? <Notice what={t("branch-set-aside")} /> : null}
        </>
      )}
    </Dialog>
  );
}

interface ItemProps {
  item: BranchItem;
  isOriginal: boolean;
  side: BranchSide | null;
  onDecide: (side: BranchSide) => void;
  isAsked: boolean;
}

const SIDES = ["keep", "take"] as const satisfies readonly BranchSide[];

function parsed(text: string | null): unknown {
  return text === null ? undefined : (JSON.parse(text) as unknown);
}

function Item({ item, isOriginal, side, onDecide, isAsked }: ItemProps) {
  const t = useText();
  const describe = useDescribe();
  const { code, field } = useValues();
  const { formatDateTime } = useFormat();
  const isConflict = item.state === "conflict";
  const sides = item.fields.find(({ name }) => name === "purposes");
  // What both changed alike is not among the fields, and stands in the record that is here.
  const needsOwn = sides === undefined && item.fields.some(({ name }) => name === "bases");
  const own = useCommand("record", isConflict && needsOwn ? { id: item.id } : null).data?.record;
  const purposesOf = (given: string | null | undefined) =>
    sides === undefined ? own && "purposes" in own && own.purposes : parsed(given ?? null);
  const tone = isConflict ? "warn" : item.state === "taken" ? "ok" : "neutral";
  return (
    <article className="said" aria-label={`${item.ref} ${item.title}`}>
      <header className="said-head">
        <Pill tone={tone}>{code("branch-state", item.state)}</Pill>
        <Reference>{item.ref}</Reference>
        <span className="said-of">
          <bdi>{item.title}</bdi>
        </span>
        {item.why === null ? null : <span className="quiet">{code("branch-why", item.why)}</span>}
      </header>
      {isConflict
        ? item.fields.map(({ name, base, here, there }) => (
            <dl key={name} className="three-values" aria-label={field(name)}>
              {(
                [
                  ["branch-was", base, sides?.base],
                  [isOriginal ? "branch-published" : "branch-here", here, sides?.here],
                  [isOriginal ? "branch-copy" : "branch-there", there, sides?.there],
                ] as const
              ).map(([key, value, purposes]) => (
                <div key={key}>
                  <dt>
                    {field(name)}, {t(key)}
                  </dt>
                  <dd>
                    <bdi>{describe(name, withPurposes(name, parsed(value), purposesOf(purposes)))}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          ))
        : null}
      <p className="said-by">
        {item.by === null ? "" : `${item.by} · `}
        {formatDateTime(item.at)}
      </p>
      {isConflict ? (
        <ChoiceField
          label={t("branch-decide", { ref: item.ref })}
          isInline
          isRequired
          options={SIDES.map((id) => ({
            id,
            label: t(isOriginal ? `branch-original-${id}` : `branch-side-${id}`),
          }))}
          value={side}
          onChange={onDecide}
          error={isAsked && side === null ? t("branch-decide-needed") : null}
        />
      ) : null}
    </article>
  );
}
