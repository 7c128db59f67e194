import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { unleet } from './leet.ts';
import { readPassage } from './passage.ts';
import { phrases } from './phrases.ts';

const kinds = (text: string): string[] =>
  readPassage(text).tokens.map((token) => `${token.kind}:${token.text}`);
const sentences = (text: string): string[] =>
  readPassage(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

describe('folding', () => {
  it.each([
    ['It’s “FINE”', 'it\'s "fine"'],
    ['Café Noël', 'cafe noel'],
    ['Ｗｉｄｅ', 'wide'],
    ['Łódź – ok', 'łodz - ok'],
    ['İstanbul', 'istanbul'],
  ])('folds “%s” unit by unit', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toHaveLength(text.length);
  });
  it.each([
    ['us3less', 'useless'],
    ['sh1t', 'shit'],
    ['2day', 'today'],
    ['every1', 'everyone'],
    ['sooooo', 'so'],
    ['y5', 'y5'],
    ['2b', '2b'],
    ['11yr', '11yr'],
  ])('undoes “%s”', (word, plain) => {
    expect(unleet(word)).toBe(plain);
  });
});

describe('tokens', () => {
  it.each([
    ["Mrs O'Dea-Price won't", ['word:Mrs', "word:O'Dea-Price", "word:won't"]],
    ['ring 07700 900555 now', ['word:ring', 'phone:07700 900555', 'word:now']],
    ['(0161) 496 0001', ['phone:(0161) 496 0001']],
    ['a.b@c.example.com', ['link:a.b@c.example.com']],
    ['see https://x.example/y?z=1', ['word:see', 'link:https://x.example/y?z=1']],
    ['@otter_class #SportsDay', ['handle:@otter_class', 'hashtag:#SportsDay']],
    ['2B at 3.30pm, 1:1', ['word:2B', 'word:at', 'word:3.30pm', 'mark:,', 'number:1:1']],
    ['f*ck this b***', ['word:f*ck', 'word:this', 'word:b***']],
    ['*so* done 🙄🤷‍♀️🇬🇧', ['mark:*', 'word:so', 'mark:*', 'word:done', 'emoji:🙄', 'emoji:🤷‍♀️', 'emoji:🇬🇧']],
  ])('cuts “%s”', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['Mr. H is off. Good.', ['Mr. H is off.', 'Good.']],
    ['Robbed. ROBBED!! Again?!', ['Robbed.', 'ROBBED!!', 'Again?!']],
    ['no stops here at all', ['no stops here at all']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['She said "no." Then left.', ['She said "no."', 'Then left.']],
    [
      'he lost another shoe 😭😭 mine came home in wellies',
      ['he lost another shoe 😭😭', 'mine came home in wellies'],
    ],
    ['well… that went badly', ['well…', 'that went badly']],
    ['I ❤️ you lot', ['I ❤️ you lot']],
  ])('parts “%s”', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('phrases', () => {
  const found = (table: string[], text: string): string[] => {
    const matcher = phrases(table);
    return readPassage(text).sentences.flatMap((sentence) =>
      matcher.find(sentence.tokens, text).map((one) => one.text),
    );
  };
  it.each([
    [['not fit for purpose'], 'It is NOT fit, for purpose', ['NOT fit, for purpose']],
    [["don't care"], 'they dont care and we don’t care', ['dont care', 'don’t care']],
    [['the|our? head'], 'the head, our head, head', ['the head', 'our head', 'head']],
    [['has it in for *'], 'she has it in for him', ['has it in for him']],
    [['brushed *3 carpet'], 'brushed it under the carpet', ['brushed it under the carpet']],
    [['year', 'year four'], 'year four', ['year four']],
    [['🙄'], 'sure 🙄', ['🙄']],
    [['slow clap'], 'slow 👏 clap', ['slow 👏 clap']],
    [['useless head'], 'useless. head', []],
  ] as [string[], string, string[]][])('finds %j in “%s”', (table, text, expected) => {
    expect(found(table, text)).toEqual(expected);
  });
  it('names the entry that matched', () => {
    const { sentences: read } = readPassage('what a shambles');
    expect(phrases(['a shambles|farce']).find(read[0]?.tokens ?? [])[0]?.phrase).toBe('a shambles|farce');
    expect(phrases(['farce']).has(read[0]?.tokens ?? [])).toBe(false);
  });
  it('takes many alternatives one after another, which multiplied out would fill any memory', () => {
    const animals =
      'ant|bat|bee|boar|cat|cow|crab|crow|deer|dog|duck|eel|elk|emu|fox|frog|gnu|goat|hare|hen|ibis|jay|kite|lark';
    const phrase = [animals, `${animals}?`, animals, `${animals}?`, animals, animals, animals, animals].join(
      ' ',
    );
    expect(found([phrase], 'so ant bat cat dog eel fox gnu hen it goes')).toEqual([
      'ant bat cat dog eel fox gnu hen',
    ]);
    expect(found([phrase], 'ant bat cat dog eel fox')).toEqual(['ant bat cat dog eel fox']);
    expect(found([phrase], 'ant bat cat dog eel')).toEqual([]);
  });
});
