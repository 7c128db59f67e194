/** The feed, a post, the inbox, a thread and a profile. */
export const pages = /^\/(?:p\/[\w-]+|direct\/inbox|direct\/t\/\d+|[\w.]+)?\/?$/;
