/** Names, whole or with an initial, that are nobody's classmate: stars, people of books and history. */
export const STARS: ReadonlySet<string> = new Set(
  `
  jessie j|mel b|mel c|ali g|kenny g|heather h|harry potter|harry styles|taylor swift|ed sheeran
  |billie eilish|olivia rodrigo|ariana grande|jude bellingham|harry kane|phil foden|lamine yamal
  |lionel messi|emma watson|daisy ridley|tom holland|tom cruise|joe wicks|freddie mercury|frank sinatra
  |elton john|george orwell|charlie chaplin|oscar wilde|emily bronte|charlotte bronte|jane austen
  |roald dahl|jacob rees|peter rabbit|peter pan|oliver twist|tom sawyer|charlie bucket|george michael
  |florence nightingale|rosa parks|mary seacole|lewis hamilton|lando norris|george russell|max verstappen
  |luke littler|amelia earhart|ada lovelace|isaac newton|albert einstein|marie curie|david walliams
  `
    .split('|')
    .map((name) => name.trim()),
);
