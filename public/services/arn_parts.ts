export interface ArnParts {
  start: string;
  /** What is never hidden: the name stands at the end. */
  end: string;
}

/** Room for the name of most users, and for the end of a role's name with its session. */
const END_CHARACTERS = 28;

/** Splits an ARN so that the room that is missing can be taken from its middle. */
export const arnParts = (arn: string): ArnParts => {
  const characters = Array.from(arn);
  return {
    start: characters.slice(0, -END_CHARACTERS).join(''),
    end: characters.slice(-END_CHARACTERS).join(''),
  };
};
