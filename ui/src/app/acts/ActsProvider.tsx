import { useState, type ReactNode } from "react";
import { EraseDialog } from "../erase/EraseDialog";
import { HistoryDialog } from "../history/HistoryDialog";
import { ThenDialog } from "../history/ThenDialog";
import { DuplicatesDialog } from "../merge/DuplicatesDialog";
import { MergeDialog } from "../merge/MergeDialog";
import { TemplatesDialog } from "../templates/TemplatesDialog";
import { ApproveDialog } from "../versions/ApproveDialog";
import { ReopenDialog } from "../versions/ReopenDialog";
import { ReturnDialog } from "../../views/sharing/ReturnDialog";
import { ShareDialog } from "../../views/sharing/ShareDialog";
import { ActsContext, type Act } from "./acts";
import { useNavigation } from "../navigation";
import { RemoveDialog } from "./RemoveDialog";

interface DialogsProps {
  act: Act;
  onClose: () => void;
}

function Dialogs({ act, onClose }: DialogsProps) {
  switch (act.what) {
    case "history":
      return <HistoryDialog of={act.of} onClose={onClose} />;
    case "then":
      return <ThenDialog of={act.of} seq={act.seq} at={act.at} onClose={onClose} />;
    case "remove":
      return <RemoveDialog of={act.of} onClose={onClose} />;
    case "merge":
      return <MergeDialog one={act.one} other={act.other} onClose={onClose} />;
    case "templates":
      return <TemplatesDialog onClose={onClose} />;
    case "duplicates":
      return <DuplicatesDialog onClose={onClose} />;
    case "approve":
      return <ApproveDialog of={act.of} onClose={onClose} />;
    case "reopen":
      return <ReopenDialog of={act.of} onClose={onClose} />;
    case "erase":
      return <EraseDialog of={act.of} onClose={onClose} />;
    case "share":
      return (
        <ShareDialog of={act.of} {...(act.like === undefined ? {} : { like: act.like })} onClose={onClose} />
      );
    case "return":
      return <ReturnDialog opened={act.opened} onClose={onClose} />;
  }
}

/** The dialogs that belong to records rather than to a view; one over the other where one leads to another. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const [acts, setActs] = useState<readonly Act[]>([]);
  const { view } = useNavigation();
  const [seen, setSeen] = useState(view);
  // What was being done belongs to where one was.
  if (seen !== view) {
    setSeen(view);
    setActs([]);
  }
  const [begin] = useState(() => (act: Act) => setActs((before) => [...before, act]));
  return (
    <ActsContext value={begin}>
      {children}
      {acts.map((act, place) => (
        <Dialogs
          // A dialog over another never changes its place.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          act={act}
          onClose={() => setActs((before) => before.slice(0, place))}
        />
      ))}
    </ActsContext>
  );
}
