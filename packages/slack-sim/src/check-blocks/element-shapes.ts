import { blockShapes } from './block-shapes.ts';
import {
  actionId,
  anyOption,
  confirm,
  conversationFilter,
  dispatchConfig,
  link,
  optionGroup,
  placeholder,
  plainOption,
  slackFile,
} from './composition-shapes.ts';
import {
  flag,
  list,
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

const action = { action_id: actionId };
const pressed = { ...action, confirm };
const chosen = { ...pressed, focus_on_load: flag, placeholder };
const typedIn = { ...action, focus_on_load: flag, placeholder, dispatch_action_config: dispatchConfig };
const several = { ...chosen, max_selected_items: number(1) };
const label = { accessibility_label: string(75) };
const scheme = word('primary', 'danger');

const staticOptions = { options: list(plainOption, 100, 1), option_groups: list(optionGroup, 100, 1) };
const oneOfOptions = ['options', 'option_groups'];
const conversations = { filter: conversationFilter, default_to_current_conversation: flag };
const answerable = { response_url_enabled: flag };
const feedback = object(shape({ text: plain(75), value: string(2000), ...label }, ['text', 'value']));

function select(fields: Shape['fields'], anyOf: readonly string[] = []): Shape {
  return shape({ ...chosen, ...fields }, [], anyOf);
}

function multiSelect(fields: Shape['fields'], anyOf: readonly string[] = []): Shape {
  return shape({ ...several, ...fields }, [], anyOf);
}

const richText: Rule = typed(() => blockShapes, 'rich_text');

/** Interactive elements and images: https://docs.slack.dev/reference/block-kit/block-elements */
export const elementShapes: Shapes = {
  button: shape({ ...pressed, ...label, text: plain(75), value: string(2000), url: link, style: scheme }, [
    'text',
  ]),
  checkboxes: shape(
    {
      ...pressed,
      focus_on_load: flag,
      options: list(anyOption, 10, 1),
      initial_options: list(anyOption, 10, 1),
    },
    ['options'],
  ),
  radio_buttons: shape(
    { ...pressed, focus_on_load: flag, options: list(anyOption, 10, 1), initial_option: anyOption },
    ['options'],
  ),
  overflow: shape({ ...pressed, options: list(plainOption, 5, 1) }, ['options']),
  datepicker: select({ initial_date: string(10) }),
  timepicker: select({ initial_time: string(5), timezone: string() }),
  datetimepicker: shape({ ...pressed, focus_on_load: flag, initial_date_time: number(0) }),
  static_select: select({ ...staticOptions, initial_option: plainOption }, oneOfOptions),
  external_select: select({ initial_option: plainOption, min_query_length: number(0) }),
  users_select: select({ initial_user: string() }),
  conversations_select: select({ ...conversations, ...answerable, initial_conversation: string() }),
  channels_select: select({ ...answerable, initial_channel: string() }),
  multi_static_select: multiSelect(
    { ...staticOptions, initial_options: list(plainOption, 100, 1) },
    oneOfOptions,
  ),
  multi_external_select: multiSelect({
    initial_options: list(plainOption, 100, 1),
    min_query_length: number(0),
  }),
  multi_users_select: multiSelect({ initial_users: list(string()) }),
  multi_conversations_select: multiSelect({ ...conversations, initial_conversations: list(string()) }),
  multi_channels_select: multiSelect({ initial_channels: list(string()) }),
  plain_text_input: shape({
    ...typedIn,
    initial_value: string(3000),
    multiline: flag,
    min_length: number(0, 3000),
    max_length: number(1, 3000),
  }),
  email_text_input: shape({ ...typedIn, initial_value: string() }),
  url_text_input: shape({ ...typedIn, initial_value: string() }),
  number_input: shape(
    {
      ...typedIn,
      is_decimal_allowed: flag,
      initial_value: string(),
      min_value: string(),
      max_value: string(),
    },
    ['is_decimal_allowed'],
  ),
  rich_text_input: shape({
    ...typedIn,
    initial_value: richText,
    min_lines: number(1, 100),
    max_lines: number(1, 100),
  }),
  file_input: shape({ ...action, filetypes: list(string()), max_files: number(1, 10) }),
  workflow_button: shape(
    { ...action, ...label, text: plain(75), style: scheme, workflow: { is: 'anything' } },
    ['text', 'workflow'],
  ),
  feedback_buttons: shape({ ...action, positive_button: feedback, negative_button: feedback }, [
    'positive_button',
    'negative_button',
  ]),
  icon_button: shape(
    {
      ...pressed,
      ...label,
      icon: string(),
      text: plain(75),
      value: string(2000),
      visible_to_user_ids: list(string()),
    },
    ['icon', 'text'],
  ),
  image: shape(
    { alt_text: string(2000), image_url: link, slack_file: slackFile },
    ['alt_text'],
    ['image_url', 'slack_file'],
  ),
  url: shape({ url: link, text: string() }, ['url', 'text']),
};
