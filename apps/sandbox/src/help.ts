export const help = `npm start                 the app: connected to Slack when tokens are set, else in a local sandbox
npm start -- --once       sandbox: print the answer to /claims kremlin-drone and exit
npm start -- --help       this text

Tokens are read from the environment or from .env: SLACK_BOT_TOKEN with SLACK_APP_TOKEN (Socket Mode) or
SLACK_SIGNING_SECRET (HTTP). Without any of them the sandbox starts: a local stand-in for Slack with the real app
behind it. It prints the app's answer here and serves a page where commands can be typed.

PORT        where the sandbox serves its page (4173; the next free port when it is taken)
NO_COLOR    prints without colour`;
