import type { CaseView } from "../../host";
import type { Doing } from "./case";
import { LetterDialog } from "../letters";
import { CloseDialog } from "./CloseDialog";
import { DecisionDialog } from "./DecisionDialog";
import { DisclosureDialog } from "./DisclosureDialog";
import { DocumentDialog } from "./DocumentDialog";
import { NotificationDialog } from "./NotificationDialog";
import { RequestDialog } from "./RequestDialog";
import { StepDialog } from "./StepDialog";

export interface CaseDialogsProps {
  of: CaseView;
  doing: Doing;
  onDo: (doing: Doing | null) => void;
}

/** What a person is doing in a case: one thing at a time. */
export function CaseDialogs({ of, doing, onDo }: CaseDialogsProps) {
  const onClose = () => onDo(null);
  switch (doing.what) {
    case "step":
      return (
        <StepDialog
          of={of}
          code={doing.code}
          {...(doing.corrects ? { corrects: doing.corrects } : {})}
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
      return <CloseDialog of={of} isReopening={doing.what === "reopen"} onClose={onClose} />;
    case "edit":
      return <RequestDialog of={of} onClose={onClose} />;
  }
}
