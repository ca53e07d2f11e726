import type { Expression } from '../model/tree';
import type { Random } from '../random';

/** A regular expression of Lucene: its text, and where its matches end that begin at a place. */
interface Pattern {
  readonly text: string;
  /** Whether a repetition sign behind it means all of it. */
  readonly isAtom: boolean;
  ends(characters: readonly string[], from: number): ReadonlySet<number>;
}

const single = (text: string, fits: (character: string) => boolean): Pattern => ({
  text,
  isAtom: true,
  ends: (characters, from) => {
    const character = characters[from];
    return new Set(character !== undefined && fits(character) ? [from + 1] : []);
  },
});

const CHARACTERS = ['a', 'b', 'B', 'x', '1', 'ü', '\\.', '\\*', '\\"', '%', '^', '$'];

const SETS: ReadonlyArray<readonly [string, RegExp]> = [
  ['[ab]', /^[ab]$/u],
  ['[^a]', /^[^a]$/u],
  ['[a-x1]', /^[a-x1]$/u],
  ['[^0-9]', /^[^0-9]$/u],
];

const leaf = (random: Random): Pattern => {
  if (random.chance(0.2)) return single('.', () => true);
  if (random.chance(0.2)) {
    const [text, set] = random.pick(SETS);
    return single(text, (character) => set.test(character));
  }
  const text = random.pick(CHARACTERS);
  const meant = text.replace(/^\\/, '');
  return single(text, (character) => character === meant);
};

const atom = (pattern: Pattern): string => (pattern.isAtom ? pattern.text : `(${pattern.text})`);

/** All places that are reached by one pattern after another, `most` times at most. */
const repeated = (pattern: Pattern, sign: string, least: number, most: number): Pattern => ({
  text: `${atom(pattern)}${sign}`,
  isAtom: false,
  ends: (characters, from) => {
    const found = new Set<number>(least === 0 ? [from] : []);
    let places = new Set([from]);
    for (let count = 1; count <= most && places.size > 0; count++) {
      places = new Set([...places].flatMap((place) => [...pattern.ends(characters, place)]));
      if (count >= least) {
        const before = found.size;
        places.forEach((place) => found.add(place));
        if (count > least && found.size === before) break;
      }
    }
    return found;
  },
});

const both = (left: Pattern, right: Pattern): Pattern => ({
  text: `${left.text}${right.text}`,
  isAtom: false,
  ends: (characters, from) =>
    new Set([...left.ends(characters, from)].flatMap((at) => [...right.ends(characters, at)])),
});

const either = (left: Pattern, right: Pattern): Pattern => ({
  text: `(${left.text}|${right.text})`,
  isAtom: true,
  ends: (characters, from) =>
    new Set([...left.ends(characters, from), ...right.ends(characters, from)]),
});

const randomPattern = (random: Random, depth: number): Pattern => {
  if (depth === 0 || random.chance(0.2)) return leaf(random);
  const inner = (): Pattern => randomPattern(random, depth - 1);
  switch (random.below(8)) {
    case 0:
      return either(inner(), inner());
    case 1:
      return repeated(inner(), '*', 0, Infinity);
    case 2:
      return repeated(inner(), '+', 1, Infinity);
    case 3:
      return repeated(inner(), '?', 0, 1);
    case 4:
      return repeated(inner(), '{1,2}', 1, 2);
    case 5:
      return both(
        repeated(
          single('.', () => true),
          '*',
          0,
          Infinity
        ),
        inner()
      );
    default:
      return both(inner(), inner());
  }
};

/** The patterns that were made, by their texts. */
const made = new Map<string, Pattern>();

export const regexpConstant = (random: Random): Expression => {
  const pattern = randomPattern(random, 3);
  made.set(pattern.text, pattern);
  return { kind: 'constant', type: 'keyword', value: [pattern.text] };
};

/** Whether the whole text is as a pattern that was made here has it. */
export const regexpMatches = (text: string, pattern: string): boolean => {
  const characters = [...text];
  return made.get(pattern)?.ends(characters, 0).has(characters.length) ?? false;
};
