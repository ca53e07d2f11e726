/**
 * The address that ends the session and then asks to sign in again.
 * @param next where to go after the sign-in: path, query and hash
 */
export const signOutAddress = (
  serverBasePath: string,
  message: 'SESSION_EXPIRED' | 'LOGGED_OUT',
  next?: string
): string => {
  const query = new URLSearchParams({ msg: message });
  if (next !== undefined) query.set('next', next);
  return `${serverBasePath}/api/security/logout?${query.toString()}`;
};
