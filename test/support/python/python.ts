import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Where a Python with packages is, or why there is none. */
export type Python = { readonly path: string } | { readonly reason: string };

/**
 * Makes a virtual environment in a folder and installs packages into it. Takes ten seconds and a package registry.
 *
 * @param requirements - a file that names the packages
 */
export function pythonWith(requirements: string, folder: string): Python {
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const path = join(bin, 'python');
  try {
    execFileSync('python3', ['-m', 'venv', folder], { encoding: 'utf8', stdio: 'pipe' });
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements];
    execFileSync(path, install, { encoding: 'utf8', stdio: 'pipe' });
    return { path };
  } catch (error) {
    const { message, stderr = '' } = error as Error & { stderr?: string };
    const [line = message] = stderr
      .split('\n')
      .filter((told) => told !== '')
      .slice(-1);
    return { reason: `Python 3 with venv and pip is missing, or its packages can't be had: ${line}` };
  }
}
