import { useServices } from '../../hooks/use_services';

/** An instant in the person's format and zone, in UTC when the pointer rests on it. */
export const Instant = ({ at }: { at: string }) => {
  const { dateFormat } = useServices();
  const { text, utc } = dateFormat(at);
  return (
    <time dateTime={utc} title={utc} style={NO_WRAP}>
      {text}
    </time>
  );
};

const NO_WRAP = { whiteSpace: 'nowrap' } as const;
