import * as z from 'zod/mini';
import { API_VERSION, ASYNC_QUERY_PATH } from '../../common/api/v1/paths';
import { logText } from '../log_text';
import { browserSignal } from './browser_signal';
import { respondWithAnswer } from './respond_with_answer';
import { respondWithError } from './respond_with_error';
import { ROUTE_SECURITY, type RouteDependencies } from './route_dependencies';

/** `GET`: reads how far a query is, or its answer, and renews its lease. */
export const registerReadQuery = ({ router, logger, huntAs }: RouteDependencies): void => {
  router.versioned
    .get({
      path: ASYNC_QUERY_PATH,
      access: 'internal',
      summary: 'Read a query of the EC2 deployment hunt',
      security: ROUTE_SECURITY,
    })
    .addVersion(
      {
        version: API_VERSION,
        validate: { request: { params: z.strictObject({ name: z.string(), id: z.string() }) } },
      },
      async (context, request, response) => {
        const signal = browserSignal(request.events);
        try {
          const { elasticsearch } = await context.core;
          const hunt = huntAs(elasticsearch.client.asCurrentUser);
          const { name, id } = request.params;
          const body = await hunt.read(name, id, signal);
          if (body.progress.status === 'done') {
            // Only once the answer is sent: a browser whose poll was lost may ask again.
            request.events.completed$.subscribe(() => {
              if (signal.aborted) return;
              hunt.delete(name, id).catch((error: unknown) => {
                logger.debug(`An answer was left to its lease: ${logText(String(error))}`);
              });
            });
          }
          return respondWithAnswer(body, request, response);
        } catch (error) {
          return respondWithError(error, response, logger);
        }
      }
    );
};
