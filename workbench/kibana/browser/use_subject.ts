import { useSyncExternalStore } from 'react';
import type { BehaviorSubject } from 'rxjs';

/** The present value of a subject, and a new rendering at each change. */
export const useSubject = <Value>(subject: BehaviorSubject<Value>): Value =>
  useSyncExternalStore(
    (changed) => {
      const subscription = subject.subscribe(() => changed());
      return () => subscription.unsubscribe();
    },
    () => subject.value
  );
