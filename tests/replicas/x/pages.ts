/**
 * Home, a profile and the editing of one's own, a post, a community, the chats, and the address that every other dialog
 * stands at.
 */
export const pages =
  /^\/(?:compose\/post|settings\/profile|i\/communities\/\d+|(?:i\/chat|messages)(?:\/requests)?(?:\/g?[\d-]+)?|\w+(?:\/status\/\d+)?)?\/?$/;
