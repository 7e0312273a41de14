import { useState } from "react";
import type { Kind } from "../../host";
import { Button, ChevronDownIcon, ConfirmDialog, Menu, TextField, type MenuItem } from "../../parts";
import { useText } from "../../text";
import { Trouble } from "../Answered";
import { ActDialog } from "../acts/ActDialog";
import { useSayWritten } from "../undo/useTakeBack";
import { useAttempt } from "../useAttempt";
import { useMayWrite } from "../workspace";
import type { ShownView } from "./kept";
import type { List } from "./useList";
import { useSavedViews } from "./useSavedViews";

interface NameDialogProps {
  title: string;
  action: string;
  start: string;
  /** Names of the other views of this list. */
  taken: readonly string[];
  onName: (name: string) => Promise<void>;
  onClose: () => void;
}

function NameDialog({ title, action, start, taken, onName, onClose }: NameDialogProps) {
  const t = useText();
  const [name, setName] = useState(start);
  const [isAsked, setAsked] = useState(false);
  const { isBusy, error, attempt } = useAttempt();
  const trimmed = name.trim();
  const problem = trimmed === "" ? t("form-needed") : taken.includes(trimmed) ? t("views-name-taken") : null;
  const give = async () => {
    setAsked(true);
    if (problem !== null || isBusy) return;
    await attempt(async () => {
      await onName(trimmed);
      onClose();
    });
  };
  return (
    <ActDialog title={title} doLabel={action} isBusy={isBusy} onDo={() => void give()} onClose={onClose}>
      <p>{t("views-shared")}</p>
      {error === null ? null : <Trouble error={error} />}
      <TextField
        label={t("field-name")}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
        error={isAsked ? problem : null}
      />
    </ActDialog>
  );
}

type Doing = "save" | "rename" | "remove";

export interface ViewsMenuProps<Row> {
  list: List<Row>;
  kind: Kind;
}

/** The ways of looking at this list that were saved in the file. */
export function ViewsMenu<Row>({ list, kind }: ViewsMenuProps<Row>) {
  const t = useText();
  const mayWrite = useMayWrite();
  const sayWritten = useSayWritten();
  const [isWanted, setWanted] = useState(false);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [error, setError] = useState<unknown>(null);
  const saved = useSavedViews(kind, list.rows, list.usual, isWanted);
  const { view } = list;
  const views = saved.views ?? [];
  const others = views.filter(({ id }) => id !== view?.id);
  const isChanged = view !== null && !list.isAsSaved;

  const attempt = async (work: () => Promise<void>) => {
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown);
    }
  };
  const write = async (next: ShownView) => {
    await saved.change(next);
    list.show(next);
    sayWritten(t("views-saved", { name: next.name }));
  };
  const onAction = (id: string) => {
    const chosen = views.find((one) => one.id === id);
    if (chosen) return list.show(chosen);
    if (id === "usual") list.begin();
    if (id === "update" && view) void attempt(() => write({ ...view, wanted: list.wanted }));
    if (id === "save" || id === "rename" || id === "remove") setDoing(id);
  };
  const items: MenuItem[] = [
    { id: "usual", label: t("views-usual") },
    ...(saved.views === null
      ? [
          {
            id: "waiting",
            label: saved.error === null ? t("grid-loading") : t("views-unread"),
            isDisabled: true,
            startsGroup: true,
          },
        ]
      : views.map(({ id, name }, place) => ({
          id,
          label: name,
          ...(id === view?.id ? { hint: t("views-current") } : {}),
          startsGroup: place === 0,
        }))),
    ...(mayWrite
      ? [
          { id: "save", label: t("views-save"), startsGroup: true },
          ...(isChanged ? [{ id: "update", label: t("views-update", { name: view.name }) }] : []),
          ...(view
            ? [
                { id: "rename", label: t("views-rename", { name: view.name }) },
                { id: "remove", label: t("views-remove", { name: view.name }), tone: "bad" as const },
              ]
            : []),
        ]
      : []),
  ];
  const words =
    view === null
      ? t("views")
      : isChanged
        ? t("views-changed", { name: view.name })
        : t("views-shown", { name: view.name });
  return (
    <>
      <Menu
        label={t("views")}
        trigger={
          <Button size="s" kind="quiet">
            {words}
            <ChevronDownIcon />
          </Button>
        }
        items={items}
        onAction={onAction}
        onOpen={() => setWanted(true)}
        placement="bottom end"
      />
      {error === null ? null : <Trouble error={error} />}
      {doing === "save" ? (
        <NameDialog
          title={t("views-save-title")}
          action={t("action-save")}
          start=""
          taken={views.map(({ name }) => name)}
          onName={async (name) => {
            const made = await saved.save(name, list.wanted);
            list.show(made);
            sayWritten(t("views-saved", { name }));
          }}
          onClose={() => setDoing(null)}
        />
      ) : null}
      {doing === "rename" && view ? (
        <NameDialog
          title={t("views-rename-title", { name: view.name })}
          action={t("views-rename-do")}
          start={view.name}
          taken={others.map(({ name }) => name)}
          onName={async (name) => {
            // The name alone: what else was changed is not saved by the way.
            const next = { ...view, name };
            await saved.change(next);
            list.keep(next);
            sayWritten(t("views-saved", { name }));
          }}
          onClose={() => setDoing(null)}
        />
      ) : null}
      {doing === "remove" && view ? (
        <ConfirmDialog
          title={t("views-remove-title", { name: view.name })}
          isOpen
          isDangerous
          confirmLabel={t("views-remove-do")}
          onCancel={() => setDoing(null)}
          onConfirm={() => {
            setDoing(null);
            void attempt(async () => {
              await saved.remove(view.id);
              list.keep(null);
              sayWritten(t("views-removed", { name: view.name }));
            });
          }}
        >
          {t("views-remove-words")}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
