import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ChannelState, SandboxState } from '../protocol.ts';
import { type Completion, completeLine } from './complete-line.ts';
import { CompletionList, optionId } from './completion-list.tsx';

interface ComposerProps {
  readonly channel: ChannelState;
  readonly state: SandboxState;
  readonly onSend: (text: string) => Promise<void>;
}

/** The message box: Enter sends, Tab completes a command, the up arrow brings the last line back. */
export function Composer({ channel, state, onSend }: ComposerProps) {
  const [text, setText] = useState('');
  const [last, setLast] = useState('');
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const completions = dismissed ? [] : completeLine(text, state.commands, state.suggestions);
  const open = completions.length > 0;
  const hint = open ? undefined : state.commands.find(({ command }) => text.startsWith(`${command} `));

  useEffect(() => box.current?.focus(), []);

  const change = (next: string) => {
    setText(next);
    setChosen(0);
    setDismissed(false);
  };
  const take = (completion: Completion | undefined) => {
    if (completion) change(completion.line);
    box.current?.focus();
  };
  const send = () => {
    const line = text.trim();
    if (line === '') return;
    setLast(line);
    change('');
    void onSend(line);
  };

  /** True when the key has done its work here. */
  const press = (key: string): boolean => {
    if (key === 'Enter') {
      // While a command's name is being typed Enter completes it; after that it sends what stands there.
      const named = text.includes(' ') || state.commands.some(({ command }) => command === text);
      if (open && !named) take(completions[chosen]);
      else send();
      return true;
    }
    if (open && key === 'Tab') take(completions[chosen]);
    else if (open && key === 'Escape') setDismissed(true);
    else if (open && key === 'ArrowDown') setChosen((chosen + 1) % completions.length);
    else if (open && key === 'ArrowUp') setChosen((chosen - 1 + completions.length) % completions.length);
    else if (key === 'ArrowUp' && text === '' && last !== '') setText(last);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.nativeEvent.isComposing) return;
    if (press(event.key)) event.preventDefault();
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <CompletionList id={listId} completions={completions} chosen={chosen} onTake={take} />
      {hint && (
        <p className="composer-hint">
          <strong>{hint.command}</strong> <code>{hint.usageHint}</code> {hint.description}
        </p>
      )}
      <div className="composer-box">
        <textarea
          ref={box}
          rows={Math.min(8, text.split('\n').length)}
          value={text}
          placeholder={`Message #${channel.name}`}
          aria-label={`Message #${channel.name}`}
          role="combobox"
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open ? optionId(listId, chosen) : undefined}
          spellCheck={!text.startsWith('/')}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="composer-send" aria-label="Send" disabled={text.trim() === ''}>
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M2.5 3.2 18 10 2.5 16.8l1.8-5.6L11 10 4.3 8.8z" fill="currentColor" />
          </svg>
        </button>
      </div>
      <p className="composer-keys">
        <kbd>Enter</kbd> sends, <kbd>Shift</kbd>+<kbd>Enter</kbd> breaks the line, <kbd>Tab</kbd> completes
      </p>
    </form>
  );
}
