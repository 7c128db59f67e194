import { table } from './table.ts';

/** Taking a side in politics. */
export const PARTIES = table(`
  vote, voting, voted, ballot, polling day, polling station, the booth, election, general election
  local elections, by-election, referendum, labour, the labour party, tory, tories, conservative
  conservatives, lib dem, lib dems, liberal democrats, green party, the greens, reform, reform uk, ukip, snp
  plaid, the government, this government, our mp, prime minister, downing street, chancellor, minister
  ministers, secretary of state, westminster, parliament, councillor, councillors, candidate, candidates
  manifesto, politicians, politics, brexit, the strike, strikes, picket, picket line, union, palestine
  israel, gaza, protest, rally, march, petition
  polls, polls open, which|what|only party, the party, party that|who, one party, candidate's, on thursday, at the ballot|polls, pledge, polls
`);
export const SIDES = table(`
  vote for? labour|green|reform|tory|conservative|lib|change, vote them|against|wisely, vote *2 out
  cross *2 going|goes, know|knows *2 where|who|which *4 going|voting|supporting|backing
  remember|forget *1 which|who|what *1 promised|pledged|voted|delivered|said|refused
  had its|their chance, blown it, failed, failing, have failed, fails our|children|schools, betrayed
  betrayal, broken promises, lies, shame on, disgrace, disgraceful, time for change, enough is enough
  stand with, standing with, stands with, solidarity
  support the strike|strikers|union|campaign|march|candidate|petition, supports, backing, we back
  we support, endorse, endorses, endorsed, good luck to our|candidate|councillor|mp
  congratulations to our new mp, remember that|this on|when|at, get them out, kick *2 out, kick them out
  sick of, cuts, underfunded, fight for, say no to, sign the|this|our petition, write to your mp
  join the march|protest|rally|picket, free palestine, stop the, boycott, make your voice heard, austerity
  deserve better, can't be trusted, only party, the right choice, thank you to our mp
  vote for *3 party|candidate|mp|anyone|someone|people, vote them|him|her out, will actually, who cut
  who|what they|you did|cut|promised
  back|support|supporting|backing our|the|your *2 candidate|mp|councillor|pledge|campaign|party
  only one party|candidate|side, on the side of
`);

/** Selling for somebody else's business. */
export const ADVERTS = table(`
  trial|taster|introductory lesson|lessons|session|sessions|class|classes, half-price, quote *1 code|at|when|for
  % off, percent off, discount, discount code, promo code, voucher, offer ends, special offer
  special rate|rates|price|prices|deal, deal, deals, free quote, quotes, no job too small, book now
  book online, order now, order online, shop now, tap the link, link in bio
  check out his|her|their|this|the, give * a call, call him|her|them on, prices from, from only, only £*
  buy one, half price, sale now on, giveaway, prize draw from, sponsored by, our sponsor, our sponsors
  in partnership with, thanks to our sponsor, highly recommend, we recommend, recommended by
  for all your *3 needs, for our followers, for all our followers|families|parents, exclusive to our
  mention this post, mention our name, use code, now open on|in|at, grand opening, now hiring, franchise
  taking bookings, new customers, free trial, free taster, first session free, book a table, estate agent
  letting agent, mortgage, mortgages
`);

/** Taking another's work as one's own. */
export const COPYING = table(`
  lifted the|it|them|these|off|from|straight, nicked the|it|them|these|this|off|from|my
  pinched the|it|them|these|this|off|from, stole|stolen the|it|them|these|this|off|from
  ripped off|from|the|it|them, borrowed the *3 off|from, copied *4 off|from|out|word|straight
  copied and pasted, copy and paste|pasted, scanned *4 book|books|pages|scheme|whole
  photocopied *4 book|books|whole|scheme, screenshotted *4 pack|resource|book|off|from
  removed|cropped|edited|rubbed|took|blurred|cut|got|covered *3 watermark|logo|name|credit
  without the watermark, no watermark, watermark off, swapped *3 logo|name
  changed *2 font|fonts|logo|colours|name, stuck|put|slapped my name|logo on, passing *2 off as
  passed *2 off as, as my own, calling it mine, pirated, torrent, torrented, cracked version
  dodgy copy|download|stream|link, bootleg, not mine but, someone else's *3 but, off another seller
  from another seller, off twinkl|tes|pinterest|etsy|google, from twinkl|tes|white
  twinkl *4 selling|sell|£*, who's counting
  nobody|no one will|ever know|notice|notices|checks, don't tell twinkl|tes|the, shared login
  full pdf|book|scheme, whole book|scheme|pdf *3 free|pdf|drive|link, pdf of the *3 book|scheme, reselling
  resell, don't tell the author|publisher|illustrator
  scanned|copied|traced|photographed|photocopied *4 published|proper|official|originals|ones|book
  logo|watermark|name|credit *2 cropped|removed|covered|rubbed|blurred|scrubbed
  minus|without|no logo|logos|watermark|watermarks|branding|credit|credits
  snipped|trimmed|chopped|painted|edited|scribbled|tippexed|photoshopped *3 logo|watermark|name|branding|credit
`);
export const SELLING = table(`
  etsy, tes, tpt, teachers pay teachers, my shop, my store, my page, my website, my blog, my account
  selling, for sale, buy, £*, quid, download, downloads, resource, resources, pack, packs, worksheet
  worksheets, display, displays, planning, scheme, pdf, dropbox, drive, link in, it's yours, its yours
  help yourself, help yourselves, free to a good, dm for, yours for, made by me, new product, new pack, poem
  story, song, artwork, design, designs, drawings, illustrations, font, clipart, book, podcast, photo, film
  video
`);

/** Having, opening or wanting an account. */
export const ACCOUNTS = table(`
  whatsapp, insta, instagram, ig, facebook, fb, snapchat, snap, tiktok, tik tok, youtube, yt, twitter
  discord, threads, bereal, account, acc, accounts, my page, his page, her page, page is live, page is up
  profile, username, user name, follow me, give *2 a follow, follow him|her|us, followers, subs, subscribe
  subscribers, collabs, dm 4|for collabs, fake birthday|birthdate|age|dob, fake *2 birthday|date|age
  change|changed|put|putting|lied|lying|lie *4 birthday|age|birth|year|dob, says i'm|im 13|14|16|18
  set *2 up, sign|signed|signing *2 up, let|letting *4 have|on|get, finally let me, allowed me, mum let me
  dad let me, new phone, sim, channel, vlog, vlogs, spam acc, spam account, priv acc, main acc, finsta
`);

/** A family that says no: there is no account. */
export const REFUSING = table(`
  no whatsapp|insta|instagram|tiktok|snapchat|snap|facebook|phone|phones|social till|until|before|media|yet|
    for|in|here
  not till|until|before|allowed|having|getting|a chance|happening|yet, told|telling *3 no, said no
  saying no, no chance, absolutely not, over my dead body, never, won't let|be, wont let, banned
  isn't allowed, not allowed, aren't allowed, too young, she|he can wait, deleted, deleting, shut it down
  took it off, taken it off, smartphone free, smartphone-free, worst mum|mom|dad|parent|mother
`);
