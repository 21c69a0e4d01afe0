import type { SandboxState } from '../protocol.ts';
import type { Place } from './app.tsx';

interface SidebarProps {
  readonly state: SandboxState;
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

export function Sidebar({ state, place, onGo }: SidebarProps) {
  const direct = state.channels.filter((channel) => channel.direct);
  const isOpen = (id: string) => place.kind === 'channel' && place.id === id;
  return (
    <nav className="sidebar" aria-label="Workspace">
      <p className="sidebar-workspace">{state.workspace}</p>
      <p className="sidebar-note">A local stand-in for Slack</p>
      <h2 className="sidebar-title">Channels</h2>
      <ul>
        {state.channels
          .filter(({ direct }) => !direct)
          .map(({ id, name }) => (
            <li key={id}>
              <SidebarLink current={isOpen(id)} onClick={() => onGo({ kind: 'channel', id })}>
                <span className="sidebar-hash" aria-hidden="true">
                  #
                </span>
                {name}
              </SidebarLink>
            </li>
          ))}
      </ul>
      {direct.length > 0 && <h2 className="sidebar-title">Direct messages</h2>}
      <ul>
        {direct.map(({ id, name }) => (
          <li key={id}>
            <SidebarLink current={isOpen(id)} onClick={() => onGo({ kind: 'channel', id })}>
              <img className="sidebar-app-icon" src="./icon.svg" alt="" />
              {name}
            </SidebarLink>
          </li>
        ))}
      </ul>
      <h2 className="sidebar-title">Apps</h2>
      <ul>
        <li>
          <SidebarLink current={place.kind === 'app'} onClick={() => onGo({ kind: 'app' })}>
            <img className="sidebar-app-icon" src="./icon.svg" alt="" />
            {state.app.name}
          </SidebarLink>
        </li>
      </ul>
    </nav>
  );
}

interface SidebarLinkProps {
  readonly current: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function SidebarLink({ current, onClick, children }: SidebarLinkProps) {
  return (
    <button
      type="button"
      className="sidebar-link"
      aria-current={current ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
