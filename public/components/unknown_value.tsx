import { gridLook } from './grid_look';

/** A value that is not known, in a word, with what that means. */
export const UnknownValue = ({ word, meaning }: { word: string; meaning: string }) => (
  <em className={gridLook.subdued} title={meaning}>
    {word}
  </em>
);
