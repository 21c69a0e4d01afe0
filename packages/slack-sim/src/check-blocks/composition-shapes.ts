import { anyText, anything, flag, list, object, plain, shape, string, word } from './rule.ts';

export const actionId = string(255, 1);
export const blockId = string(255);
export const placeholder = plain(150);
export const link = string(3000);

export const confirm = object(
  shape(
    {
      title: plain(100),
      text: anyText(300),
      confirm: plain(30),
      deny: plain(30),
      style: word('primary', 'danger'),
    },
    ['text'],
  ),
);

const optionFields = { value: string(150), description: anyText(75), url: link };

export const plainOption = object(shape({ text: plain(75), ...optionFields }, ['text', 'value']));
export const anyOption = object(shape({ text: anyText(75), ...optionFields }, ['text', 'value']));

export const optionGroup = object(
  shape({ label: plain(75), options: list(plainOption, 100, 1) }, ['label', 'options']),
);

export const conversationFilter = object(
  shape(
    {
      include: list(word('im', 'mpim', 'private', 'public'), 4, 1),
      exclude_external_shared_channels: flag,
      exclude_bot_users: flag,
    },
    [],
    ['include', 'exclude_external_shared_channels', 'exclude_bot_users'],
  ),
);

export const slackFile = object(shape({ id: string(), url: link }, [], ['id', 'url']));
export const dispatchConfig = object(shape({ trigger_actions_on: anything }));
