import { textLiteral } from '../../common/esql/literal';
import type { Window } from '../../common/result/window';

const RELATIVE_WINDOW = '@timestamp > now() - 7 day';

/**
 * The text of a run with its seven days written as two absolute instants, so that it finds the same
 * events when it is run again later.
 */
export const textInWindow = (text: string, { from, to }: Window): string =>
  text.replace(
    RELATIVE_WINDOW,
    () => `@timestamp > ${textLiteral(from)} and @timestamp <= ${textLiteral(to)}`
  );
