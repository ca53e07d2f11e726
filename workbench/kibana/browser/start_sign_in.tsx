import * as z from 'zod/mini';
import { createRoot } from 'react-dom/client';
import type { BehaviorSubject } from 'rxjs';
import type { PageMetadata } from '../page_metadata';
import { HostContext } from './host_context';
import { SignIn } from './pages/sign_in';

const MESSAGES: Readonly<Record<string, string>> = {
  SESSION_EXPIRED: 'Your session has ended. Sign in again to go on where you were.',
  LOGGED_OUT: 'You have signed out.',
};

const signedInSchema = z.object({ location: z.string() });
const failureSchema = z.object({ message: z.string() });

const NOT_UNDERSTOOD = 'The server gave an answer that is no answer to a sign-in. Try again.';

/** Resolves to where to go, or throws an Error with one sentence. */
const askServer = async (
  { serverBasePath, version }: PageMetadata,
  username: string,
  password: string
): Promise<string> => {
  const response = await fetch(`${serverBasePath}/internal/security/login`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'kbn-version': version,
      'x-elastic-internal-origin': 'Kibana',
    },
    body: JSON.stringify({
      providerType: 'basic',
      providerName: 'basic',
      currentURL: window.location.href,
      params: { username, password },
    }),
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const signedIn = signedInSchema.safeParse(answer);
  if (response.ok && signedIn.success) return signedIn.data.location;
  const failure = failureSchema.safeParse(answer);
  throw new Error(failure.success ? failure.data.message : NOT_UNDERSTOOD);
};

/** Draws the sign-in page, which goes to the address in `next` once the person is signed in. */
export const startSignIn = (
  metadata: PageMetadata,
  element: HTMLElement,
  isDark: BehaviorSubject<boolean>
): void => {
  document.title = 'Sign in - Elastic';
  const message = new URLSearchParams(window.location.search).get('msg') ?? '';

  const signIn = async (username: string, password: string): Promise<string> => {
    try {
      window.location.assign(await askServer(metadata, username, password));
    } catch (error) {
      return error instanceof TypeError
        ? 'The workbench does not answer. See whether it still runs, then try again.'
        : error instanceof Error
          ? error.message
          : String(error);
    }
    return new Promise<never>(() => undefined);
  };

  createRoot(element).render(
    <HostContext isDark={isDark} isRoot>
      <SignIn
        message={Object.hasOwn(MESSAGES, message) ? (MESSAGES[message] ?? null) : null}
        notice={metadata.notice}
        signIn={signIn}
      />
    </HostContext>
  );
};
