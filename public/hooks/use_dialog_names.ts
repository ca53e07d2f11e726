import { i18n } from '@kbn/i18n';
import { useEffect } from 'react';

const NAMELESS = '[data-popover-panel][role="dialog"]:not([aria-label]):not([aria-labelledby])';

/** What a screen reader calls what had the focus, where that opened the dialog. */
const openerName = (opener: EventTarget | null, dialog: Element): string =>
  opener instanceof Element && !dialog.contains(opener)
    ? (opener.getAttribute('aria-label') ?? opener.textContent ?? '').trim()
    : '';

const nameDialog = ({ target, relatedTarget }: FocusEvent): void => {
  const dialog = target instanceof Element ? target.closest(NAMELESS) : null;
  if (dialog === null) return;
  const name = openerName(relatedTarget, dialog);
  dialog.setAttribute(
    'aria-label',
    name !== ''
      ? name
      : i18n.translate('ec2DeploymentHunt.dialog.options', { defaultMessage: 'Options' })
  );
};

/**
 * Names the dialogs that EUI opens by itself, for columns, sorting or dates, after what opened them:
 * EUI gives them no name. It happens before a screen reader speaks of the focus that moves there.
 */
export const useDialogNames = (): void => {
  useEffect(() => {
    document.addEventListener('focusin', nameDialog);
    return () => document.removeEventListener('focusin', nameDialog);
  }, []);
};
