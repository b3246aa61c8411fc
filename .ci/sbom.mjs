// npm run sbom [-- 文件]：运行时依赖的清单（CycloneDX 1.5），照锁文件写，不联网。
// npm sbom --omit dev 会漏掉开发时也用到的运行时依赖，所以不用它。
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** @typedef {{ version?: string, dev?: boolean, link?: boolean, license?: string, integrity?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Locked */

const nameOf = (/** @type {string} */ path) => path.replace(/^.*node_modules\//, '');

const purl = (/** @type {string} */ name, /** @type {string} */ version) =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** 锁文件里一处依赖实际用的是哪一个：由里往外找。 @param {Record<string, Locked>} packages @param {string} from @param {string} name */
function resolved(packages, from, name) {
  for (let at = from; ; at = at.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') return undefined;
  }
}

/** @param {string} integrity */
const hashOf = (integrity) => {
  const [kind = '', text = ''] = integrity.split(/-(.*)/);
  return {
    alg: kind === 'sha512' ? 'SHA-512' : 'SHA-1',
    content: Buffer.from(text, 'base64').toString('hex'),
  };
};

/**
 * @param {{ name: string, version: string, packages: Record<string, Locked> }} lock
 * @param {Date} now
 */
export function billOfMaterials({ name, version, packages }, now) {
  const paths = Object.keys(packages).filter(
    (path) => path !== '' && !packages[path]?.dev && !packages[path]?.link,
  );
  const refOf = (/** @type {string} */ path) => `${path}@${packages[path]?.version}`;
  const linksOf = (/** @type {string} */ path) => {
    const { dependencies, optionalDependencies } = packages[path] ?? {};
    const found = Object.keys({ ...dependencies, ...optionalDependencies }).map((each) =>
      resolved(packages, path, each),
    );
    return [...new Set(found)].flatMap((each) =>
      each && paths.includes(each) ? [refOf(each)] : [],
    );
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: now.toISOString(),
      component: { type: 'application', 'bom-ref': name, name, version },
    },
    components: paths.map((path) => {
      const { version: locked = '', license, integrity } = packages[path] ?? {};
      return {
        type: 'library',
        'bom-ref': refOf(path),
        name: nameOf(path),
        version: locked,
        purl: purl(nameOf(path), locked),
        ...(license ? { licenses: [{ expression: license }] } : {}),
        ...(integrity ? { hashes: [hashOf(integrity)] } : {}),
      };
    }),
    dependencies: [
      { ref: name, dependsOn: linksOf('') },
      ...paths.map((path) => ({ ref: refOf(path), dependsOn: linksOf(path) })),
    ],
  };
}

const isScript =
  process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isScript) {
  const target = resolve(
    process.env['INIT_CWD'] ?? process.cwd(),
    process.argv[2] ?? 'sbom.cdx.json',
  );
  const bill = billOfMaterials(
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')),
    new Date(),
  );
  writeFileSync(target, `${JSON.stringify(bill, null, 1)}\n`);
  console.log(`${bill.components.length} 个运行时依赖，写在 ${target}`);
}
