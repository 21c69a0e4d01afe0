import type { Foreign } from '../foreign.ts';
import type { ClosedModal, PressedControl, TypedLine } from '../protocol.ts';
import { Refusal } from './refusal.ts';

const longestLine = 4000;

export function readTypedLine(body: Foreign): TypedLine {
  const line = { channel: required(body, 'channel'), text: required(body, 'text').trim() };
  if (line.text === '') throw new Refusal(400, 'There is nothing to send.');
  if (line.text.length > longestLine) {
    throw new Refusal(
      400,
      `Slack takes at most ${longestLine} characters; this line has ${line.text.length}.`,
    );
  }
  return line;
}

export function readPressedControl(body: Foreign): PressedControl {
  const where =
    body.viewId === undefined
      ? { channel: required(body, 'channel'), messageTs: required(body, 'messageTs') }
      : { viewId: required(body, 'viewId') };
  return {
    ...where,
    actionId: required(body, 'actionId'),
    ...(typeof body.blockId === 'string' && { blockId: body.blockId }),
    ...(typeof body.value === 'string' && { value: body.value }),
    ...(typeof body.option === 'string' && { option: body.option }),
  };
}

export function readClosedModal(body: Foreign): ClosedModal {
  return { viewId: required(body, 'viewId') };
}

/** `/api/file?id=F1` → "F1". */
export function readFileId(url: string | undefined): string {
  const id = new URLSearchParams(url?.split('?')[1] ?? '').get('id');
  if (id === null || id === '') throw new Refusal(400, '"id" must be the id of a file.');
  return id;
}

function required(body: Foreign, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new Refusal(400, `"${name}" must be a string.`);
  return value;
}
