/** Demeaning said by its build, with no group's name: them and us, who should do which work, how names sound. */
export const DEMEANING_SHAPES = new RegExp(
  [
    "\\b(?:s?he's|s?hes|s?he is|they're|theyre|they are|is|was) (?:clearly |obviously " +
      '|definitely )?one of (?:them|those|that lot|that sort)\\b[^\\n]{0,60}\\b(?:tell|sick|obvious' +
      '|know|mile off|near|allowed|kids|changing|weird|wrong)\\b',
    '\\b(?:hiring|hire|employing|employ|appointing|letting|having|putting) (?:young |only ' +
      '|all )?(?:women|men|blokes|girls|females|mothers|mums|gays|foreigners' +
      '|pensioners)\\b[^.!?]{0,40}\\b(?:under|over|in charge|of that age|age|round|near|forty|thirty' +
      '|what you get|for)\\b',
    '\\bget (?:a|an|some) (?:proper )?(?:bloke|man|fella|woman|young \\w+|english \\w+' +
      '|british \\w+|normal \\w+) in\\b',
    '\\b(?:bloke|man|male|men|blokes|fella|lad)s? (?:wanting|who wants?|working|applying|in|doing' +
      '|teaching|with) (?:to work )?(?:in |at |with )?(?:a |the )?(?:nursery|reception|infants?' +
      '|early years|little|small|tiny|young|preschool|childcare)\\b[^\\n]{0,90}\\b(?:reason|weird' +
      '|creepy|no thanks|no thank|wrong|odd|not right|suspicious|why|uncomfortable|red flag)\\b',
    "\\b(?:someone|somebody|teachers?|staff|one|people) (?:who (?:was|is|are|were|'s)" +
      '|that was) (?:actually |really |properly )?(?:born (?:here|in this country|in england)' +
      '|from (?:here|this country)|english|british|one of us)\\b',
    '\\b(?:that|her|his|their|the) (?:thick |foreign |heavy ' +
      "|funny )?accent\\b[^.!?]{0,60}\\b(?:can't|cannot|understand|all over|word|phonics|subtitles" +
      "|translat\\w+|learn|copy\\w*|pick\\w* up|confus\\w+)\\b|\\b(?:can't|understand|subtitles" +
      '|translat\\w+|learn|phonics|spelling)\\b[^.!?]{0,60}\\b(?:that|her|his' +
      '|their) (?:\\w+ )?accent\\b',
    '\\b(?:more|three|four|five|half|families|lot|kids|new ones|of them' +
      "|of em)\\b[^.!?]{0,30}\\b(?:can't|cant|don't|dont|couldn't) (?:string a|speak a word" +
      '|read english|speak english|say a word|even speak|understand a word)\\b',
    '\\b(?:register|names?|class list|surnames?)\\b[^.!?]{0,30}\\b(?:unpronounceable' +
      '|nobody can (?:say|spell|pronounce)|no vowels|like a (?:menu|takeaway)|scrabble)\\b',
    '\\b(?:off|from) (?:that|the) (?:site|camp|caravans?|hostel|hotel)\\b[^\\n]{0,60}\\b(?:smell' +
      '|stink|thiev\\w*|nick\\w*|filthy|dirty|share|lock)\\b',
    "\\b(?:don't|dont|doesn't|never) (?:think|believe|reckon) (?:girls|women|boys) (?:need|should" +
      '|can|deserve|matter)\\b',
    '\\boff (?:having|on maternity|pregnant|up the duff)\\b[^\\n]{0,60}\\b(?:what you get|women' +
      '|bloke|again and again|typical|every year)\\b',
    '\\bwhat (?:sort|kind|type) of (?:a )?(?:man|bloke|fella|woman|lad|grown man) (?:wants?' +
      '|would want|chooses|likes|works|goes)\\b[^.!?]{0,50}\\b(?:kids|children|four|five|little' +
      '|infants|nursery|reception|year)\\b',
    '\\b(?:lasses|women|girls|men|lads|blokes|females) (?:that|of that|her|his|their' +
      '|our) age (?:want|should|ought|need|belong|have no)\\b',
    '\\b(?:should|ought to|needs to) be a (?:woman|man|bloke|female|mother) (?:in|doing|there' +
      '|teaching|running|with)\\b',
  ].join('|'),
  'g',
);
