/** Packages that run a script of their own when they are installed; esbuild puts its program in place. */
const MAY_RUN_AT_INSTALL: ReadonlySet<string> = new Set(['node_modules/esbuild']);

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** What a lock file lets in that could be other bytes tomorrow, or runs before anybody looked at it. */
export function lockFaults({ packages }: Lock): readonly string[] {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .flatMap(([place, locked]) => [
      ...(locked.integrity?.startsWith('sha512-') ? [] : [`${place}: no checksum of its bytes`]),
      ...(locked.link || (locked.resolved ?? 'https://').startsWith('https://')
        ? []
        : [`${place}: not from a registry: ${locked.resolved}`]),
      ...(locked.hasInstallScript && !MAY_RUN_AT_INSTALL.has(place)
        ? [`${place}: runs a script when it is installed`]
        : []),
    ]);
}
