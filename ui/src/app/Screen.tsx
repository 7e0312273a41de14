import { useState, type ReactNode } from "react";
import { HeaderBar, INSPECTOR_WIDTH, Panes } from "../layout";
import { Button, ChevronLeftIcon, HelpIcon, IconButton } from "../parts";
import { useText } from "../text";
import { SearchBox } from "../views/search";
import { useHelp } from "./help/help";
import { useNavigation } from "./navigation";
import { UndoButtons } from "./undo/UndoButtons";

export interface ScreenProps {
  title: string;
  /** In monospace above the title: `R-2026-014 · public authority`. */
  reference?: string;
  /** Pills and buttons at the right of the search, the main one last. */
  actions?: ReactNode;
  /** A form takes nothing back but what is typed in it. */
  hasUndo?: boolean;
  /** An `Inspector`, or nothing. */
  inspector?: ReactNode;
  /** A toolbar and a grid, a page of cards, columns of a case. */
  children: ReactNode;
}

/** From a record to which the trail led. */
function BackToTrail() {
  const t = useText();
  const { view, before, back } = useNavigation();
  if (before?.name !== "trail" || view.name === "trail") return null;
  return (
    <Button size="s" kind="quiet" icon={<ChevronLeftIcon />} aria-keyshortcuts="Alt+ArrowLeft" onPress={back}>
      {t("trail-back")}
    </Button>
  );
}

function HelpButton() {
  const t = useText();
  const help = useHelp();
  if (help === null) return null;
  return (
    <IconButton
      label={t("help-open")}
      icon={<HelpIcon />}
      aria-keyshortcuts="F1"
      onPress={() => help.open()}
    />
  );
}

/** As wide as it was left, whatever view shows it; for as long as the window lives. */
let keptWidth = INSPECTOR_WIDTH;

/** What every view renders: its header with the search, its middle, its inspector. The sidebar stands beside it. */
export function Screen({ title, reference, actions, hasUndo = true, inspector, children }: ScreenProps) {
  const [width, setWidth] = useState(keptWidth);
  return (
    <Panes
      header={
        <HeaderBar title={title} {...(reference ? { reference } : {})}>
          <BackToTrail />
          {hasUndo ? <UndoButtons /> : null}
          <HelpButton />
          <SearchBox />
          {actions}
        </HeaderBar>
      }
      inspector={inspector}
      inspectorWidth={width}
      onInspectorWidthChange={(next) => {
        keptWidth = next;
        setWidth(next);
      }}
    >
      {children}
    </Panes>
  );
}
