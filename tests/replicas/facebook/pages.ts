/** The feed, a page or profile, a group, and a post of theirs; a chat. */
export const pages = /^\/(?:(?:groups\/)?[\w-]+(?:\/posts\/\d+)?|messages\/(?:e2ee\/)?t\/\d+)?\/?$/;
