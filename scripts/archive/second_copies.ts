import type { Rule } from './archive';
import { browserScripts } from './archive';

/** Texts that survive minification and stand in no other library. */
const TRACES: ReadonlyArray<[library: string, trace: RegExp]> = [
  ['React', /["'`]react\.(transitional\.)?element["'`]/],
  ['ReactDom', /error-decoder/],
  ['EUI', /["'`]eui[A-Z]\w*--["'`]|EuiProvider/],
  ['Emotion', /data-emotion/],
  ['Charts', /echChart/],
  ['moment', /_isAMomentObject/],
  [
    'the i18n runtime',
    /The intl string context variable|MISSING_TRANSLATION|INVALID_MESSAGE_FORMAT/,
  ],
  ['lodash', /__lodash_hash_undefined__/],
];

/** What Kibana shares must not come a second time: two Reacts or two Emotions break the page. */
export const secondCopies: Rule = (archive) =>
  browserScripts(archive).flatMap(([path, text]) =>
    TRACES.filter(([, trace]) => trace.test(text)).map(
      ([library]) => `${path} carries a copy of ${library}, which Kibana shares.`
    )
  );
