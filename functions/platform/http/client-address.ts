import { createHmac } from 'node:crypto';
import { BlockList, isIP, SocketAddress } from 'node:net';

/** 请求是从哪里来的：运行环境告诉的对端，与请求头里自称的来路。 */
export interface Origin {
  /** 连到我们这里的那一端；不知道时为空。 */
  readonly peer: string;
  /** X-Forwarded-For 原样；没有为空。 */
  readonly forwardedFor: string;
}

/** 认得的代理。 */
export type Proxies = (address: string) => boolean;

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** 去掉方括号、端口与 IPv4 映射写法；不是地址时为空。 */
const plain = (text: string): string => {
  const trimmed = text.trim();
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? trimmed;
  const bare = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bracketed)?.[1] ?? bracketed;
  const address = MAPPED.exec(bare)?.[1] ?? bare;
  return isIP(address) === 0 ? '' : address;
};

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * 认得哪些代理：逗号隔开的地址或网段（如 10.0.0.0/8、::1）。
 * 写错的抛出，免得以为设好了。
 */
export const trustedProxies = (text: string): Proxies => {
  const list = new BlockList();
  for (const entry of text.split(',').map((each) => each.trim())) {
    if (entry === '') continue;
    const [address = '', prefix] = entry.split('/');
    const family = familyOf(address);
    const longest = family === 'ipv6' ? 128 : 32;
    const bits = prefix === undefined ? longest : Number(prefix);
    if (isIP(address) === 0 || !Number.isInteger(bits) || bits < 0 || bits > longest)
      throw new Error(`环境变量 TRUSTED_PROXIES 有误：“${entry}”不是地址或网段`);
    list.addSubnet(address, bits, family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
};

/**
 * 真正的来访地址：对端不是认得的代理就是对端本身；是代理才看 X-Forwarded-For，
 * 从右往左跳过认得的代理，取第一个别的——左边的是来者自己写的，不作数。
 */
export const clientAddress = ({ peer, forwardedFor }: Origin, isProxy: Proxies): string => {
  const own = plain(peer);
  if (own === '' || !isProxy(own)) return own;
  const hops = forwardedFor.split(',').slice(-20).map(plain);
  for (const hop of hops.reverse()) {
    if (hop === '') return own;
    if (!isProxy(hop)) return hop;
  }
  return own;
};

/** IPv6 一户常有一整个 /64，合起来数。 */
const network = (address: string): string => {
  if (isIP(address) !== 6) return address;
  const { address: short } = new SocketAddress({ address, family: 'ipv6' });
  const [head = '', tail = ''] = short.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = short.includes('::') && tail !== '' ? tail.split(':') : [];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
};

/** 地址只以带密钥的散列示人，猜不回原来的地址；空地址合成一个。 */
export const hashedAddress =
  (key: Buffer) =>
  (address: string): string =>
    createHmac('sha256', key)
      .update(`address|${network(address)}`)
      .digest('base64url')
      .slice(0, 22);
