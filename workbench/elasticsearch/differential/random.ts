import { Random as SeededRandom } from '../../cloudtrail/generator/random';

/** Random numbers that a seed repeats, as the sample has them, with what random queries need beside. */
export class Random extends SeededRandom {
  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return this.whole(least, most);
  }

  /** As many results as `count`. */
  times<Item>(count: number, make: (index: number) => Item): Item[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
