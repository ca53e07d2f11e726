import * as z from 'zod/mini';
import { API_VERSION, ASYNC_QUERY_PATH } from '../../common/api/v1/paths';
import { respondWithError } from './respond_with_error';
import { ROUTE_SECURITY, type RouteDependencies } from './route_dependencies';

/** `DELETE`: stops a query. It goes on when the browser leaves, which is when it is sent. */
export const registerDeleteQuery = ({ router, logger, huntAs }: RouteDependencies): void => {
  router.versioned
    .delete({
      path: ASYNC_QUERY_PATH,
      access: 'internal',
      summary: 'Stop a query of the EC2 deployment hunt',
      security: ROUTE_SECURITY,
    })
    .addVersion(
      {
        version: API_VERSION,
        validate: { request: { params: z.strictObject({ name: z.string(), id: z.string() }) } },
      },
      async (context, request, response) => {
        try {
          const { elasticsearch } = await context.core;
          const hunt = huntAs(elasticsearch.client.asCurrentUser);
          const { name, id } = request.params;
          return response.ok({ body: await hunt.delete(name, id) });
        } catch (error) {
          return respondWithError(error, response, logger);
        }
      }
    );
};
