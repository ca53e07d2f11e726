import { EuiScreenReaderLive, EuiText } from '@elastic/eui';
import { DOCUMENT_LIMIT } from '../search/document_search';
import type { SearchResult } from '../search/run_search';

const number = (value: number): string => value.toLocaleString('en-US');

/** Elasticsearch's limit where the text sets none. */
const DEFAULT_LIMIT = 1_000;

const limitNote = ({ mode, hits, rows }: SearchResult): string => {
  if (mode === 'documents' && hits > rows.length)
    return ` The first ${number(DOCUMENT_LIMIT)} are shown.`;
  if (mode === 'esql' && rows.length > 0 && rows.length % DEFAULT_LIMIT === 0)
    return ' There may be more: a limit ends the answer.';
  return '';
};

export const HitsLine = ({ result }: { result: SearchResult }) => {
  const what = result.mode === 'documents' ? 'document' : 'result';
  const words = `${what}${result.hits === 1 ? '' : 's'}.`;
  return (
    <>
      <EuiText size="s">
        <p>
          <strong data-test-subj="discoverQueryHits">{number(result.hits)}</strong> {words}
          {limitNote(result)} <span>Took {number(result.took)} ms.</span>
        </p>
      </EuiText>
      <EuiScreenReaderLive>{`${number(result.hits)} ${words}`}</EuiScreenReaderLive>
    </>
  );
};
