/** Starts the command line; nothing of the other faces is loaded. */
export const cli = () => import('./cli');

/** Starts the action; nothing of the AWS SDK is loaded. */
export const action = () => import('./main');

/** Starts the collector, as the command line or as the action; nothing of the engine's other formats and of GitHub's client is loaded. */
export const collect = () => import('./collector');
