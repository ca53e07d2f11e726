import type { Plan } from '../compile/plan';
import type { Command } from '../parser/tree';

/** What a command is called and how it is written, for the table of what is supported. */
export interface CommandData {
  /** In capitals. */
  readonly name: string;
  readonly syntax: string;
  /** One line on what it does, or on what to know of it. */
  readonly note: string;
}

export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** A command: its words, and how it becomes steps of a plan. */
export interface CommandDefinition<Kind extends Command['kind']> extends CommandData {
  add(plan: Plan, command: CommandOf<Kind>): void;
}
