import { existsSync, readFileSync } from 'node:fs';
import { Client, HttpConnection, errors } from '@elastic/elasticsearch';
import { KIBANA_VERSION } from '../kibana_version';

export interface ClusterOptions {
  url: string;
  /** A certificate authority to trust: a PEM file, or its text. */
  ca?: string;
}

export interface Cluster {
  url: string;
  /**
   * Elasticsearch as the person whose `Authorization` header this is. Requests carry `opaqueId` as
   * `X-Opaque-Id` unless a request says another one.
   */
  asUser(authorization: string, opaqueId: string): Client;
  /** @throws Error with one sentence when nothing answers at the address, or its certificate is refused */
  checkReachable(): Promise<void>;
  close(): Promise<void>;
}

/** Codes by which Node says that it does not trust a certificate. */
const REFUSED_CERTIFICATE =
  /SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|CERT_|ALTNAME|self-signed|unable to (get|verify)|certificate/i;

/** One sentence for a failure to reach Elasticsearch, or undefined when it did answer. */
export const unreachableReason = (error: unknown, url: string): string | undefined => {
  if (error instanceof errors.TimeoutError)
    return `Elasticsearch at ${url} did not answer in time.`;
  if (!(error instanceof errors.ConnectionError)) return undefined;
  return REFUSED_CERTIFICATE.test(error.message)
    ? `The certificate of Elasticsearch at ${url} is not trusted (${error.message}); give the certificate authority with --ca FILE.`
    : `Elasticsearch at ${url} cannot be reached (${error.message}).`;
};

const pem = (ca: string): string => {
  if (ca.includes('-----BEGIN')) return ca;
  if (!existsSync(ca)) throw new Error(`The certificate authority ${ca} does not exist.`);
  return readFileSync(ca, 'utf8');
};

/** Opens Elasticsearch with the settings that Kibana's own client has by default. */
export const openCluster = ({ url, ca }: ClusterOptions): Cluster => {
  const own = { 'user-agent': `Kibana/${KIBANA_VERSION}`, 'x-elastic-product-origin': 'kibana' };
  const root = new Client({
    node: url,
    Connection: HttpConnection,
    requestTimeout: 30_000,
    maxRetries: 3,
    enableMetaHeader: false,
    headers: own,
    agent: { keepAlive: true, maxSockets: 800, maxFreeSockets: 256 },
    ...(ca === undefined ? {} : { tls: { ca: pem(ca) } }),
  });
  return {
    url,
    asUser: (authorization, opaqueId) =>
      root.child({ headers: { ...own, authorization, 'x-opaque-id': opaqueId } }),
    checkReachable: async () => {
      try {
        await root.transport.request({ method: 'GET', path: '/' }, { maxRetries: 0 });
      } catch (error) {
        const reason = unreachableReason(error, url);
        if (reason !== undefined) throw new Error(reason);
        // Any answer will do: without credentials a secured cluster says 401.
        if (error instanceof errors.ResponseError) return;
        throw error;
      }
    },
    close: () => root.close(),
  };
};
