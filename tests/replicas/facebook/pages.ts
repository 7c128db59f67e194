/** The feed, a page or profile, a group, and a post of theirs. */
export const pages = /^\/(?:(?:groups\/)?[\w-]+(?:\/posts\/\d+)?)?\/?$/;
