import { hostileTexts, hostileTextSeed } from '../../../common/hostile_text.mock';
import { visibleJson } from './visible_json';

const seed = hostileTextSeed();

it(`reads back as the same value, with nothing unseen (seed ${seed})`, () => {
  for (const text of [...hostileTexts(seed, 100), '\u{e0001}x\u0085']) {
    const json = visibleJson({ [text]: [text] });
    expect(JSON.parse(json)).toEqual({ [text]: [text] });
    expect(json).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/u);
  }
});
