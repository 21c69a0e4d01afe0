import { appsConnectionsOpen } from './apps-connections-open.ts';
import { apiTest, authTest } from './auth-test.ts';
import { blocksValidate } from './blocks-validate.ts';
import { chatDelete } from './chat-delete.ts';
import { chatGetPermalink } from './chat-get-permalink.ts';
import { chatPostEphemeral } from './chat-post-ephemeral.ts';
import { chatPostMessage } from './chat-post-message.ts';
import { chatUpdate } from './chat-update.ts';
import { conversationsHistory, conversationsInfo, conversationsOpen } from './conversations.ts';
import { filesCompleteUpload, filesGetUploadUrl } from './files.ts';
import type { Method } from './method.ts';
import { usersInfo } from './users-info.ts';
import { viewsOpen, viewsPublish, viewsPush, viewsUpdate } from './views.ts';

/** Every method there is; any other name is `unknown_method`. */
export const methods: readonly Method[] = [
  apiTest,
  appsConnectionsOpen,
  authTest,
  blocksValidate,
  chatDelete,
  chatGetPermalink,
  chatPostEphemeral,
  chatPostMessage,
  chatUpdate,
  conversationsHistory,
  conversationsInfo,
  conversationsOpen,
  filesCompleteUpload,
  filesGetUploadUrl,
  usersInfo,
  viewsOpen,
  viewsPublish,
  viewsPush,
  viewsUpdate,
];

export function findMethod(name: string): Method | null {
  return methods.find((method) => method.name === name) ?? null;
}
