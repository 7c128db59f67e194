/**
 * The code of FULL_PACK (fixtures.ts) as format 1 first wrote it. Whatever changes, it must still be read: a
 * school's newsletter cannot be printed again. Only a test reads it.
 */
export const PRINTED = `
FT10071zzsy7yfVRrILX2Y2Ma6i720l6DzY5JsYE5ziyhVqK5pR4nygdntJ7OooZ8htwpMRD6n867rvSbHtOqUk0hIIdKv8J
xV1RptkdPwQJis49oHFOV8Enb7kJRcmAOSNYfuGhmCyLaVEUPtD7BfDdL3caejrfXOKNFprhoaPwC0hMbOaW5zN35XxCdnXj
SniNAnQ9i5bGNb149CjYVPevBXnOqS0WJpLIcTTjAo2usxC0UKUI76xM4k2H5EwgnkjFQhZkaAhbLKRTXzqgCEaacqEiBBhU
29RZXmJJpmQ6HJloe6DOdwtflJ1II3aGCXc8h6v3fNeWKSreI2VqVunUojXX2OETRdX5dkGnTuEMrf96EHSg2iHO5UI6pfQB
MPOIBBFOsA356Me0TikQ900NyGBsDmq235eU92tQ5RoW7oKjpei
`;
