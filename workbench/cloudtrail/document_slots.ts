import type { JsonValue } from './json';
import { movedKeys } from './moved_keys';

/** Fields that are worked out; the others are keys of the record, moved as they are. */
const WORKED_OUT = [
  '@timestamp',
  'ecs.version',
  'cloud.provider',
  'cloud.service.name',
  'event.kind',
  'event.category',
  'event.type',
  'event.outcome',
  'aws.cloudtrail.management_event',
  'aws.cloudtrail.user_identity.session_context.creation_date',
  'aws.cloudtrail.user_identity.session_context.web_id_federation_data.attributes',
  'aws.cloudtrail.request_parameters',
  'aws.cloudtrail.response_elements',
  'aws.cloudtrail.additional_eventdata',
  'aws.cloudtrail.service_event_details',
  'aws.cloudtrail.flattened.request_parameters',
  'aws.cloudtrail.flattened.response_elements',
  'aws.cloudtrail.flattened.additional_eventdata',
  'aws.cloudtrail.flattened.service_event_details',
  'aws.cloudtrail.console_login.additional_eventdata.mobile_version',
  'aws.cloudtrail.console_login.additional_eventdata.mfa_used',
  'aws.cloudtrail.console_login.additional_eventdata.login_to',
  'aws.cloudtrail.resources',
  'tls.version_protocol',
  'tls.version',
  'user.name',
  'user.id',
  'user.email',
  'related.user',
  'related.ip',
  'related.hosts',
  'source.ip',
];

/** Names in an order in which no object of the document is left and entered again. */
const byObjects = (names: readonly string[]): string[] => {
  const objects = new Map<string, string[]>();
  for (const name of names) {
    const [first = '', ...below] = name.split('.');
    const members = objects.get(first) ?? [];
    objects.set(first, members);
    if (below.length > 0) members.push(below.join('.'));
  }
  return [...objects].flatMap(([first, members]) =>
    members.length === 0 ? [first] : byObjects(members).map((below) => `${first}.${below}`)
  );
};

/** The fields of a document by their slots, in the order in which they stand in its JSON. */
export const SLOT_NAMES: readonly string[] = byObjects([
  ...new Set([...WORKED_OUT, ...movedKeys.map(({ to }) => to.join('.'))]),
]);

const slots = new Map(SLOT_NAMES.map((name, slot) => [name, slot]));

/** The place of a field in `Slots`. */
export const slotOf = (name: string): number => {
  const slot = slots.get(name);
  if (slot === undefined) throw new Error(`A CloudTrail document has no field ${name}.`);
  return slot;
};

/** A document as the values of its fields, each in its slot; undefined where it has none. */
export type Slots = Array<JsonValue | undefined>;
