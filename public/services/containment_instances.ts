import { inRegions } from './containment_regions';
import type { ContainmentCommand, ContainmentFacts, ContainmentStep } from './containment_step';
import { notAllowed, unique, word, words } from './containment_words';

/** Ids in one command: the line stays one that a person can read and a shell takes. */
const MOST_IDS = 50;

const chunks = <T>(values: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size)
  );

/** Instances that may still run, as words, by the word of their Region. */
const runningByRegion = ({ instances, terminated }: ContainmentFacts): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const { id, region } of instances) {
    const idWord = word('instance', id);
    const regionWord = word('region', region);
    if (idWord === null || regionWord === null || terminated.has(id) || seen.has(id)) continue;
    seen.add(id);
    found.set(regionWord, [...(found.get(regionWord) ?? []), idWord]);
  }
  return found;
};

const forEachId = (ids: readonly string[], commands: readonly string[]): string =>
  chunks(ids, MOST_IDS)
    .map((part) =>
      [`for id in ${part.join(' ')}; do`, ...commands.map((line) => `  ${line}`), 'done'].join('\n')
    )
    .join('\n');

const ofAll = (command: string, ids: readonly string[]): string =>
  chunks(ids, MOST_IDS)
    .map((part) => `${command} --instance-ids ${part.join(' ')}`)
    .join('\n');

/** The instances themselves: seen, freed of their protection, kept as evidence, stopped, ended. */
export const instancesStep = (facts: ContainmentFacts): ContainmentStep => {
  const { instances, regions, startedUnknown, firstSeen } = facts;
  const running = [...runningByRegion(facts)];
  const inEach = (command: (region: string, ids: readonly string[]) => string): string =>
    running.map(([region, ids]) => command(region, ids)).join('\n');
  const searched = words('region', unique(regions.filter((region) => region !== null)));
  const commands: ContainmentCommand[] = [];
  if (startedUnknown > 0 && searched.length > 0) {
    // An instant of ours, written anew: nothing of the record's text gets into the command.
    // To the second, since the command line tools end an instant in different ways.
    const since = new Date(firstSeen).toISOString().slice(0, 19);
    commands.push({
      id: 'find_instances',
      text: inRegions(
        searched,
        `aws ec2 describe-instances --region="$region" --filters='Name=instance-state-name,Values=pending,running,stopping,stopped' --query='Reservations[].Instances[?LaunchTime>=\`"${since}"\`][].[InstanceId,InstanceType,LaunchTime,KeyName]' --output=text`
      ),
    });
  }
  if (running.length > 0) {
    commands.push(
      {
        id: 'show_instances',
        text: inEach((region, ids) =>
          ofAll(
            `aws ec2 describe-instances --region=${region} --query='Reservations[].Instances[].[InstanceId,State.Name,InstanceType,PublicIpAddress]' --output=text`,
            ids
          )
        ),
      },
      {
        id: 'unprotect',
        text: inEach((region, ids) =>
          forEachId(ids, [
            `aws ec2 modify-instance-attribute --region=${region} --instance-id="$id" --no-disable-api-termination`,
            `aws ec2 modify-instance-attribute --region=${region} --instance-id="$id" --no-disable-api-stop`,
          ])
        ),
      },
      {
        id: 'snapshot',
        text: inEach((region, ids) =>
          forEachId(ids, [
            `aws ec2 create-snapshots --region=${region} --instance-specification="InstanceId=$id" --description='Evidence'`,
          ])
        ),
      },
      {
        id: 'stop_instances',
        text: inEach((region, ids) => ofAll(`aws ec2 stop-instances --region=${region}`, ids)),
      },
      {
        id: 'terminate',
        text: inEach((region, ids) => ofAll(`aws ec2 terminate-instances --region=${region}`, ids)),
      }
    );
  }
  return {
    id: 'instances',
    commands,
    leftOut: unique([
      ...notAllowed(
        'instance',
        instances.map(({ id }) => id)
      ),
      ...instances.filter(({ region }) => word('region', region) === null).map(({ id }) => id),
    ]),
    way: null,
  };
};
