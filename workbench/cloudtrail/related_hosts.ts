import { isJsonObject, listAt, objectAt, type JsonObject, type JsonValue } from './json';

const SHORTEST_INSTANCE_ID = 10;

const isInstanceId = (value: JsonValue | undefined): value is string =>
  typeof value === 'string' && value.length >= SHORTEST_INSTANCE_ID && value.startsWith('i-');

const inPayload = (payload: JsonObject | undefined): (JsonValue | undefined)[] =>
  payload === undefined
    ? []
    : [
        payload.instanceId,
        payload.target,
        payload.resourceId,
        ...listAt(payload, 'instanceIds'),
        ...listAt(payload.instancesSet, 'items').map((item) =>
          isJsonObject(item) ? item.instanceId : undefined
        ),
      ];

const inResources = (resources: JsonValue[]): string[] =>
  resources.flatMap((resource) => {
    const arn = isJsonObject(resource) ? resource.arn : undefined;
    return typeof arn === 'string' && arn.includes(':instance/')
      ? [arn.slice(arn.lastIndexOf('/') + 1)]
      : [];
  });

const isForeignName = (name: string): boolean => !name.endsWith('.amazonaws.com');

export interface HostSources {
  /** `tls.client.server_name` */
  serverName: string | undefined;
  /** `source.address`, when it is not an IP address */
  sourceName: string | undefined;
  /** `aws.cloudtrail.resources` */
  resources: JsonValue[];
}

/**
 * `related.hosts`: names of hosts outside AWS, and the instance ids of the resources, the request
 * and the response, without repeats.
 */
export const relatedHosts = (event: JsonObject, sources: HostSources): string[] => {
  const hosts = new Set<string>();
  const { serverName, sourceName } = sources;
  if (serverName !== undefined && isForeignName(serverName)) {
    hosts.add(serverName);
  }
  if (sourceName !== undefined && /^[^ ]*\.[^ ]*$/.test(sourceName) && isForeignName(sourceName)) {
    hosts.add(sourceName);
  }
  const computerName = objectAt(event, 'requestParameters')?.computerName;
  if (typeof computerName === 'string' && computerName !== '') {
    hosts.add(computerName);
  }
  const ids = [
    ...inResources(sources.resources),
    ...inPayload(objectAt(event, 'requestParameters')),
    ...inPayload(objectAt(event, 'responseElements')),
  ];
  for (const id of ids) {
    if (isInstanceId(id)) {
      hosts.add(id);
    }
  }
  return [...hosts];
};
