import { i18n } from '@kbn/i18n';
import { useEffect } from 'react';

const PANEL = '[data-popover-panel]';
const NAMELESS = `${PANEL}[role="dialog"]:not([aria-label]):not([aria-labelledby])`;

/** Dialogs stand beside the page, at the end of the document: only what opened one tells whose it is. */
const isOfKibana = (opener: Element): boolean =>
  opener !== document.body &&
  opener.closest(`[data-test-subj="huntPage"], [data-euiportal], ${PANEL}`) === null;

const nameDialog = ({ target, relatedTarget }: FocusEvent): void => {
  const dialog = target instanceof Element ? target.closest(NAMELESS) : null;
  if (dialog === null) return;
  // What had the focus opened the dialog, unless the focus was in there already.
  const opener = relatedTarget instanceof Element ? relatedTarget : null;
  if (opener !== null && (dialog.contains(opener) || isOfKibana(opener))) return;
  // What a screen reader calls it.
  const name = (opener?.getAttribute('aria-label') ?? opener?.textContent ?? '').trim();
  dialog.setAttribute(
    'aria-label',
    name !== ''
      ? name
      : i18n.translate('ec2DeploymentHunt.dialog.options', { defaultMessage: 'Options' })
  );
};

/**
 * Names the dialogs that EUI opens by itself on the page, for columns, sorting or dates, after what
 * opened them: EUI gives them no name. Those of Kibana's header are left as they are. It happens before a screen reader speaks of the focus that moves there.
 */
export const useDialogNames = (): void => {
  useEffect(() => {
    document.addEventListener('focusin', nameDialog);
    return () => document.removeEventListener('focusin', nameDialog);
  }, []);
};
