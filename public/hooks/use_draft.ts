import { useCallback, useMemo, useState } from 'react';
import { askedKey, type Asked } from '../services/asked';
import { resolveWindow } from '../services/date_math';
import { readThreshold } from '../services/url_state';

/** What stands in the controls. The threshold is as typed. */
export type Draft = Omit<Asked, 'threshold'> & { threshold: string };

export interface DraftState {
  draft: Draft;
  set(part: Partial<Draft>): void;
  /** Whether the controls differ from what the view asks for. */
  isChanged: boolean;
  isWindow: boolean;
  isThreshold: boolean;
  /** What the controls ask for; null while the window or the threshold is none. */
  asked: Asked | null;
}

const draftOf = (asked: Asked): Draft => ({ ...asked, threshold: String(asked.threshold) });

/** The controls follow the view; what a person changes in them waits until it is run. */
export const useDraft = (ofView: Asked): DraftState => {
  const [changed, setChanged] = useState<{ from: Asked; draft: Draft } | null>(null);
  const draft = useMemo(
    () => (changed?.from === ofView ? changed.draft : draftOf(ofView)),
    [changed, ofView]
  );
  const set = useCallback(
    (part: Partial<Draft>) => setChanged({ from: ofView, draft: { ...draft, ...part } }),
    [ofView, draft]
  );
  return useMemo(() => {
    const threshold = readThreshold(draft.threshold.trim());
    const isWindow = resolveWindow(draft, new Date()) !== null;
    const asked = threshold === null || !isWindow ? null : { ...draft, threshold };
    return {
      draft,
      set,
      isChanged: asked === null || askedKey(asked) !== askedKey(ofView),
      isWindow,
      isThreshold: threshold !== null,
      asked,
    };
  }, [draft, set, ofView]);
};
