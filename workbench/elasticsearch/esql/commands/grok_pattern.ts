import { javaRegexp } from '../functions/java_regexp';
import { PatternError } from '../functions/lucene_regexp';
import type { EsqlType } from '../types';

/** Patterns of Elastic's Grok library that RE2 can run as Oniguruma does; others are refused by name. */
const LIBRARY: Readonly<Record<string, string>> = {
  DATA: '.*?',
  GREEDYDATA: '.*',
  INT: '(?:[+-]?(?:[0-9]+))',
  NONNEGINT: '\\b(?:[0-9]+)\\b',
  NOTSPACE: '\\S+',
  POSINT: '\\b(?:[1-9][0-9]*)\\b',
  SPACE: '\\s*',
  USER: '[a-zA-Z0-9._-]+',
  USERNAME: '[a-zA-Z0-9._-]+',
  UUID: '[A-Fa-f0-9]{8}-(?:[A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}',
  WORD: '\\b\\w+\\b',
};

const TYPES: Readonly<Record<string, EsqlType>> = {
  string: 'keyword',
  int: 'integer',
  long: 'long',
  float: 'double',
  double: 'double',
};

export interface GrokKey {
  readonly name: string;
  readonly type: EsqlType;
  /** The numbers of the capturing groups, from 1. A name that stands twice has two. */
  readonly groups: readonly number[];
}

export interface GrokPattern {
  /** In RE2's syntax. */
  readonly re2: string;
  readonly keys: readonly GrokKey[];
}

const REFERENCE = /%\{([A-Z0-9_]+)(?::([A-Za-z0-9_.@-]+))?(?::([a-z]+))?\}/g;

const GROUP =
  /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:P?<([A-Za-z_][A-Za-z0-9_]*)>)|\(\?|\(|\)|\|/g;

/** Marks a typed reference, so that the type is found at its group. */
const typeMark = (
  name: string,
  type: EsqlType,
  marks: Map<string, { name: string; type: EsqlType }>
): string => {
  const mark = `g${marks.size}`;
  marks.set(mark, { name, type });
  return mark;
};

/**
 * Reads a GROK pattern. A name must stand where every match has it: one behind `|`, or inside
 * another group, might have no value, which DuckDB does not tell from an empty one. Returns a
 * sentence for what is refused.
 */
export const readGrokPattern = (pattern: string): GrokPattern | string => {
  const marks = new Map<string, { name: string; type: EsqlType }>();
  let refused: string | null = null;
  const expanded = pattern.replace(
    REFERENCE,
    (_match, library: string, name?: string, type?: string) => {
      const regexp = LIBRARY[library];
      const known = TYPES[type ?? 'string'];
      if (regexp === undefined)
        refused ??= `Grok pattern [%{${library}}] is not supported by this engine`;
      if (known === undefined)
        refused ??= `Grok type [${type ?? ''}] is not supported by this engine`;
      return name === undefined
        ? `(?:${regexp ?? ''})`
        : `(?<${typeMark(name, known ?? 'keyword', marks)}>${regexp ?? ''})`;
    }
  );
  if (refused !== null) return refused;
  const found = new Map<string, { type: EsqlType; groups: number[] }>();
  let [count, depth] = [0, 0];
  let hasAlternative = false;
  let regexp: string;
  try {
    regexp = javaRegexp(expanded.replace(/\(\?P</g, '(?<')).replace(
      GROUP,
      (piece, written?: string) => {
        if (piece === ')') depth -= 1;
        if (piece === '|' && depth === 0) hasAlternative = true;
        if (!piece.startsWith('(')) return piece;
        depth += 1;
        // With named groups about, a plain group does not capture.
        if (written === undefined) return piece === '(' ? '(?:' : piece;
        if (depth > 1)
          refused ??= `the name [${marks.get(written)?.name ?? written}] inside another group is not supported by this engine`;
        const { name, type } = marks.get(written) ?? { name: written, type: 'keyword' as const };
        const entry = found.get(name) ?? { type, groups: [] };
        entry.groups.push(++count);
        found.set(name, entry);
        return '(';
      }
    );
  } catch (thrown) {
    if (!(thrown instanceof PatternError)) throw thrown;
    return `Invalid GROK pattern [${pattern}]: [${thrown.message}]`;
  }
  if (hasAlternative && count > 0)
    refused ??= 'names beside [|] in a Grok pattern are not supported by this engine';
  if (refused !== null) return refused;
  // Ruby's syntax, which Grok has, takes `^` and `$` for the ends of lines.
  return {
    re2: `(?m)${regexp}`,
    keys: [...found.entries()].map(([name, { type, groups }]) => ({ name, type, groups })),
  };
};
