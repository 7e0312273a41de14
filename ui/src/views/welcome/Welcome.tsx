import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Trouble } from "../../app/Answered";
import { useDesktopMenu } from "../../app/desktopMenu";
import type { View } from "../../app/navigation";
import { useStatus } from "../../app/workspace";
import { ChevronRightIcon, IconButton, MoreIcon, type Option } from "../../parts";
import { useFormat, useText } from "../../text";
import { SettingsDialog } from "../settings/SettingsDialog";
import { useFiles } from "../settings/useFiles";
import { NewRegisterDialog } from "./NewRegister";
import { Emblem } from "./Emblem";
import "./welcome.css";

type Way = "sample" | "new" | "import" | "open" | "review" | "own";

export interface WelcomeProps {
  /** Where the file that is opened next begins. */
  onStart?: (view: View) => void;
  /** Why the file with which the window began is not open. */
  trouble?: unknown;
}

/** The first page: four ways to a register, and those that were open before. */
export function Welcome({ onStart, trouble = null }: WelcomeProps) {
  const t = useText();
  const { formatDateTime } = useFormat();
  const { recent, version } = useStatus();
  const files = useFiles();
  const [isStarting, setStarting] = useState(false);
  const [isSetting, setSetting] = useState(false);
  useDesktopMenu({ settings: () => setSetting(true) });
  const ways: Option<Way>[] = [
    { id: "sample", label: t("welcome-sample"), hint: t("welcome-sample-words") },
    { id: "new", label: t("welcome-new"), hint: t("welcome-new-words") },
    { id: "import", label: t("welcome-import"), hint: t("welcome-import-words") },
    { id: "open", label: t("welcome-open"), hint: t("welcome-open-words") },
    { id: "review", label: t("welcome-review"), hint: t("welcome-review-words") },
    { id: "own", label: t("file-take-over"), hint: t("file-take-over-words") },
  ];
  const begin = (at: View, then: () => void) => {
    onStart?.(at);
    then();
  };
  const go: Record<Way, () => void> = {
    sample: () => begin({ name: "overview" }, () => void files.run("open_sample", {})),
    new: () => begin({ name: "overview" }, () => setStarting(true)),
    import: () => begin({ name: "import" }, () => setStarting(true)),
    open: () => begin({ name: "overview" }, () => void files.run("open_file", {})),
    // It comes into a window of its own; this one stays as it is.
    review: () => void files.run("open_bundle", {}),
    own: () => begin({ name: "overview" }, () => void files.run("take_over", {})),
  };
  return (
    <main className="welcome">
      <div className="welcome-page">
        <header className="welcome-head">
          <Emblem />
          <h1 className="welcome-name">Tilsyn</h1>
          <p className="welcome-line">{t("welcome-line")}</p>
        </header>
        {(files.error ?? trouble) === null ? null : <Trouble error={files.error ?? trouble} />}
        <ul className="welcome-ways" aria-label={t("welcome-ways")}>
          {ways.map(({ id, label, hint }) => (
            <li key={id}>
              <AriaButton className="welcome-way" isDisabled={files.isBusy} onPress={go[id]}>
                <span className="welcome-way-words">
                  <span className="welcome-way-name">{label}</span>
                  <span className="welcome-way-hint">{hint}</span>
                </span>
                <ChevronRightIcon />
              </AriaButton>
            </li>
          ))}
        </ul>
        {recent.length === 0 ? null : (
          <section className="welcome-recent" aria-labelledby="welcome-recent">
            <h2 id="welcome-recent" className="welcome-title">
              {t("welcome-recent")}
            </h2>
            <ul>
              {recent.map((file) => (
                <li key={file.handle}>
                  <AriaButton
                    className="welcome-file"
                    isDisabled={files.isBusy}
                    onPress={() =>
                      begin(
                        { name: "overview" },
                        () => void files.run("open_recent", { handle: file.handle }),
                      )
                    }
                  >
                    <span className="welcome-file-words">
                      <bdi className="welcome-file-name">{file.organisation || file.file_name}</bdi>
                      <span className="welcome-file-place">
                        <bdi>{file.file_name}</bdi>
                        {file.folder_name ? (
                          <>
                            {" · "}
                            <bdi>{file.folder_name}</bdi>
                          </>
                        ) : null}
                      </span>
                    </span>
                    <time dateTime={file.opened_at}>{formatDateTime(file.opened_at)}</time>
                  </AriaButton>
                </li>
              ))}
            </ul>
          </section>
        )}
        <footer className="welcome-foot">
          <span>{t("welcome-offline")}</span>
          <span className="welcome-version">
            {version}
            <IconButton
              label={t("settings-title")}
              icon={<MoreIcon />}
              size="s"
              onPress={() => setSetting(true)}
            />
          </span>
        </footer>
      </div>
      <NewRegisterDialog isOpen={isStarting} onClose={() => setStarting(false)} />
      <SettingsDialog isOpen={isSetting} onClose={() => setSetting(false)} />
    </main>
  );
}
