/** The feed, a post or reel, a story, the inbox and its requests, a thread, a profile and the form to edit one's own. */
export const pages =
  /^\/(?:(?:p|reel)\/[\w-]+|stories\/[\w.]+\/\d+|direct\/(?:inbox|requests)|direct\/t\/\d+|accounts\/edit|[\w.]+)?\/?$/;
