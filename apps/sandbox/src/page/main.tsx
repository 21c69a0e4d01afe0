import { createRoot } from 'react-dom/client';
import 'slack-blocks-to-jsx/dist/style.css';
import './styles/page.css';
import './styles/sidebar.css';
import './styles/message.css';
import './styles/blocks.css';
import './styles/composer.css';
import './styles/dialog.css';
import { App } from './app.tsx';
import { createSandboxClient } from './sandbox-client.ts';

const root = document.getElementById('root');
const token = new URLSearchParams(window.location.search).get('token') ?? '';
if (root) createRoot(root).render(<App client={createSandboxClient(token)} />);
