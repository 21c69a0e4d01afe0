import type { Connection } from './sandbox-client.ts';

const notices: Readonly<Record<Connection, string | null>> = {
  open: null,
  connecting: null,
  lost: 'The sandbox does not answer. Start it again with npm start and open the address printed there.',
  refused: 'This page needs its token. Open the whole address that npm start printed in the terminal.',
};

export function ConnectionNotice({ connection }: { connection: Connection }) {
  const notice = notices[connection];
  return (
    <div className="connection-notice" role="alert" hidden={notice === null}>
      {notice}
    </div>
  );
}
