import * as z from 'zod/mini';
import { errorAttributesSchema } from '../../common/api/v1/errors';
import { HuntError, type HuntErrorCode } from './hunt_error';

/** What our routes answer when they fail. */
const ourBodySchema = z.object({ message: z.string(), attributes: errorAttributesSchema });

/** What a failed call of Kibana's `http` throws, and no more of it than is used. */
const failedCallSchema = z.object({
  message: z.optional(z.string()),
  body: z.optional(z.unknown()),
  response: z.optional(z.object({ status: z.number() })),
});

const kibanaBodySchema = z.object({ message: z.string() });

/** Statuses that Kibana itself sends before our route is asked. */
const codeOfStatus = (status: number): HuntErrorCode => {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  return 'kibana_failed';
};

/** The error that a failed call to our routes means, from whatever was thrown. */
export const errorFromHttp = (thrown: unknown): HuntError => {
  if (thrown instanceof HuntError) return thrown;
  const call = z.safeParse(failedCallSchema, thrown);
  if (!call.success) return new HuntError('kibana_failed', String(thrown));
  const { message = '', body, response } = call.data;
  const ours = z.safeParse(ourBodySchema, body);
  if (ours.success) {
    const { code, reason } = ours.data.attributes;
    return new HuntError(code, ours.data.message, reason ?? null);
  }
  // An answer that succeeds and cannot be read broke off on its way.
  if (response === undefined || response.status < 400) {
    return new HuntError('kibana_unreachable', message, message || null);
  }
  const kibana = z.safeParse(kibanaBodySchema, body);
  const said = kibana.success ? kibana.data.message : message;
  return new HuntError(
    codeOfStatus(response.status),
    said,
    `HTTP ${String(response.status)}${said === '' ? '' : `: ${said}`}`
  );
};
