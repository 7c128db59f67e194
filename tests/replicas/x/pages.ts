/** Home, a profile, a post, a community, and the address that every dialog stands at. */
export const pages = /^\/(?:compose\/post|i\/communities\/\d+|\w+(?:\/status\/\d+)?)?\/?$/;
