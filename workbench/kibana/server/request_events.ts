import type { ServerResponse } from 'node:http';
import { ReplaySubject, type Observable } from 'rxjs';
import { offerOnly } from '../offer_only';

export interface RequestEvents {
  /** Once, when the browser goes before the answer has left. */
  readonly aborted$: Observable<void>;
  /** Once, when the answer has left or never will. */
  readonly completed$: Observable<void>;
}

/** `request.events`: told to those who subscribe late, too. */
export const requestEvents = (response: ServerResponse): RequestEvents => {
  const aborted = new ReplaySubject<void>(1);
  const completed = new ReplaySubject<void>(1);
  response.once('close', () => {
    if (!response.writableFinished) aborted.next();
    aborted.complete();
    completed.next();
    completed.complete();
  });
  return offerOnly('request.events', {
    aborted$: aborted.asObservable(),
    completed$: completed.asObservable(),
  });
};
