import { useState } from "react";
import { Trouble } from "../../app/Answered";
import { useRefresh, useStatus } from "../../app/workspace";
import { useHost, type Language, type Preferences, type Theme } from "../../host";
import { Button, CheckField, Dialog, SelectField, type Option } from "../../parts";
import { LANGUAGES, useText } from "../../text";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** Each language by its own name: the reader looks for theirs, not for ours. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", nb: "Norsk bokmål", nl: "Nederlands" };

export interface SettingsDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

export function SettingsDialog({ isOpen, onClose }: SettingsDialogProps) {
  const t = useText();
  const host = useHost();
  const refresh = useRefresh();
  const { language, theme, reminders, version } = useStatus();
  const [error, setError] = useState<unknown>(null);

  const prefer = async (choice: Preferences) => {
    setError(null);
    try {
      await host.call("set_preferences", choice);
      await refresh();
    } catch (thrown) {
      setError(thrown);
    }
  };
  const languages: Option<Language>[] = LANGUAGES.map((id) => ({ id, label: NAMES[id] }));
  const themes: Option<Theme>[] = THEMES.map((id) => ({ id, label: t(`theme-${id}`) }));
  return (
    <Dialog
      title={t("settings-title")}
      isOpen={isOpen}
      onClose={onClose}
      size="s"
      closesOutside
      aside={<span className="quiet">{t("settings-version", { version })}</span>}
      actions={
        <Button kind="primary" onPress={onClose}>
          {t("action-close")}
        </Button>
      }
    >
      {error === null ? null : <Trouble error={error} />}
      <SelectField
        label={t("settings-language")}
        description={t("settings-language-note")}
        options={languages}
        value={language}
        onChange={(chosen) => void prefer({ language: chosen, theme })}
      />
      <SelectField
        label={t("settings-theme")}
        options={themes}
        value={theme}
        onChange={(chosen) => void prefer({ language, theme: chosen })}
      />
      <CheckField
        label={t("settings-reminders")}
        description={t("settings-reminders-note")}
        isChecked={reminders}
        onChange={(wanted) => void prefer({ language, theme, reminders: wanted })}
      />
    </Dialog>
  );
}
