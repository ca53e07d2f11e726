import type { CoreStart } from '@kbn/core/public';
import { createContext, useContext } from 'react';
import type { TimeFormat } from '../discover/search/time_text';
import type { UiActions } from '../ui_actions/ui_actions';

export interface SecurityServices {
  core: CoreStart;
  uiActions: Pick<UiActions, 'compatible'>;
  timeFormat: TimeFormat;
  /** The address of a page of the Security app: `/cases`. */
  hrefOf(path: string): string;
}

export const SecurityContext = createContext<SecurityServices | null>(null);

/** What the pages of the Security stand-in share. */
export const useSecurity = (): SecurityServices => {
  const services = useContext(SecurityContext);
  if (services === null) throw new Error('A page of the Security stand-in is drawn outside of it.');
  return services;
};
