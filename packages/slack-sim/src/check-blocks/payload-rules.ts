import { isObject, type JsonObject } from '../json.ts';
import { type BlockError, failed } from './block-error.ts';

/** Limits on all blocks together, after each was looked at by itself. */
export interface PayloadRule {
  readonly name: string;
  check(blocks: readonly JsonObject[], pointer: string): BlockError[];
}

interface Found {
  readonly id: unknown;
  readonly pointer: string;
}

function repeated(field: string, found: readonly Found[]): BlockError[] {
  const seen = new Set<unknown>();
  return found.flatMap(({ id, pointer }): BlockError[] => {
    if (id === undefined || id === null || id === '') return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `\`${field}\` "${String(id)}" already exists`;
    return [{ pointer: `${pointer}/${field}`, code: 'already_exists', message, constraint: null }];
  });
}

const uniqueBlockIds: PayloadRule = {
  name: 'unique-block-ids',
  check: (blocks, pointer) =>
    repeated(
      'block_id',
      blocks.map(({ block_id }, index) => ({ id: block_id, pointer: `${pointer}/${index}` })),
    ),
};

/** Within one block: `elements`, `accessory` or `element`. */
const uniqueActionIds: PayloadRule = {
  name: 'unique-action-ids',
  check: (blocks, pointer) =>
    blocks.flatMap(({ elements }, index) =>
      repeated(
        'action_id',
        (Array.isArray(elements) ? elements : []).map((element, place) => ({
          id: isObject(element) ? element.action_id : undefined,
          pointer: `${pointer}/${index}/elements/${place}`,
        })),
      ),
    ),
};

const longestMarkdown = 12_000;

const markdownTotal: PayloadRule = {
  name: 'markdown-total',
  check(blocks, pointer) {
    const texts = blocks.filter(({ type }) => type === 'markdown').map(({ text }) => String(text));
    const got = texts.reduce((sum, text) => sum + text.length, 0);
    const constraint = { type: 'max_length', expected: longestMarkdown, got };
    const message = `markdown blocks must be less than ${longestMarkdown + 1} characters in all`;
    return texts.length > 1 && got > longestMarkdown ? [failed(pointer, message, constraint)] : [];
  },
};

const oneTable: PayloadRule = {
  name: 'one-table',
  check(blocks, pointer) {
    const tables = blocks.flatMap(({ type }, index) => (type === 'table' ? [index] : []));
    return tables.slice(1).map((index) => {
      const constraint = { type: 'max_items', expected: 1, got: tables.length };
      return failed(`${pointer}/${index}`, 'only_one_table_allowed', constraint);
    });
  },
};

const longestDataTable = 10_000;

const dataTableTotal: PayloadRule = {
  name: 'data-table-total',
  check: (blocks, pointer) =>
    blocks.flatMap((block, index) => {
      const got = block.type === 'data_table' ? countText(block.rows) : 0;
      const constraint = { type: 'max_length', expected: longestDataTable, got };
      const message = `must be less than ${longestDataTable + 1} characters`;
      return got > longestDataTable ? [failed(`${pointer}/${index}/rows`, message, constraint)] : [];
    }),
};

/** Characters of every string under a `text` field, however deep. */
export function countText(value: unknown): number {
  const pending: unknown[] = [value];
  let count = 0;
  for (const item of pending) {
    if (isObject(item) && typeof item.text === 'string') count += item.text.length;
    const inner = Array.isArray(item) || isObject(item) ? Object.values(item) : [];
    for (const child of inner) pending.push(child);
  }
  return count;
}

export const payloadRules: readonly PayloadRule[] = [
  uniqueBlockIds,
  uniqueActionIds,
  markdownTotal,
  oneTable,
  dataTableTotal,
];
