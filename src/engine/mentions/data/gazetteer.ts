/** Titled names that are nobody's teacher: fiction, brands, songs, public figures. Folded. */
export const FAMOUS_TITLED: ReadonlySet<string> = new Set(
  `
  mr darcy|mr bean|mr big|mr blobby|mr blue sky|mr brightside|mr bates|mr benn|mr bingley|mr bump
  |mr burns|mr chips|mr collins|mr fox|mr fantastic|mr freeze|mr gilbert|mr gruber|mr grumpy|mr happy
  |mr hyde|mr incredible|mr keating|mr kipling|mr knightley|mr magoo|mr men|mr messy|mr miyagi
  |mr motivator|mr muscle|mr nice|mr nobody|mr perfect|mr pickwick|mr porky|mr potato|mr potter
  |mr poppers|mr popper|mr right|mr robot|mr rochester|mr sandman|mr sheen|mr small|mr speaker|mr spock
  |mr stink|mr strong|mr t|mr tickle|mr toad|mr tumble|mr tumnus|mr twit|mr universe|mr whippy|mr wickham
  |mr wonka|mr world|mr worldwide|mr wolf|mr woolf|mr mistoffelees|mr chippy|mr president|mr chairman
  |mr micawber|mr snuffles|mrs bennet|mrs bird|mrs brown|mrs brown's|mrs claus|mrs crimble's|mrs dalloway
  |mrs danvers|mrs doubtfire|mrs doyle|mrs hinch|mrs hughes|mrs mangel|mrs merton|mrs mills|mrs overall
  |mrs pankhurst|mrs patmore|mrs pepperpot|mrs potts|mrs robinson|mrs santa|mrs slocombe|mrs tiggywinkle
  |mrs tiggy-winkle|mrs tweedy|mrs thatcher|mrs twit|mrs weasley|mrs beeton|mrs elswood|mrs hudson
  |miss america|miss england|miss havisham|miss hannigan|miss honey|miss jean|miss jones|miss marple
  |miss moneypenny|miss piggy|miss polly|miss rabbit|miss saigon|miss sunshine|miss trunchbull
  |miss universe|miss world|miss dior|miss scarlett|miss scarlet|miss peregrine|miss potter
  |miss congeniality|miss selfridge|miss bennet|miss haversham|miss daisy|miss minchin|ms rachel
  |ms marvel|ms pacman|ms pac-man|dr who|dr dre|dr martens|dr pepper|dr oetker|dr seuss|dr no|dr strange
  |dr foster|dr zhivago|dr evil|sir keir|sir alan|sir alex|sir david|sir elton|sir isaac|sir ian|sir paul
  |sir mo|sir chris|sir lancelot|sir gawain|sir tom|sir rod|sir mick|sir lewis|sir geoff|sir bobby
  |sir cliff|sir winston|sir starmer|sir killalot|sir kit|sir gareth|sir jim|sir patrick|sir bradley
  |sir humphrey
  `
    .split('|')
    .map((name) => name.trim()),
);

/** Works and characters whose presence makes a school in the same draft a made-up one. */
export const FICTION = [
  'matilda',
  'trunchbull',
  'miss honey',
  'mr darcy',
  'north and south',
  'hogwarts',
  'dumbledore',
  'snape',
  'umbridge',
  'mcgonagall',
  'harry potter',
  'waterloo road',
  'grange hill',
  'inbetweeners',
  'bad education',
  'big school',
  'abbott elementary',
  'school of rock',
  'dead poets society',
  'derry girls',
  'sex education',
  'st trinians',
  "st trinian's",
  'malory towers',
  'jane eyre',
  'demon headmaster',
  'horrid henry',
  'tom gates',
  'wimpy kid',
  'simpsons',
  'skinner',
  'breaking bad',
  'stranger things',
  'glee',
  'hard times',
  'gradgrind',
  'corrie|coronation street?',
  'eastenders',
  'emmerdale',
  'hollyoaks',
  'ackley bridge',
  'teachers tv',
  'bash street',
  'baggy trousers',
  'another brick in the wall',
] as const;
