/** Whether a process runs, whosesoever it is. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Without the right to signal it, it is alive all the same.
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
};
