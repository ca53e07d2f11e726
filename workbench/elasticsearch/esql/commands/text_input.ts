import type { Bound } from '../bind/bound';
import type { Plan } from '../compile/plan';
import { isString } from '../types';

/** Complains of an input of a command that is no text. */
export const textInput = (plan: Plan, bound: Bound, command: 'Dissect' | 'Grok'): void => {
  if (isString(bound.type)) return;
  // What is wrong with the input itself has been said.
  if (bound.type === 'null' && plan.isWrong) return;
  plan.misuse(
    bound.source,
    `${command} only supports KEYWORD or TEXT values, found expression [${bound.source.text}] type [${bound.type.toUpperCase()}]`
  );
};
