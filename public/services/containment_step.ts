import type { Principal } from '../../common/cloudtrail/principal';

/** What is known of a row that its containment needs. Every text of it is from the logs. */
export interface ContainmentFacts {
  principal: Principal;
  account: string | null;
  /** Regions of the row's calls; null: its record has none. */
  regions: ReadonlyArray<string | null>;
  accessKeys: readonly string[];
  /** Instances that the calls started, in the Region that they were started in. */
  instances: ReadonlyArray<{ id: string; region: string | null }>;
  /** Ids of instances whose termination is in the logs. */
  terminated: ReadonlySet<string>;
  /** Successful calls whose record does not tell what they started. */
  startedUnknown: number;
  /** The first call, ISO 8601 in UTC. */
  firstSeen: string;
  /** Users and roles that the principal made, or gave new keys or rights. */
  made: ReadonlyArray<{ kind: 'user' | 'role'; name: string }>;
}

/** The steps, in the responders' order. */
export const CONTAINMENT_STEPS = [
  'account',
  'relaunch',
  'instances',
  'credentials',
  'made',
] as const;

export type ContainmentStepId = (typeof CONTAINMENT_STEPS)[number];

/** How the principal's credentials are taken away; each has its own text. */
export type CredentialsWay =
  | 'user'
  | 'role'
  /** A role of IAM Identity Center, which IAM cannot change. */
  | 'identity_center'
  | 'service'
  | 'root'
  | 'federated'
  | 'unknown';

export interface ContainmentCommand {
  /** Which text explains it. */
  id:
    | 'who_am_i'
    | 'find_groups'
    | 'find_fleets'
    | 'find_spot'
    | 'stop_group'
    | 'stop_fleet'
    | 'stop_spot_fleet'
    | 'stop_spot'
    | 'find_instances'
    | 'show_instances'
    | 'unprotect'
    | 'snapshot'
    | 'stop_instances'
    | 'terminate'
    | 'disable_key'
    | 'list_keys'
    | 'revoke_user'
    | 'revoke_role'
    | 'deny_user'
    | 'deny_role'
    | 'show_user'
    | 'show_role';
  /** Lines for a POSIX shell. */
  text: string;
}

export interface ContainmentStep {
  id: ContainmentStepId;
  commands: ContainmentCommand[];
  /** Values that are not what AWS allows at their place, so that no command has them. */
  leftOut: string[];
  /** For the step `credentials`. */
  way: CredentialsWay | null;
}
