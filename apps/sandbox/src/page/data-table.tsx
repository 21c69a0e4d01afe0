import { type Foreign, objectsIn, stringIn } from '../foreign.ts';
import { DisplayBlock } from './display-block.tsx';

interface Keyed<T> {
  readonly key: string;
  readonly item: T;
}

/** A `data_table` block, which slack-blocks-to-jsx leaves empty. */
export function DataTable({ block }: { block: Foreign }) {
  const rows = (Array.isArray(block.rows) ? block.rows : []).map(objectsIn);
  const [head = [], ...body] = rows;
  return (
    <div className="data-table-scroll">
      <table className="data-table">
        <caption>{stringIn(block.caption)}</caption>
        <thead>
          <tr>
            {keyed(head).map(({ key, item }) => (
              <th key={key} scope="col">
                {contentOf(item)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(body).map(({ key, item }) => (
            <tr key={key}>
              {keyed(item).map((cell) => (
                <td key={cell.key}>{contentOf(cell.item)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function contentOf(cell: Foreign): React.ReactNode {
  if (cell.type === 'rich_text') return <DisplayBlock block={cell} />;
  return cell.type === 'raw_number' ? String(cell.value) : stringIn(cell.text);
}

/** Rows and cells have no names of their own and never move: their place is their key. */
function keyed<T>(items: readonly T[]): Keyed<T>[] {
  return items.map((item, index) => ({ key: String(index), item }));
}
