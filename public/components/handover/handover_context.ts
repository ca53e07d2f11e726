import { createContext, useContext } from 'react';
import type { Handover } from '../../services/handover';

/** Null where no way on is offered at all. */
export const HandoverContext = createContext<Handover | null>(null);

export const useHandover = (): Handover | null => useContext(HandoverContext);
