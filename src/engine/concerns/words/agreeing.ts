import { table } from './table.ts';

/** Taking the side of what is answered. */
export const NODDING = table(`
  same, same here, same with us|ours|mine, agree, agreed, totally|completely|100% agree|agreed
  couldn't agree more, this, so this, exactly, exactly this, 100%, 100, 💯, spot on, yep, yup, yes, yeah
  nail on the head, hit the nail, tell me about it, don't get me started, dont get me started
  you're not wrong, not wrong, hear hear, well said, what she|he said, every single time, every time, always
  every. single. time, not just you, not just me, you're not alone, us too, me too, preach, amen, true
  so true, +1, ditto, absolutely, definitely, seconded, no surprises, not surprised, this 👆, 👆, ^^, 🎯
  say it louder, louder for
  same old, likewise, snap, mine too|as, ours too|as, me neither, us neither, can relate
`);

/** Warning somebody off a school they ask about. */
export const WARNING_OFF = table(`
  not ours, not this one, not that one, anywhere but, anywhere else, avoid, i|we wouldn't
  don't|dont do it|go|bother, run
  run a mile, steer clear, stay away, keep driving, keep looking, look elsewhere, dm me, pm me, inbox me
  message me, how long have you got, where do i start, no comment, least said, wouldn't send a dog
  not if you, think again, good luck with that, god help you, we moved ours, pulled ours, took ours out, 😬
  🚩
`);
