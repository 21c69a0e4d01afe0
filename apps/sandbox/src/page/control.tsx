import { useState } from 'react';
import { type Foreign, isForeign, objectIn, objectsIn, stringIn } from '../foreign.ts';
import type { Pressed } from '../protocol.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** What a control knows of a press; the message around it adds where that was. */
export type Press = (control: Pressed) => Promise<void>;

interface ControlProps {
  readonly element: Foreign;
  readonly blockId: string | undefined;
  readonly busy: boolean;
  readonly onPress: Press;
}

/** A button, a link button, or a menu. slack-blocks-to-jsx draws these but tells nobody that they were pressed. */
export function Control({ element, blockId, busy, onPress }: ControlProps) {
  const [asking, setAsking] = useState<{ readonly option?: string } | null>(null);
  const where = { actionId: stringIn(element.action_id), ...(blockId !== undefined && { blockId }) };
  const send = (chosen: { readonly option?: string }) =>
    void onPress({ ...where, ...(typeof element.value === 'string' && { value: element.value }), ...chosen });
  const act = (chosen: { readonly option?: string }) =>
    isForeign(element.confirm) ? setAsking(chosen) : send(chosen);

  return (
    <>
      {element.type === 'button' ? (
        <ButtonControl element={element} busy={busy} onAct={() => act({})} />
      ) : (
        <MenuControl element={element} busy={busy} onAct={(option) => act({ option })} />
      )}
      {asking && (
        <ConfirmDialog
          confirm={objectIn(element.confirm)}
          onConfirm={() => {
            setAsking(null);
            send(asking);
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </>
  );
}

interface ButtonControlProps {
  readonly element: Foreign;
  readonly busy: boolean;
  readonly onAct: () => void;
}

function ButtonControl({ element, busy, onAct }: ButtonControlProps) {
  const url = stringIn(element.url);
  const label = stringIn(objectIn(element.text).text);
  const common = {
    className: `control control-${stringIn(element.style) || 'default'}`,
    'aria-label': stringIn(element.accessibility_label) || undefined,
  };
  // Slack tells the app about pressed link buttons too, and opens the link by itself.
  return /^https?:/.test(url) ? (
    <a {...common} href={url} target="_blank" rel="noopener noreferrer" onClick={onAct}>
      {label}
    </a>
  ) : (
    <button {...common} type="button" aria-disabled={busy} onClick={() => busy || onAct()}>
      {label}
    </button>
  );
}

interface MenuControlProps {
  readonly element: Foreign;
  readonly busy: boolean;
  readonly onAct: (option: string) => void;
}

function MenuControl({ element, busy, onAct }: MenuControlProps) {
  const groups = objectsIn(element.option_groups);
  const placeholder =
    stringIn(objectIn(element.placeholder).text) || (element.type === 'overflow' ? '⋯' : 'Choose…');
  const name = element.type === 'overflow' ? 'More actions' : placeholder;
  return (
    <select
      className="control control-menu"
      aria-label={name}
      disabled={busy}
      value={stringIn(objectIn(element.initial_option).value)}
      onChange={(event) => onAct(event.target.value)}
    >
      <option value="" disabled>
        {placeholder}
      </option>
      {groups.length > 0 ? (
        groups.map((group) => (
          <optgroup key={stringIn(objectIn(group.label).text)} label={stringIn(objectIn(group.label).text)}>
            <Options options={objectsIn(group.options)} />
          </optgroup>
        ))
      ) : (
        <Options options={objectsIn(element.options)} />
      )}
    </select>
  );
}

function Options({ options }: { options: readonly Foreign[] }) {
  return options.map((option) => (
    <option key={stringIn(option.value)} value={stringIn(option.value)}>
      {stringIn(objectIn(option.text).text)}
    </option>
  ));
}
