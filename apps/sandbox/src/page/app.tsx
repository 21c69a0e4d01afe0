import { useState } from 'react';
import type { SandboxState } from '../protocol.ts';
import { AppAbout } from './app-about.tsx';
import { ChannelView } from './channel-view.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import { ModalWindow } from './modal-window.tsx';
import type { SandboxClient } from './sandbox-client.ts';
import { saveFile } from './save-file.ts';
import { Sidebar } from './sidebar.tsx';
import { useSandbox } from './use-sandbox.ts';

/** The whole page: sidebar, the open channel or the app's description. */
export function App({ client }: { client: SandboxClient }) {
  const { state, connection } = useSandbox(client);
  return (
    <>
      <ConnectionNotice connection={connection} />
      {state && <Workspace client={client} state={state} />}
    </>
  );
}

/** Where the person is: in a channel, or at the app's own page. */
export type Place = { readonly kind: 'channel'; readonly id: string } | { readonly kind: 'app' };

function Workspace({ client, state }: { client: SandboxClient; state: SandboxState }) {
  const [place, setPlace] = useState<Place | null>(null);
  const [error, setError] = useState<string | null>(null);
  const channel =
    state.channels.find(({ id }) => place?.kind === 'channel' && id === place.id) ?? state.channels[0];

  return (
    <div className="workspace">
      <Sidebar state={state} place={place ?? { kind: 'channel', id: channel?.id ?? '' }} onGo={setPlace} />
      {place?.kind === 'app' || !channel ? (
        <AppAbout state={state} />
      ) : (
        <ChannelView
          key={channel.id}
          channel={channel}
          state={state}
          error={error}
          onSend={async (text) => setError(await client.type({ channel: channel.id, text }))}
          onPress={async (control) => setError(await client.press(control))}
          onDownload={async ({ id, name }) => {
            const file = await client.file(id);
            setError(typeof file === 'string' ? file : null);
            if (typeof file !== 'string') saveFile(name, file);
          }}
        />
      )}
      {state.modal && (
        <ModalWindow
          key={state.modal.id}
          modal={state.modal}
          onPress={async (control) => setError(await client.press(control))}
          onClose={async (modal) => setError(await client.close(modal))}
        />
      )}
    </div>
  );
}
