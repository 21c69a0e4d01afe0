import { flag, list, number, object, type Shapes, shape, string, typed, word } from './rule.ts';

const style = object(
  shape({
    bold: flag,
    italic: flag,
    strike: flag,
    code: flag,
    underline: flag,
    highlight: flag,
    client_highlight: flag,
    unlink: flag,
  }),
);

/** What stands in a line of rich text. */
const inline: Shapes = {
  text: shape({ text: string(undefined, 1), style }, ['text']),
  link: shape({ url: string(3000, 1), text: string(), unsafe: flag, style }, ['url']),
  emoji: shape({ name: string(), unicode: string(), url: string(), skin_tone: number(1, 6), style }, [
    'name',
  ]),
  user: shape({ user_id: string(), style }, ['user_id']),
  channel: shape({ channel_id: string(), style }, ['channel_id']),
  usergroup: shape({ usergroup_id: string(), style }, ['usergroup_id']),
  team: shape({ team_id: string(), style }, ['team_id']),
  broadcast: shape({ range: word('here', 'channel', 'everyone'), style }, ['range']),
  color: shape({ value: string(), style }, ['value']),
  date: shape({ timestamp: number(), format: string(), url: string(), fallback: string(), style }, [
    'timestamp',
    'format',
  ]),
};

const line = list(typed(() => inline, ...Object.keys(inline)));
const border = number(0, 1);

export const richTextShapes: Shapes = {
  rich_text_section: shape({ elements: line }, ['elements']),
  rich_text_list: shape(
    {
      elements: list(typed(() => richTextShapes, 'rich_text_section')),
      style: word('bullet', 'ordered'),
      indent: number(0, 8),
      offset: number(0),
      border,
    },
    ['elements', 'style'],
  ),
  rich_text_quote: shape({ elements: line, border }, ['elements']),
  rich_text_preformatted: shape(
    { elements: list(typed(() => inline, 'text', 'link')), border, language: string() },
    ['elements'],
  ),
};
