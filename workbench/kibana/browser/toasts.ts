import type { ToastsStart } from '@kbn/core/public';
import { BehaviorSubject } from 'rxjs';
import { offerOnly } from '../offer_only';

export interface ShownToast {
  id: string;
  title: string;
  text?: string;
  color: 'success' | 'warning' | 'danger';
  iconType: string;
}

export interface Toasts {
  start: ToastsStart;
  readonly shown: BehaviorSubject<readonly ShownToast[]>;
  dismiss(id: string): void;
}

type Given = { title: string; text?: string } | string;

/** `core.notifications.toasts`. */
export const createToasts = (): Toasts => {
  const shown = new BehaviorSubject<readonly ShownToast[]>([]);
  let count = 0;
  const add = (color: ShownToast['color'], iconType: string) => (given: Given) => {
    const toast = {
      ...(typeof given === 'string' ? { title: given } : given),
      id: `toast-${(count += 1)}`,
      color,
      iconType,
    };
    shown.next([...shown.value, toast]);
    return toast;
  };
  const addDanger = add('danger', 'error');
  return {
    shown,
    dismiss: (id) => shown.next(shown.value.filter((toast) => toast.id !== id)),
    start: offerOnly('core.notifications.toasts', {
      addSuccess: add('success', 'check'),
      addWarning: add('warning', 'warning'),
      addDanger,
      addError: (error: Error, { title, toastMessage }: { title: string; toastMessage?: string }) =>
        addDanger({ title, text: toastMessage ?? error.message }),
    }),
  };
};
