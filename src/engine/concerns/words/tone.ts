import { table } from './table.ts';

/** Small words whose sum, beside the school or its staff, sounds like a grievance. None says it alone. */
export const DENYING = table(`
  not, no, never, nobody, no-one, no one, noone, nothing, none, nowhere, without, neither, hardly, barely
  zero, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, can't, cannot, couldn't
  shouldn't, hasn't, haven't, hadn't, ain't, refused, refuses, unable, lack of
`);
export const PERSISTING = table(`
  again, still, always, every time, every single, every year|week|friday|monday|term|day|month|morning
  another
  since september|october|november|january|february|march|april|may|june|easter|christmas|summer|half
  weeks|days|months|times|years running, in a row, on the trot, the same, same *1 every|again
  same six|few|five|four|three|two, constantly, continually, keeps, keep, all over again, already, twice
  third, fourth, fifth, sixth, three|four|five|six|seven|eight|ten times|weeks|months|emails|days, gone up
  goes up, going up, ever since, years of
`);
export const CONTRASTING = table(`
  but, yet, while, instead, meanwhile, except, whereas, even though, although, rather than, can *5 but can't
  fine to, happy to *5 but, only found|heard|told|know|got, the only|one time, so much for, as long as
  when it suits, unless
`);
export const CONFRONTING = table(`
  told|tell|telling the school|office|us|me|teacher, asked the|for|if|why|them|her|him|about, i asked
  we asked, i've asked, emailed, rang, i rang, phoned, wrote to, spoke to, raised it, raised this
  complained, decided, has|have decided, expects|expect|expecting us|me|parents|staff|them|our, must think
  think we're|i'm|that, thinks we're|it's, reckons, reckon, insists, insisted, claims, claim, claimed
  idea of, supposed to, meant to, call that|this, calls that|this, could have|at|just|you|they
  would have|be been? nice|better|good|helpful, would it hurt|kill, should have|be|know, needs to, need to
  ought to, a shrug, shrugged, rolled *2 eyes, smirked, laughed, walked off, walked past, excuse, excuses
  apparently, reason, what happened to, where's the, how much did, how much is, dear *3, with respect
  honestly, seriously, i'm sorry but, sorry but, wouldn't mind but
  not being awkward|difficult|that|rude|horrible|mean, not to be, don't get me wrong, too much to ask
  am i missing, call me, no wonder, pay for|full, must be, god forbid, what exactly, in this day and age
  anyone|has|have anyone? actually, not even, don't even, doesn't even, can't even, didn't even, apologise
  apology, shame it's|its|they|the|that|about|there|nobody|no|we|you, pity it's|its|they|the|that
  even better if, nice if
  how much did that|this|it, can send, can find, can manage, can afford, find the money, sort it out
  sort it, do better, need|needs to|a remember|realise|learn|understand|word|rethink|look, stop, why is it
  why are|do|does|is|can't|haven't|hasn't|don't|didn't|won't|aren't|must|should|has|have, how come
  who thought, whose idea, since when, is there a reason
  too much|many|little|few|late|long|hard|short|expensive|loud, way too, so annoying, annoying, unfair
  so long, so late, so many, yet more, more and more, no words, not a babysitter, one more, nothing left
  spreadsheet, pointless, boring, waste, wasted, shut, cancelled, cut, late, wrong, missing, cold, broken
  lost, ignored, moved, scrapped, gone, charged, banned, off again, off every, at the back, shrug
  pray for us|me, god help, help us, heaven help
`);
