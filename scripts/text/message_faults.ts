import type { Message } from './messages';
import { placeholdersOf } from './placeholders';

const PREFIX = 'ec2DeploymentHunt.';
const ID = /^ec2DeploymentHunt(\.[a-zA-Z0-9]+)+$/;

const difference = (some: readonly string[], others: readonly string[]): string[] =>
  some.filter((name) => !others.includes(name));

const valueFaults = (message: string, values: readonly string[]): string[] => {
  try {
    const names = placeholdersOf(message);
    return [
      ...difference(names, values).map((name) => `gives no value for {${name}}`),
      ...difference(values, names).map(
        (name) => `gives the value "${name}", which it does not use`
      ),
    ];
  } catch (error) {
    return [`is malformed: ${error instanceof Error ? error.message : String(error)}`];
  }
};

const faultsOf = ({ id, defaultMessage, values }: Message): string[] => [
  ...(id === undefined ? ['has an id that is no plain text'] : []),
  ...(id !== undefined && !ID.test(id)
    ? [`has the id "${id}", which must begin with "${PREFIX}"`]
    : []),
  ...(defaultMessage === undefined || defaultMessage.trim() === ''
    ? ['has no default message in plain text']
    : values === undefined
      ? ['has values that cannot be told from the source']
      : valueFaults(defaultMessage, values)),
];

/** An id names one place, so that a translator changes one place. */
const repeatedIds = (messages: readonly Message[]): string[] => {
  const first = new Map<string, Message>();
  return messages.flatMap((message) => {
    const known = message.id === undefined ? undefined : first.get(message.id);
    if (known !== undefined) {
      return [`${message.where} has the id "${message.id}" of ${known.where}.`];
    }
    if (message.id !== undefined) {
      first.set(message.id, message);
    }
    return [];
  });
};

/** One sentence for each fault of the messages: ids unique and prefixed, values as placeholders. */
export const messageFaults = (messages: readonly Message[]): string[] => [
  ...messages.flatMap((message) => faultsOf(message).map((fault) => `${message.where} ${fault}.`)),
  ...repeatedIds(messages),
];
