/** What a reader of brat's standoff format makes of a file. */
export interface ReadStandoff {
  readonly events: readonly {
    readonly note: string;
    readonly roles: Readonly<Record<string, string>>;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
  /** Type and the notes of both ends. */
  readonly relations: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Reads standoff as strictly as brat's server does: ids once, references that lead somewhere, spans inside the text that
 * neither touch nor cross a line end, and covered text that is the text there.
 */
export function readStandoff(standoff: string, documentText: string): ReadStandoff {
  const characters = Array.from(documentText.replace(/\p{Surrogate}/gu, '\ufffd'));
  const problems: string[] = [];
  const words = new Map<string, string>();
  const events = new Map<
    string,
    { note: string; roles: Record<string, string>; attributes: Record<string, string> }
  >();
  const relations: [type: string, from: string, to: string][] = [];
  const seen = new Set<string>();
  const textOf = (id: string) => words.get(id) ?? problems.push(`${id} leads nowhere`).toString();

  // brat reads lines with Python's reader, to which most of these are line ends.
  const lines = standoff.split(/\r\n|(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u);
  if (lines.pop() !== '') problems.push('the last line has no end');
  for (const line of lines) {
    const [id = '', data = '', ...rest] = line.split('\t');
    if (!/^[TEAR#]\d+$/.test(id) || seen.has(id)) problems.push(`an odd line: ${JSON.stringify(line)}`);
    seen.add(id);
    const [first = '', ...parts] = data.split(' ');
    if (id.startsWith('T')) {
      const spans = parts
        .join(' ')
        .split(';')
        .map((span) => span.split(' ').map(Number));
      const covered = spans.map(([start = -1, end = -1], index) => {
        if (!(start >= 0 && start < end && end <= characters.length)) problems.push(`${line}: no span`);
        if (index > 0 && start <= (spans[index - 1]?.[1] ?? 0)) problems.push(`${line}: spans touch`);
        return characters.slice(start, end).join('');
      });
      if (covered.join(' ') !== rest.join('\t')) problems.push(`${JSON.stringify(line)}: other text there`);
      words.set(id, covered.join(' '));
    } else if (id.startsWith('E')) {
      textOf(first.split(':')[1] ?? '');
      const roles = parts.map((part) => part.split(':')).map(([role = '', to = '']) => [role, textOf(to)]);
      events.set(id, { note: '', roles: Object.fromEntries(roles), attributes: {} });
    } else if (id.startsWith('A')) {
      const event = events.get(parts[0] ?? '');
      if (event === undefined) problems.push(`${line}: no such event`);
      else event.attributes[first] = parts[1] ?? '';
    } else if (id.startsWith('#')) {
      const event = events.get(parts[0] ?? '');
      if (event === undefined) problems.push(`${line}: no such event`);
      else event.note = rest.join('\t');
    } else {
      const ends = parts.map((part) => part.split(':')[1] ?? '');
      relations.push([first, ends[0] ?? '', ends[1] ?? '']);
      if (!ends.every((end) => events.has(end))) problems.push(`${line}: an end leads nowhere`);
    }
  }
  return {
    events: [...events.values()],
    relations: relations.map(
      ([type, from, to]) => `${type} ${events.get(from)?.note} ${events.get(to)?.note}`,
    ),
    problems,
  };
}
