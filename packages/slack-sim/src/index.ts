export type { BlockConstraint, BlockError, BlockErrorCode } from './check-blocks/block-error.ts';
export { checkBlocks, type Surface } from './check-blocks/check-blocks.ts';
export { checkView } from './check-blocks/check-view.ts';
export { measureBlocks } from './check-blocks/measure-blocks.ts';
export { signRequest } from './delivery/sign-request.ts';
export type { DisconnectReason } from './delivery/socket-hub.ts';
export type { JsonObject } from './json.ts';
export type { ClickInput } from './people/click.ts';
export type { CloseInput } from './people/close-view.ts';
export type { Entry } from './people/fill-in.ts';
export type { CommandInput } from './people/run-command.ts';
export type { SayInput } from './people/say.ts';
export type { EventInput } from './people/send-event.ts';
export type { SubmitInput } from './people/submit-view.ts';
export type { SlackSim } from './slack-sim.ts';
export { startSlackSim } from './start-slack-sim.ts';
export type { ChannelInput } from './store/directory.ts';
export type { FaultList } from './store/fault-list.ts';
export type {
  AppInput,
  DeliveryError,
  Fault,
  FaultKind,
  Interaction,
  LoggedRequest,
  SimApp,
  SimChange,
  SimChannel,
  SimFile,
  SimMessage,
  SimUser,
  SimView,
  SlackSimOptions,
} from './types.ts';
