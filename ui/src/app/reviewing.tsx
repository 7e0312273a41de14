import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";
import type { RecordId } from "../host";
import type { Drafts } from "../views/review/SayForm";

/** The review of the whole file that is open: where it begins, what is typed and not said, and the way back. */
export interface Reviewing {
  at: RecordId | null;
  drafts: Drafts;
  onDrafts: (change: (before: Drafts) => Drafts) => void;
  onBack: () => void;
}

const ReviewingContext = createContext<((at: RecordId | null) => void) | null>(null);

/** Begins to comment on the file that is open, at a record or at its beginning; null where nothing can be reviewed. */
export const useBeginReview = () => useContext(ReviewingContext);

export interface ReviewingProviderProps {
  renderReview: (reviewing: Reviewing) => ReactNode;
  children: ReactNode;
}

/** The register to be read, or the same to be commented on; what is typed is kept while one reads. */
export function ReviewingProvider({ renderReview, children }: ReviewingProviderProps) {
  const [at, setAt] = useState<{ id: RecordId | null } | null>(null);
  const [drafts, setDrafts] = useState<Drafts>({});
  const begin = useCallback((id: RecordId | null) => setAt({ id }), []);
  const onBack = useCallback(() => setAt(null), []);
  const reviewing = useMemo(
    () => (at === null ? null : { at: at.id, drafts, onDrafts: setDrafts, onBack }),
    [at, drafts, onBack],
  );
  return (
    <ReviewingContext value={begin}>
      {reviewing === null ? children : renderReview(reviewing)}
    </ReviewingContext>
  );
}
