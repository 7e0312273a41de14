import { useState } from "react";
import { useActs } from "../../app/acts/acts";
import { Trouble } from "../../app/Answered";
import { useDesktopMenu } from "../../app/desktopMenu";
import { useLeave, useNavigation } from "../../app/navigation";
import { useExportWords } from "../../app/useExportWords";
import { useMayWrite } from "../../app/workspace";
import { Button, Dialog, IconButton, Menu, MoreIcon, useToast, type MenuItem } from "../../parts";
import { useText } from "../../text";
import { useOpenBundle, useOpenReturn } from "../sharing/opening";
import { LetterTemplatesDialog } from "../letters";
import { NewRegisterDialog } from "../welcome/NewRegister";
import { PeopleDialog } from "./PeopleDialog";
import { SettingsDialog } from "./SettingsDialog";
import { useFiles } from "./useFiles";

type Shown = "new" | "settings" | "people" | "letters" | null;

/** What can be done with the file, and how the screen is wanted. */
export function FileMenu() {
  const t = useText();
  const say = useToast();
  const leave = useLeave();
  const { go } = useNavigation();
  const mayWrite = useMayWrite();
  const files = useFiles();
  const act = useActs();
  const openReturn = useOpenReturn();
  const openBundle = useOpenBundle();
  const exportWords = useExportWords();
  const [shown, setShown] = useState<Shown>(null);
  const items: MenuItem[] = [
    { id: "open", label: t("file-open") },
    { id: "new", label: t("file-new") },
    { id: "sample", label: t("file-sample") },
    ...(mayWrite ? [{ id: "own", label: t("file-take-over") }] : []),
    { id: "copy", label: t("file-copy"), startsGroup: true },
    { id: "export", label: t("register-export") },
    ...(mayWrite ? [{ id: "import", label: t("importing-begin") }] : []),
    ...(mayWrite ? [{ id: "share", label: t("share-begin"), startsGroup: true }] : []),
    ...(mayWrite ? [{ id: "return", label: t("return-begin") }] : []),
    { id: "bundle", label: t("review-begin"), startsGroup: !mayWrite },
    { id: "people", label: t("people-open"), startsGroup: true },
    { id: "retention", label: t("nav-erasure") },
    { id: "letters", label: t("letter-templates"), startsGroup: true },
    { id: "settings", label: t("settings-title") },
  ];
  const saveCopy = async () => {
    const done = await files.run("save_copy", {});
    if (done === null) return;
    say({ text: exportWords(t("file-copied", { name: done.file_name }), done), tone: "ok" });
  };
  const exportRegister = async () => {
    const done = await files.run("export_register", { version: null });
    if (done === null) return;
    say({ text: exportWords(t("register-exported", { name: done.file_name }), done), tone: "ok" });
  };
  const does: Readonly<Record<string, () => void>> = {
    open: () => leave(() => void files.run("open_file", {})),
    new: () => leave(() => setShown("new")),
    sample: () => leave(() => void files.run("open_sample", {})),
    own: () => leave(() => void files.run("take_over", {})),
    copy: () => void saveCopy(),
    export: () => void exportRegister(),
    import: () => go({ name: "import" }),
    share: () => act({ what: "share", of: [] }),
    return: () => void openReturn(),
    bundle: () => void openBundle(),
    people: () => setShown("people"),
    retention: () => go({ name: "erasure" }),
    letters: () => setShown("letters"),
    settings: () => setShown("settings"),
  };
  useDesktopMenu({ "save-copy": () => does["copy"]?.(), "settings": () => does["settings"]?.() });
  return (
    <>
      <Menu
        label={t("file-menu")}
        trigger={<IconButton label={t("file-menu")} icon={<MoreIcon />} size="s" hasTooltip={false} />}
        items={items}
        onAction={(id) => does[id]?.()}
      />
      <NewRegisterDialog isOpen={shown === "new"} onClose={() => setShown(null)} />
      {shown === "people" ? <PeopleDialog onClose={() => setShown(null)} /> : null}
      {shown === "letters" ? <LetterTemplatesDialog onClose={() => setShown(null)} /> : null}
      <SettingsDialog isOpen={shown === "settings"} onClose={() => setShown(null)} />
      <Dialog
        title={t("file-menu")}
        size="s"
        role="alertdialog"
        isOpen={files.error !== null}
        onClose={files.clear}
        actions={
          <Button kind="primary" onPress={files.clear}>
            {t("action-close")}
          </Button>
        }
      >
        <Trouble error={files.error} />
      </Dialog>
    </>
  );
}
