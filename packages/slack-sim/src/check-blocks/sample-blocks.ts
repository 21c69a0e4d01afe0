/** Small valid blocks for tests, each with the one measure that a limit is about. */
export const x = (length: number) => 'x'.repeat(length);
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const plain = (length = 1) => ({ type: 'plain_text', text: x(length) });
export const mrkdwn = (length = 1) => ({ type: 'mrkdwn', text: x(length) });
export const option = (more: object = {}) => ({ text: plain(), value: 'v', ...more });
export const button = (more: object = {}) => ({ type: 'button', text: plain(), ...more });

export const divider = { type: 'divider' };
export const section = (length = 1) => ({ type: 'section', text: mrkdwn(length) });
export const actions = (...elements: object[]) => ({ type: 'actions', elements });
export const select = (more: object) => actions({ type: 'static_select', ...more });
export const input = (element: object) => ({ type: 'input', label: plain(), element });
export const richText = (...elements: object[]) => ({ type: 'rich_text', elements });
export const line = (...elements: object[]) => richText({ type: 'rich_text_section', elements });

export const cell = { type: 'raw_text', text: 'x' };
export const table = (rows: number, columns: number) => ({
  type: 'table',
  rows: times(rows, () => times(columns, () => cell)),
});
