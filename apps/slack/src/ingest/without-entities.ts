const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
};

/** `Tom &amp; Ana&#8217;s` → `Tom & Ana’s`, for what was escaped as HTML where none is expected. Unknown names stay. */
export function withoutEntities(escaped: string): string {
  return escaped.replaceAll(
    /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 31 && code < 0xd800 ? String.fromCharCode(code) : whole;
    },
  );
}
