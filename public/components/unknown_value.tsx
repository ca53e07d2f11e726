import { EuiTextColor } from '@elastic/eui';

/** A value that is not known, in a word, with what that means. */
export const UnknownValue = ({ word, meaning }: { word: string; meaning: string }) => (
  <EuiTextColor color="subdued" title={meaning}>
    <em>{word}</em>
  </EuiTextColor>
);
