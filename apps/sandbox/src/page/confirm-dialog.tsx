import { useEffect, useRef } from 'react';
import { type Foreign, objectIn, stringIn } from '../foreign.ts';

interface ConfirmDialogProps {
  readonly confirm: Foreign;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** The question Slack asks before an action that carries a `confirm` object. */
export function ConfirmDialog({ confirm, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const words = (name: string, otherwise: string) => stringIn(objectIn(confirm[name]).text) || otherwise;
  return (
    <dialog ref={dialog} className="dialog" aria-label={words('title', 'Are you sure?')} onClose={onCancel}>
      <header className="dialog-header">
        <h2>{words('title', 'Are you sure?')}</h2>
      </header>
      <p className="dialog-body">{words('text', '')}</p>
      <footer className="dialog-footer">
        <button type="button" className="control" onClick={onCancel}>
          {words('deny', 'Cancel')}
        </button>
        <button type="button" className="control control-primary" onClick={onConfirm}>
          {words('confirm', 'Yes')}
        </button>
      </footer>
    </dialog>
  );
}
