/** The oldest Node that Casus runs on. */
const OLDEST_MAJOR = 20;

/**
 * Says what is wrong with the Node that runs.
 *
 * @param {string} version - as process.versions.node has it: "20.20.2"
 * @returns {string | null} one line for a person, or null where the version is fine
 */
export function nodeFault(version) {
  if (Number(version.split('.')[0]) >= OLDEST_MAJOR) return null;
  return `casus: this is Node ${version}; Casus needs Node ${OLDEST_MAJOR} or later (https://nodejs.org).`;
}
