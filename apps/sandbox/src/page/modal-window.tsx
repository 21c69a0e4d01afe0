import { useEffect, useRef, useState } from 'react';
import type { ClosedModal, ModalState, PressedControl } from '../protocol.ts';
import { Blocks } from './blocks.tsx';
import type { Press } from './control.tsx';

interface ModalWindowProps {
  readonly modal: ModalState;
  readonly onPress: (control: PressedControl) => Promise<void>;
  readonly onClose: (modal: ClosedModal) => Promise<void>;
}

/** A modal of the app. Escape, the cross and the button close it; focus stays inside until then. */
export function ModalWindow({ modal, onPress, onClose }: ModalWindowProps) {
  const [busy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const press: Press = async (control) => {
    setBusy(true);
    await onPress({ ...control, viewId: modal.id });
    setBusy(false);
  };
  const close = () => void onClose({ viewId: modal.id });
  return (
    <dialog ref={dialog} className="dialog" aria-label={modal.title} aria-busy={busy} onCancel={close}>
      <header className="dialog-header">
        <h2>{modal.title}</h2>
        <button type="button" className="dialog-cross" aria-label="Close this window" onClick={close}>
          ×
        </button>
      </header>
      <div className="dialog-body dialog-blocks">
        <Blocks blocks={modal.blocks} fallback="This part cannot be drawn." busy={busy} onPress={press} />
      </div>
      <footer className="dialog-footer">
        <button type="button" className="control" onClick={close}>
          {modal.close}
        </button>
      </footer>
    </dialog>
  );
}
