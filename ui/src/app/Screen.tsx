import { useState, type ReactNode } from "react";
import { HeaderBar, INSPECTOR_WIDTH, Panes } from "../layout";
import { SearchBox } from "../views/search";

export interface ScreenProps {
  title: string;
  /** In monospace above the title: `R-2026-014 · public authority`. */
  reference?: string;
  /** Pills and buttons at the right of the search, the main one last. */
  actions?: ReactNode;
  /** An `Inspector`, or nothing. */
  inspector?: ReactNode;
  /** A toolbar and a grid, a page of cards, columns of a case. */
  children: ReactNode;
}

/** As wide as it was left, whatever view shows it; for as long as the window lives. */
let keptWidth = INSPECTOR_WIDTH;

/** What every view renders: its header with the search, its middle, its inspector. The sidebar stands beside it. */
export function Screen({ title, reference, actions, inspector, children }: ScreenProps) {
  const [width, setWidth] = useState(keptWidth);
  return (
    <Panes
      header={
        <HeaderBar title={title} {...(reference ? { reference } : {})}>
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
