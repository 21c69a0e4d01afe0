import { RefusalError } from '../refusal.ts';

/** An error of the network, of TLS or of unpacking → the refusal that says it. Faults of ours come back as they are. */
export function describeFailure(error: unknown, host: string, seconds: number): unknown {
  if (error instanceof RefusalError || !(error instanceof Error)) return error;
  if (error.name === 'TimeoutError') {
    return new RefusalError('timeout', `${host} did not finish its answer within ${seconds} s`);
  }
  if (error.name === 'AbortError')
    return new RefusalError('stopped', 'stopped before the answer was complete');
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  if (code === 'ENOTFOUND') return new RefusalError('host-not-found', `there is no server named ${host}`);
  if (code.startsWith('EAI_'))
    return new RefusalError('dns-failed', `the name ${host} could not be looked up (${code})`);
  if (code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new RefusalError('timeout', `${host} did not accept the connection within ${seconds} s`);
  }
  if (code.startsWith('CERT_') || code.startsWith('ERR_TLS') || certificateCodes.has(code)) {
    return new RefusalError('bad-certificate', `the certificate of ${host} does not hold (${code})`);
  }
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT')) {
    return new RefusalError('bad-response', `the answer of ${host} could not be unpacked (${code})`);
  }
  if (stoppedCodes.has(code)) return new RefusalError('stopped', 'stopped before the answer was complete');
  if (code === 'UND_ERR_SOCKET') {
    return new RefusalError('bad-response', `${host} broke off before its answer was complete`);
  }
  if (error.name === 'HTTPParserError' || code.startsWith('HPE_') || code.startsWith('UND_ERR_')) {
    return new RefusalError(
      'bad-response',
      `${host} did not answer with sound HTTP${code === '' ? '' : ` (${code})`}`,
    );
  }
  if (code.startsWith('E') && !code.startsWith('ERR_')) {
    return new RefusalError('unreachable', `${host} could not be reached (${code})`);
  }
  return error;
}

const stoppedCodes: ReadonlySet<string> = new Set(['UND_ERR_ABORTED', 'UND_ERR_DESTROYED', 'UND_ERR_CLOSED']);

const certificateCodes: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
