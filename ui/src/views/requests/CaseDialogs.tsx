import { useNavigation } from "../../app/navigation";
import type { CaseView } from "../../host";
import type { Doing } from "./case";
import { LetterDialog } from "../letters";
import { ExtensionDialog } from "./clocks/ExtensionDialog";
import { DecisionDialog } from "./decision/DecisionDialog";
import { DisclosureDialog } from "./disclosure/DisclosureDialog";
import { DocumentDialog } from "./DocumentDialog";
import { MoveDialog } from "./guide/MoveDialog";
import { NotificationDialog } from "./NotificationDialog";
import { RequestDialog } from "./RequestDialog";
import { SplitDialog } from "./SplitDialog";
import { StepDialog } from "./StepDialog";

export interface CaseDialogsProps {
  of: CaseView;
  doing: Doing;
  onDo: (doing: Doing | null) => void;
}

/** What a person is doing in a case: one thing at a time. */
export function CaseDialogs({ of, doing, onDo }: CaseDialogsProps) {
  const onClose = () => onDo(null);
  const { go } = useNavigation();
  switch (doing.what) {
    case "step":
      return (
        <StepDialog
          of={of}
          code={doing.code}
          {...(doing.corrects ? { corrects: doing.corrects } : {})}
          {...(doing.answer ? { answer: doing.answer } : {})}
          onDo={onDo}
          onClose={onClose}
        />
      );
    case "document":
      return (
        <DocumentDialog of={of} {...(doing.corrects ? { corrects: doing.corrects } : {})} onClose={onClose} />
      );
    case "decision":
      return <DecisionDialog of={of} onClose={onClose} />;
    case "disclosure":
      return (
        <DisclosureDialog
          of={of}
          {...(doing.corrects ? { corrects: doing.corrects } : {})}
          onDo={onDo}
          onClose={onClose}
        />
      );
    case "notification":
      return (
        <NotificationDialog
          of={of}
          {...(doing.corrects ? { corrects: doing.corrects } : {})}
          onClose={onClose}
        />
      );
    case "letter":
      return <LetterDialog of={of} onClose={onClose} />;
    case "close":
    case "reopen":
      return <MoveDialog of={of} event={doing.what} onClose={onClose} />;
    case "move":
      return <MoveDialog of={of} event={doing.event} onClose={onClose} />;
    case "extension":
      return <ExtensionDialog of={of} onDo={onDo} onClose={onClose} />;
    case "split":
      return <SplitDialog of={of} onClose={onClose} />;
    case "belongs":
      return (
        <RequestDialog belongsTo={of} onClose={onClose} onSaved={({ id }) => go({ name: "case", id })} />
      );
    case "edit":
      return <RequestDialog of={of} onClose={onClose} />;
    // The desktop asks which file; there is no dialog of ours.
    case "attach":
      return null;
  }
}
