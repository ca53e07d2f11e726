import * as z from 'zod/mini';
import { API_VERSION, START_QUERY_PATH } from '../../common/api/v1/paths';
import { startQueryRequestSchema } from '../../common/api/v1/start_query';
import { browserSignal } from './browser_signal';
import { respondWithAnswer } from './respond_with_answer';
import { respondWithError } from './respond_with_error';
import { ROUTE_SECURITY, type RouteDependencies } from './route_dependencies';

/** `POST`: starts a query by its name. */
export const registerStartQuery = ({ router, logger, huntAs }: RouteDependencies): void => {
  router.versioned
    .post({
      path: START_QUERY_PATH,
      access: 'internal',
      summary: 'Start a query of the EC2 deployment hunt',
      security: ROUTE_SECURITY,
    })
    .addVersion(
      {
        version: API_VERSION,
        validate: {
          request: {
            params: z.strictObject({ name: z.string() }),
            body: startQueryRequestSchema,
          },
        },
      },
      async (context, request, response) => {
        const signal = browserSignal(request.events);
        try {
          const { elasticsearch } = await context.core;
          const hunt = huntAs(elasticsearch.client.asCurrentUser);
          const { name } = request.params;
          const body = await hunt.start(name, request.body.parameters, signal);
          return respondWithAnswer(body, request, response);
        } catch (error) {
          return respondWithError(error, response, logger);
        }
      }
    );
};
