/** An IPv4 address as text of 16 bytes in hexadecimal, mapped into IPv6 as Elasticsearch does. */
const ofVersion4 = (ip: string): string =>
  `'00000000000000000000ffff' || list_reduce(list_transform(string_split(${ip}, '.'), lambda p: printf('%02x', TRY_CAST(p AS INTEGER))), lambda a, b: a || b)`;

const groups = (text: string): string =>
  `list_transform(list_filter(string_split(${text}, ':'), lambda g: g <> ''), lambda g: lpad(lower(g), 4, '0'))`;

/** `::` stands for as many groups of zeros as make eight. */
const ofVersion6 = (ip: string): string => {
  const left = groups(`split_part(${ip}, '::', 1)`);
  const right = groups(`split_part(${ip}, '::', 2)`);
  return `array_to_string(${left}, '') || repeat('0000', (8 - len(${left}) - len(${right}))::BIGINT) || array_to_string(${right}, '')`;
};

const ofOne = (ip: string): string =>
  `CASE WHEN contains(${ip}, ':') THEN ${ofVersion6(ip)} ELSE ${ofVersion4(ip)} END`;

/** SQL of a text that sorts as the address does: by its 16 bytes. */
export const ipOrder = (sql: string, many: boolean): string =>
  many ? `list_transform(${sql}, lambda i: ${ofOne('i')})` : ofOne(`(${sql})`);
