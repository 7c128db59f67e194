/** The feed, requests of friends, a page or profile, a group, and a post of theirs; a chat. */
export const pages =
  /^\/(?:friends\/requests|(?:groups\/)?[\w.-]+(?:\/posts\/\d+)?|messages\/(?:e2ee\/)?t\/\d+)?\/?$/;
