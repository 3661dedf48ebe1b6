/** Where a protobuf package's TypeScript goes, below `gen/k8s`: `k8s.io.api.core.v1` to `core/v1`. */
export function modulePathOfPackage(name: string): string {
  const parts = name.split('.');
  if (name.startsWith('k8s.io.apimachinery.pkg.') && !name.includes('.meta.')) return `machinery/${parts.at(-1)}`;
  return `${parts.at(-2)}/${parts.at(-1)}`;
}

/** Module of one topic file of a package: `core/v1/node-selector.ts`. */
export function modulePathOfFile(packageName: string, protoPath: string): string {
  const base = protoPath.split('/').at(-1)!;
  return `${modulePathOfPackage(packageName)}/${base.replaceAll('_', '-')}.ts`;
}

/** Import specifier of one generated module seen from another; both relative to the same folder. */
export function relativeImport(from: string, to: string): string {
  const a = from.split('/').slice(0, -1);
  const b = to.split('/');
  while (a.length > 0 && b.length > 1 && a[0] === b[0]) {
    a.shift();
    b.shift();
  }
  return (a.length === 0 ? './' : '../'.repeat(a.length)) + b.join('/');
}
