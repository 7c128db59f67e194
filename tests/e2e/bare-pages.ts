import type { SiteId } from '../../src/site-registry.ts';

/** A page with nothing on it but what a box is recognised by: other wrappers, other languages, no marks beside it. */
export interface BarePage {
  name: string;
  site: SiteId;
  path: string;
  /** The box is `#box`; a press on `#send` posts what is in it and empties it, as a plain script does. */
  html: string;
  /** A draft that says something only through what stands around the box. */
  sense?: string;
}

const SAID = 'Mrs Carr is such a bully';
const AGREES = "agree, she's useless";
const rich = (attributes: string) => `<div id=box contenteditable=true role=textbox ${attributes}></div>`;

export const BARE_PAGES: readonly BarePage[] = [
  {
    name: 'Instagram comment, neither in a main part nor in an article',
    site: 'instagram',
    path: '/p/CxYz12/',
    html: `<div><b>amy.t</b><p>${SAID}</p><form><textarea id=box aria-label="Add a comment…"></textarea>
      <div role=button id=send><span>Post</span></div></form></div>`,
    sense: AGREES,
  },
  {
    name: 'Instagram comment in no form, in Polish',
    site: 'instagram',
    path: '/',
    html: `<main><div><div>amy.t</div><div>${SAID}</div></div><div>${rich('aria-label="Dodaj komentarz…"')}
      <div role=button id=send>Opublikuj</div></div></main>`,
  },
  {
    name: 'Instagram answer to a comment, sent by a drawing',
    site: 'instagram',
    path: '/p/CxYz12/',
    html: `<main><a href="/sunset.pics/">sunset.pics</a> <span>Sunset</span>
      <ul><li><a href="/amy.t/">amy.t</a> <span>${SAID}</span> <button>Reply</button></li></ul>
      <form><textarea id=box aria-label="Add a comment…"></textarea>
      <button type=submit id=send aria-label=Post><svg width=16 height=16></svg></button></form></main>`,
    sense: `@amy.t ${AGREES}`,
  },
  {
    name: 'Instagram caption on a page of its own, called by what stands in it',
    site: 'instagram',
    path: '/create/details/',
    html: `<div><div>New post</div><button id=send>Share</button>
      <textarea id=box placeholder="Write a caption..."></textarea></div>`,
  },
  {
    name: 'Facebook comment under a post without marks',
    site: 'facebook',
    path: '/',
    html: `<div role=article><b>Dee Fox</b><p>${SAID}</p>${rich('aria-label="Comment as Jo Bell"')}
      <div role=button id=send aria-label=Comment>↑</div></div>`,
    sense: AGREES,
  },
  {
    name: 'Facebook comment in a plain field',
    site: 'facebook',
    path: '/',
    html: `<div role=article><b>Dee Fox</b><p>${SAID}</p><textarea id=box placeholder="Write a comment…"></textarea>
      <button id=send>Comment</button></div>`,
    sense: AGREES,
  },
  {
    name: "Facebook post on a school's page, in Urdu, headed by a role",
    site: 'facebook',
    path: '/lacheprimary',
    html: `<h1>Lache Primary School</h1><div role=dialog><span role=heading>پوسٹ بنائیں</span>${rich('')}
      <input type=file><div role=button id=send>پوسٹ کریں</div></div>`,
    sense: 'they lied to us again, useless lot',
  },
  {
    name: 'Facebook answer to a comment, in Polish',
    site: 'facebook',
    path: '/',
    html: `<div role=article><div dir=auto>Sunset over the hills</div><ul><li>
      <div role=article aria-label="Komentarz: Ann Hill"><div dir=auto>${SAID}</div></div>
      <div>${rich('aria-label="Odpowiedz: Ann Hill"')}<div role=button id=send aria-label=Skomentuj>↑</div></div>
      </li></ul></div>`,
    sense: AGREES,
  },
  {
    name: 'WhatsApp group told by who is in it, with a bare drawing to send',
    site: 'whatsapp',
    path: '/',
    html: `<div id=main><header><span title="Year 4 Lache mums">Year 4 Lache mums</span><div>Anna, Beth, You</div></header>
      <footer>${rich('data-lexical-editor=true data-tab=10')}
      <span id=send data-icon=wds-ic-send-filled>send</span></footer></div>`,
    sense: 'they lied to us again, useless lot',
  },
  {
    name: 'WhatsApp answer to a message without marks',
    site: 'whatsapp',
    path: '/',
    html: `<div id=main><header><span title="Five-a-side">Five-a-side</span></header>
      <footer><div><b>Jo</b><p>${SAID}</p><span>×</span></div>
      ${rich('data-lexical-editor=true data-tab=10 aria-label="Type a message to group “Five-a-side”"')}
      <button id=send aria-label=Send><svg width=16 height=16></svg></button></footer></div>`,
    sense: AGREES,
  },
  {
    name: 'X reply on a page of its own, in a plain field',
    site: 'x',
    path: '/compose/post',
    html: `<div><article><span lang=en>${SAID}</span></article>
      <div data-testid=tweetTextarea_0><textarea id=box></textarea></div>
      <button id=send><span data-testid=tweetButton>Reply</span></button></div>`,
    sense: AGREES,
  },
  {
    name: 'X post that quotes another',
    site: 'x',
    path: '/compose/post',
    html: `<div role=dialog><div id=box contenteditable data-testid=tweetTextarea_0 role=textbox></div>
      <div role=button><div data-testid=User-Name>Amy</div><div data-testid=tweetText>${SAID}</div></div>
      <button id=send data-testid=tweetButton>Post</button></div>`,
    sense: AGREES,
  },
  {
    name: 'X group chat headed by its name alone',
    site: 'x',
    path: '/i/chat/g2028',
    html: `<div data-testid=dm-conversation-header><h2>Year 4 Lache mums</h2></div>
      <form><textarea id=box data-testid=dm-composer-textarea></textarea>
      <button id=send data-testid=dm-composer-send-button>Send</button></form>`,
    sense: 'they lied to us again, useless lot',
  },
];

/** The page's own script. The box is the browser's own: no editor stands between it and what is typed. */
export const documentOf = ({ html }: BarePage): string => `<!doctype html><html lang=en><meta charset=utf-8>
<style>body{font:16px sans-serif}#box{width:420px;min-height:60px;border:1px solid}</style><body>${html}
<script>
  window.sent = [];
  const box = document.querySelector('#box');
  document.querySelector('#send').addEventListener('click', (event) => {
    event.preventDefault();
    const isField = 'value' in box;
    sent.push(isField ? box.value : box.innerText);
    if (isField) box.value = '';
    else box.textContent = '';
  });
</script>`;
