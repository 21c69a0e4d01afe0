import type { Completion } from './complete-line.ts';

interface CompletionListProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly chosen: number;
  readonly onTake: (completion: Completion) => void;
}

/** What the typed line may become. The message box keeps the focus and the keys; aria-activedescendant points in here. */
export function CompletionList({ id, completions, chosen, onTake }: CompletionListProps) {
  return (
    <div
      className="completions"
      id={id}
      role="listbox"
      aria-label="Commands"
      hidden={completions.length === 0}
    >
      {completions.map((completion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the message box handles the keys.
        <div
          key={completion.line}
          id={optionId(id, index)}
          className="completion"
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(completion)}
        >
          <strong>{completion.line}</strong> <code>{completion.hint}</code>{' '}
          <span>{completion.description}</span>
        </div>
      ))}
    </div>
  );
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}
