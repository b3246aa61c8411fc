// 本机的密钥服务：说 AWS KMS 的 JSON 协议（x-amz-json-1.1，动作写在 X-Amz-Target），可以令它限流、拒绝、出错。
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** 收到的一次调用：动作、主密钥、绑定的内容。 */
export interface KmsCall {
  readonly action: string;
  readonly keyId: string;
  readonly context: Readonly<Record<string, string>>;
}

export interface LocalKms {
  readonly url: string;
  readonly calls: KmsCall[];
  /** 在密钥服务里新建一把主密钥。 */
  addKey(keyId: string): void;
  /** 接下来几次都答这个错误。 */
  failNext(times: number, type: string, status?: number): void;
  close(): Promise<void>;
}

class KmsError extends Error {
  constructor(
    readonly type: string,
    readonly status = 400,
  ) {
    super(type);
  }
}

interface KmsRequest {
  readonly KeyId?: string;
  readonly Plaintext?: string;
  readonly CiphertextBlob?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
}

const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\d{8})\/[\w-]+\/kms\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=[0-9a-f]{64}$/;

/** 没有签名、签的不是必签的头、日期对不上的，一律不受理。 */
const requireSignature = (request: IncomingMessage): void => {
  const found = SIGNED.exec(request.headers.authorization ?? '');
  if (!found) throw new KmsError('IncompleteSignatureException');
  const date = String(request.headers['x-amz-date']);
  const signed = new Set(found[2]?.split(';'));
  if (!date.startsWith(found[1] ?? '-')) throw new KmsError('IncompleteSignatureException');
  for (const name of ['host', 'x-amz-date', 'x-amz-target'])
    if (!signed.has(name)) throw new KmsError('IncompleteSignatureException');
};

const canonical = (context: KmsRequest['EncryptionContext']): Buffer =>
  Buffer.from(JSON.stringify(Object.entries(context ?? {}).sort()));

const encrypt = (keyId: string, key: Buffer, { Plaintext, EncryptionContext }: KmsRequest) => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(canonical(EncryptionContext));
  const plain = Buffer.from(Plaintext ?? '', 'base64');
  const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  const label = Buffer.from(keyId.padEnd(64));
  return Buffer.concat([label, nonce, body]).toString('base64');
};

const decrypt = (keys: ReadonlyMap<string, Buffer>, request: KmsRequest) => {
  const blob = Buffer.from(request.CiphertextBlob ?? '', 'base64');
  const keyId = blob.subarray(0, 64).toString().trim();
  const key = keys.get(keyId);
  if (!key) throw new KmsError('InvalidCiphertextException');
  if (request.KeyId !== undefined && request.KeyId !== keyId)
    throw new KmsError('IncorrectKeyException');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(64, 76));
    decipher.setAAD(canonical(request.EncryptionContext));
    decipher.setAuthTag(blob.subarray(-16));
    const plain = Buffer.concat([decipher.update(blob.subarray(76, -16)), decipher.final()]);
    return { keyId, plain: plain.toString('base64') };
  } catch {
    throw new KmsError('InvalidCiphertextException');
  }
};

const answer = (keys: ReadonlyMap<string, Buffer>, action: string, request: KmsRequest) => {
  if (action === 'Decrypt') {
    const { keyId, plain } = decrypt(keys, request);
    return { KeyId: keyId, Plaintext: plain, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
  }
  const keyId = request.KeyId ?? '';
  const key = keys.get(keyId);
  if (!key) throw new KmsError('NotFoundException');
  if (action === 'Encrypt') return { KeyId: keyId, CiphertextBlob: encrypt(keyId, key, request) };
  if (action !== 'GenerateDataKey') throw new KmsError('UnknownOperationException');
  const Plaintext = randomBytes(32).toString('base64');
  return {
    KeyId: keyId,
    Plaintext,
    CiphertextBlob: encrypt(keyId, key, { ...request, Plaintext }),
  };
};

const bodyOf = async (request: IncomingMessage): Promise<KmsRequest> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as KmsRequest;
};

/** 启动；客户端的凭据也一并设好。 */
export const startKms = async (...keyIds: readonly string[]): Promise<LocalKms> => {
  process.env['AWS_ACCESS_KEY_ID'] ??= 'LOCALKMS';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'LOCALKMS';
  const keys = new Map(keyIds.map((keyId) => [keyId, randomBytes(32)]));
  const calls: KmsCall[] = [];
  let failures: KmsError[] = [];
  const handle = async (request: IncomingMessage): Promise<object> => {
    const body = await bodyOf(request);
    requireSignature(request);
    const action = String(request.headers['x-amz-target']).replace(/^TrentService\./, '');
    calls.push({ action, keyId: body.KeyId ?? '', context: body.EncryptionContext ?? {} });
    const failure = failures.shift();
    if (failure) throw failure;
    return answer(keys, action, body);
  };
  const reply = (response: ServerResponse, status: number, body: object) =>
    response
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify(body));
  const server = createServer((request, response) => {
    handle(request).then(
      (body) => reply(response, 200, body),
      (error: unknown) => {
        const known = error instanceof KmsError ? error : new KmsError('KMSInternalException', 500);
        reply(response, known.status, { __type: known.type, message: known.type });
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    calls,
    addKey: (keyId) => void keys.set(keyId, randomBytes(32)),
    failNext: (times, type, status = 400) => {
      failures = Array.from({ length: times }, () => new KmsError(type, status));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
