import type { SandboxState } from '../protocol.ts';

/** What the app is and which commands it has, from its own manifest. */
export function AppAbout({ state }: { state: SandboxState }) {
  return (
    <main className="channel">
      <header className="channel-header">
        <h1>{state.app.name}</h1>
      </header>
      <div className="about">
        <img className="about-icon" src="./icon.svg" alt="" />
        <p>{state.app.description}</p>
        <h2>Commands</h2>
        <dl>
          {state.commands.map(({ command, description, usageHint }) => (
            <div key={command}>
              <dt>
                <code>
                  {command} {usageHint}
                </code>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </div>
    </main>
  );
}
