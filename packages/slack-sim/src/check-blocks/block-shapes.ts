import { blockId, link, slackFile } from './composition-shapes.ts';
import { elementShapes } from './element-shapes.ts';
import { richTextShapes } from './rich-text-shapes.ts';
import {
  anyText,
  flag,
  list,
  mrkdwn,
  number,
  object,
  plain,
  type Rule,
  type Shape,
  type Shapes,
  shape,
  string,
  typed,
  word,
} from './rule.ts';

const selects = ['static', 'external', 'users', 'conversations', 'channels'].flatMap((kind) => [
  `${kind}_select`,
  `multi_${kind}_select`,
]);
const choices = [...selects, 'checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];
const buttons = ['button', 'overflow', 'workflow_button'];
const inputs = ['plain_text', 'email_text', 'url_text', 'number', 'rich_text', 'file'].map(
  (kind) => `${kind}_input`,
);

const element = (...allowed: readonly string[]): Rule => typed(() => elementShapes, ...allowed);
const block = (...allowed: readonly string[]): Rule => typed(() => blockShapes, ...allowed);
const image = element('image');
const richText = block('rich_text');

/** Text objects have a `type` of their own, so that context blocks can hold them beside images. */
const contextShapes: () => Shapes = () => ({
  image: elementShapes.image ?? shape({}),
  plain_text: shape({ text: string(2000, 1), emoji: flag }, ['text']),
  mrkdwn: shape({ text: string(2000, 1), verbatim: flag }, ['text']),
});

const cellShapes: () => Shapes = () => ({
  raw_text: shape({ text: string(undefined, 1) }, ['text']),
  raw_number: shape({ value: number(), text: string() }, ['value', 'text']),
  rich_text: blockShapes.rich_text ?? shape({}),
});

const rows = list(list(typed(cellShapes, 'raw_text', 'raw_number', 'rich_text'), 20, 1), 100, 1);
const column = object(shape({ align: word('left', 'center', 'right'), is_wrapped: flag }));

function made(
  fields: Shape['fields'],
  required: readonly string[] = [],
  anyOf: readonly string[] = [],
): Shape {
  return shape({ block_id: blockId, ...fields }, required, anyOf);
}

const wrapped = [
  'actions',
  'context',
  'divider',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'table',
  'video',
];

/** Blocks: https://docs.slack.dev/reference/block-kit/blocks */
export const blockShapes: Shapes = {
  section: made(
    {
      text: anyText(3000),
      fields: list(anyText(2000), 10, 1),
      accessory: element('image', ...buttons, ...choices),
      expand: flag,
    },
    [],
    ['text', 'fields'],
  ),
  header: made({ text: plain(150) }, ['text']),
  context: made({ elements: list(typed(contextShapes, 'image', 'plain_text', 'mrkdwn'), 10, 1) }, [
    'elements',
  ]),
  actions: made(
    { elements: list(element(...buttons, ...choices, 'datetimepicker', 'rich_text_input'), 25, 1) },
    ['elements'],
  ),
  divider: made({}),
  image: made(
    { alt_text: string(2000), title: plain(2000), image_url: link, slack_file: slackFile },
    ['alt_text'],
    ['image_url', 'slack_file'],
  ),
  input: made(
    {
      label: plain(2000),
      hint: plain(2000),
      optional: flag,
      dispatch_action: flag,
      element: element(...inputs, ...choices, 'datetimepicker'),
    },
    ['label', 'element'],
  ),
  rich_text: made({ elements: list(typed(() => richTextShapes, ...Object.keys(richTextShapes))) }, [
    'elements',
  ]),
  markdown: made({ text: string(12_000, 1) }, ['text']),
  table: made({ rows, column_settings: list(column, 20) }, ['rows']),
  data_table: made(
    {
      rows,
      caption: string(undefined, 1),
      page_size: number(1, 100),
      row_header_column_index: number(0, 19),
    },
    ['rows', 'caption'],
  ),
  video: made(
    {
      alt_text: string(),
      title: plain(199),
      title_url: link,
      video_url: link,
      thumbnail_url: link,
      author_name: string(49),
      provider_name: string(),
      provider_icon_url: link,
      description: plain(200),
    },
    ['alt_text', 'title', 'video_url', 'thumbnail_url'],
  ),
  alert: made({ text: anyText(3000), level: word('default', 'info', 'warning', 'error', 'success') }, [
    'text',
  ]),
  card: made(
    {
      hero_image: image,
      icon: image,
      title: mrkdwn(150),
      subtitle: mrkdwn(150),
      body: mrkdwn(200),
      actions: list(element('button')),
    },
    [],
    ['hero_image', 'title', 'actions', 'body'],
  ),
  carousel: made({ elements: list(block('card'), 10, 1) }, ['elements']),
  container: made(
    {
      title: plain(150),
      rich_text_title: richText,
      subtitle: anyText(150),
      child_blocks: list(block(...wrapped), 10, 1),
      width: word('narrow', 'standard', 'wide', 'full'),
      icon: image,
      is_collapsible: flag,
      default_collapsed: flag,
      has_header_divider: flag,
    },
    ['child_blocks'],
    ['title', 'rich_text_title'],
  ),
  context_actions: made({ elements: list(element('feedback_buttons', 'icon_button'), 5, 1) }, ['elements']),
  task_card: made(
    {
      task_id: string(),
      title: string(),
      details: richText,
      output: richText,
      sources: list(element('url')),
      status: word('pending', 'in_progress', 'complete', 'error'),
    },
    ['task_id', 'title', 'status'],
  ),
  plan: made({ title: string(), tasks: list(block('task_card')) }, ['title']),
};
