import { isObjectList, type JsonObject } from '../json.ts';

/** What a person puts into an element: text or the value of an option, several of them, or Slack's own fields. */
export type Entry = string | readonly string[] | JsonObject;

const single: Readonly<Record<string, string>> = {
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  users_select: 'selected_user',
  conversations_select: 'selected_conversation',
  channels_select: 'selected_channel',
};

const several: Readonly<Record<string, string>> = {
  multi_users_select: 'selected_users',
  multi_conversations_select: 'selected_conversations',
  multi_channels_select: 'selected_channels',
};

const withOneOption = ['static_select', 'external_select', 'radio_buttons', 'overflow'];
const withOptions = ['multi_static_select', 'multi_external_select', 'checkboxes'];

/** The fields an element has once this was chosen or typed. Throws when an option is not on offer. */
export function fillIn(element: JsonObject, entry: Entry): JsonObject {
  const type = String(element.type);
  if (typeof entry !== 'string' && !Array.isArray(entry)) return { ...entry };
  const values = typeof entry === 'string' ? [entry] : entry;
  const first = values[0] ?? '';
  if (withOneOption.includes(type)) return { selected_option: findOption(element, first) };
  if (withOptions.includes(type))
    return { selected_options: values.map((value) => findOption(element, value)) };
  if (type === 'datetimepicker') return { selected_date_time: Number(first) };
  const one = single[type];
  if (one !== undefined) return { [one]: first };
  const many = several[type];
  return many === undefined ? { value: first } : { [many]: values };
}

/** What an element holds before anyone touched it. */
export function initially(element: JsonObject): JsonObject {
  const type = String(element.type);
  const initial = Object.entries(element).find(([field]) => field.startsWith('initial_'));
  if (!initial) return withOptions.includes(type) ? { selected_options: [] } : fillEmpty(type);
  const [field, value] = initial;
  return { [field === 'initial_value' ? 'value' : field.replace('initial_', 'selected_')]: value };
}

function fillEmpty(type: string): JsonObject {
  const field = single[type] ?? (withOneOption.includes(type) ? 'selected_option' : undefined);
  return { [field ?? several[type] ?? 'value']: several[type] === undefined ? null : [] };
}

function findOption(element: JsonObject, value: string): JsonObject {
  const groups = isObjectList(element.option_groups)
    ? element.option_groups.map(({ options }) => options)
    : [];
  const options = [element.options, ...groups].flatMap((list) => (isObjectList(list) ? list : []));
  const option = options.find((candidate) => candidate.value === value);
  if (option) return option;
  if (String(element.type).includes('external')) return { text: { type: 'plain_text', text: value }, value };
  const known = options.map((candidate) => String(candidate.value)).join(', ');
  throw new Error(`select: expected one of the options on offer (${known}), got "${value}".`);
}
