import { type Foreign, objectIn, objectsIn, stringIn } from '../foreign.ts';
import { type Inline, type InlineStyle, run } from './inline.ts';
import { linkInlines } from './read-mrkdwn.ts';

type ReadElement = (element: Foreign, style: InlineStyle) => Inline[];

const readers = new Map<string, ReadElement>(
  Object.entries({
    text: (element, style) => run(stringIn(element.text), style),
    link: (element, style) => linkInlines(stringIn(element.url), stringIn(element.text), style),
    emoji: (element, style) => run(emoji(element), style),
    user: (element, style) => run(`@${stringIn(element.user_id)}`, style),
    channel: (element, style) => run(`#${stringIn(element.channel_id)}`, style),
    usergroup: (element, style) => run(`@${stringIn(element.usergroup_id)}`, style),
    broadcast: (element, style) => run(`@${stringIn(element.range)}`, style),
    date: (element, style) => run(stringIn(element.fallback), style),
    color: (element, style) => run(stringIn(element.value), style),
  }),
);

/** The elements of a rich text section as runs of text. Nothing is parsed or un-escaped: Slack shows them as they are. */
export function readRichText(elements: unknown, style: InlineStyle = {}): Inline[] {
  return objectsIn(elements).flatMap((element) => {
    const read = readers.get(stringIn(element.type));
    return read ? read(element, { ...style, ...styleOf(element) }) : [];
  });
}

function styleOf(element: Foreign): InlineStyle {
  const style = objectIn(element.style);
  return {
    ...(style.bold === true && { bold: true }),
    ...(style.italic === true && { italic: true }),
    ...(style.strike === true && { strike: true }),
    ...(style.code === true && { code: true }),
  };
}

/** Slack sends the code points of an emoji as hexadecimal numbers: `26a0-fe0f`. */
function emoji(element: Foreign): string {
  const points = stringIn(element.unicode)
    .split('-')
    .map((point) => Number.parseInt(point, 16));
  const known = points.every((point) => point > 0 && point <= 0x10ffff);
  return known ? String.fromCodePoint(...points) : `:${stringIn(element.name)}:`;
}
