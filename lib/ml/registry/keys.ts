/** Where the files of one version are stored. */
export const versionFolder = (name: string, versionId: string) => `models/${name}/${versionId}`

/** Where a training keeps what its steps hand on; gone when it ends. */
export const runFolder = (runId: string) => `models-at-work/${runId}`
