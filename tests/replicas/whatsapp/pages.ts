/** One address: it never changes with the chat. */
export const pages = /^\/$/;
