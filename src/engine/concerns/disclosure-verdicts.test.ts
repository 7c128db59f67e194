import { describe } from 'vitest';
import { verdicts } from './examples.ts';

describe('disclosure, rules and model together', () => {
  const inChat = { surface: 'group', site: 'whatsapp', where: 'Year 3 parents Hazelbrook' } as const;
  const below = { surface: 'comment' } as const;
  const toFriend = { surface: 'direct', site: 'whatsapp' } as const;
  const byStaff = { role: 'staff' } as const;
  const staffFriends = { role: 'staff', surface: 'group', site: 'whatsapp', where: 'Uni girls' } as const;
  const staffDirect = { role: 'staff', surface: 'direct', site: 'whatsapp' } as const;
  const pupilChat = { role: 'pupil', surface: 'group', site: 'whatsapp' } as const;
  const pupilDirect = { role: 'pupil', surface: 'direct', site: 'whatsapp' } as const;
  const pupilPost = { role: 'pupil', site: 'instagram' } as const;
  const byGovernor = { role: 'governor' } as const;
  const byVolunteer = { role: 'volunteer' } as const;

  verdicts('disclosure', {
    flags: [
      { ...pupilDirect, text: 'my stepdad gets so angry and then he hurts me' },
      { ...pupilDirect, text: 'i dont feel safe at my dads' },
      { ...pupilDirect, text: 'can i tell u something about my uncle but u cant tell' },
      { ...pupilDirect, text: 'he said if i tell mum he will hurt her too' },
      { ...pupilDirect, text: 'my mum hasnt come home for 2 days and theres no food' },
      { ...pupilDirect, text: 'i hate my life i wish i wasnt alive' },
      { ...pupilDirect, text: 'ive been hurting myself again' },
      { ...pupilDirect, text: 'nobody would care if i disappeared' },
      { ...pupilDirect, text: 'this guy says hes 15 but he wants me to send pictures with no top on' },
      { ...pupilDirect, text: 'he has a photo of me and says he will send it to everyone if i dont do more' },
      { ...pupilDirect, text: 'my brother does stuff to me at night i dont like' },
      { ...pupilDirect, text: 'the babysitter locks us in the cupboard when we cry' },
      { ...pupilDirect, text: 'dad threw a plate and it cut my face i said i fell' },
      { ...pupilDirect, text: 'im scared of my mums boyfriend he comes in my room' },
      { ...pupilDirect, text: 'my grandad touches me and says its our game' },
      { ...pupilChat, text: 'idk what to do my friend says she wants to kill herself' },
      { ...pupilChat, text: 'does anyone else get hit w a belt at home or is it just me' },
      { ...pupilPost, text: 'goodbye everyone i wont be here on monday' },
      { ...pupilPost, text: 'cant do this anymore. sorry' },
      { ...pupilPost, text: 'mum says im nothing and shuts me outside at night' },
      { ...pupilDirect, replyTo: 'u ok?', text: 'no. i dont want to wake up tmrw' },
      { ...pupilDirect, replyTo: 'how old r u', text: 'im 10 and he said thats fine and to keep it secret' },
      {
        ...pupilDirect,
        text: 'an older boy gives me money to carry stuff on the train and now i cant get out of it',
      },
      { ...pupilDirect, text: 'i took some of mums tablets' },
      "My daughter has stopped eating and last night she told me she wants to be dead. She's eleven",
      "My ex hits him when he goes there at weekends. He's six. Who do I ring?",
      "My stepdaughter let slip that her mum's boyfriend gets into bed with her. I feel sick, what do I do",
      'My son has told me a lad in his class made him do things in the toilets',
      "He came back from his father's with marks round his wrists and won't say how",
      "There's a little boy on our road always out at ten at night, filthy and hungry. Should I tell someone?",
      'I can hear next door screaming at that child and then it goes quiet. Do I ring the police or social services?',
      "Found messages on my daughter's tablet from a grown man, he wants to meet her on Saturday",
      "My boy has been told by someone online to send photos or they'll come to the house",
      "She's nine and scratches her arms until they bleed. She says it makes the sad go away",
      'He wakes up screaming and says the man at club hurts him',
      'My little girl says Mr Okoro took her into the cupboard and told her not to tell',
      "He said a man at swimming helped him get dressed and touched him. He's only five",
      "I think my sister is hurting her baby and I don't know who to tell",
      "I don't think I can keep going. The kids would be better without me",
      "I am scared of what I'll do to him if he doesn't stop crying. I need help tonight",
      {
        ...inChat,
        text: 'my lads friend told him hes being touched by his cousin. what do i do with that??',
      },
      {
        ...inChat,
        text: 'she told mine that her dad locks her in the shed. is it true or is it a story? do i ring',
      },
      {
        ...inChat,
        replyTo: 'Is your girl ok? She looked upset',
        text: "no. she told us something about her uncle last night and we've rung the police",
      },
      { ...toFriend, text: "she told me he comes in at night. what do i do, i can't stop shaking" },
      { ...toFriend, text: "my boy says the lodger shows him films he shouldn't see. he's seven" },
      {
        ...toFriend,
        replyTo: "How are things now you've split?",
        text: "He's still doing it. The kids see it all. Last time he had hold of Leo by the throat",
      },
      {
        ...byStaff,
        text: 'A boy in my class asked if he could sleep at school because of what happens at night. What do I do?',
      },
      { ...byStaff, text: "She showed me her arm and begged me not to tell anyone. She's ten" },
      { ...byStaff, text: 'A girl told me today that her stepdad takes pictures of her' },
      { ...byStaff, text: 'Little one in my class keeps saying daddy hurts mummy and then daddy hurts me' },
      { ...byStaff, text: "I can't see a way through this. I don't want to wake up tomorrow" },
      {
        ...staffFriends,
        text: 'one of mine says her brother gets into her bed. ive reported it but i cant sleep',
      },
      { ...staffFriends, text: "he came in with cigarette burns. he's five" },
      {
        ...byVolunteer,
        text: 'A child I read with told me she sleeps in the car now and that her dad hits the dog and then her',
      },
      {
        ...byVolunteer,
        text: "He told me on the walk that his mum's friend makes him keep a bad secret. He's in Year 2",
      },
      { ...byGovernor, text: "Who do I tell if I think the head's own child is being harmed?" },
      { ...pupilChat, text: 'theres a man on my game who says he will find me if i dont go on camera' },
      { ...pupilChat, text: 'my sister is 12 and her boyfriend is 24 and he hits her' },
      { ...pupilDirect, text: 'she says i did it so no one will believe me but he did touch me' },
      'my daughtr came home and sed the man next door made her touch him. wot do i do',
      "She begged me not to leave her with him. I should have listened. I've seen the marks now",
      "Please, is there a helpline for a child who says she's being hurt by her mum? Asking for my niece",
      'My foster daughter disclosed something about her birth dad tonight',
      "My grandson's terrified of going home on a Friday. He begged me not to make him go",
      { ...byStaff, text: 'I keep thinking about not being here any more. Nobody at work would notice' },
      { ...staffDirect, text: "I don't think I'm going to make it to Monday and I mean that" },
      {
        ...byVolunteer,
        text: "Little one on the trip flinched when I put my hand up to wave, and said sorry please don't",
      },
      { ...pupilDirect, text: 'pls help my dads been drinking and hes got a knife and mums crying' },
      { ...pupilDirect, text: 'sometimes i stand on the bridge and think about it' },
      'My niece shows everyone a burn on her leg and says daddy was cross',
      {
        ...pupilDirect,
        replyTo: 'why werent u in',
        text: 'mum was out cold on the floor again had to look after the baby',
      },
      {
        ...inChat,
        text: 'my daughter says a man in a silver car asked her to get in outside the gates today',
      },
      "Do schools have to act if a child says they're frightened to go home? Mine told Miss Feeney and nothing has happened",
      {
        ...byGovernor,
        text: "A parent has told me her son is being hurt by a member of staff at Hazelbrook Primary and I don't know where to take it",
      },
      { ...pupilDirect, replyTo: 'whats up with ur arm', text: 'promise not to say. it was my dad' },
      {
        ...inChat,
        text: 'does anybody know who to call if you think a kid in the class is being knocked about at home',
      },
      {
        ...pupilDirect,
        text: 'i havent eaten for ages i just want to get smaller till theres nothing left',
      },
      { ...byStaff, text: 'I saw a colleague grab a child by the throat today and everyone looked away' },
      {
        ...pupilDirect,
        text: 'they took my clothes after pe and filmed me and now its everywhere i want to die',
      },
      {
        ...toFriend,
        replyTo: "Did you ever find out why she's been so quiet?",
        text: "Yes. Her swimming coach. I can't write it down",
      },
      {
        ...inChat,
        text: 'hes been talking about wanting to be dead and hes only 8. has anyone been through this',
      },
      'My son is frightened of one of the TAs, he says she pinches him where nobody sees',
      'My daughter said Mrs Tindall slapped her legs at changing time',
      "I've had enough of being here. I've written the letters",
      { ...pupilDirect, text: 'miss my coach makes me stay behind and stand too close and i dont like it' },
      {
        ...staffFriends,
        replyTo: "you've been quiet",
        text: "a child told me something on friday that i'll never forget. his own father",
      },
      {
        ...below,
        replyTo: 'Have a lovely half term everyone',
        text: 'Not everybody. Some kids dread it. My foster son was beaten every holiday until he came to us and he still hides',
      },
      "My nephew has bruises in places you don't get bruises from falling over",
      { ...pupilDirect, text: 'i keep thinking about ending it' },
      'hes 7 and he told me hed rather be ded than go bk to that school. they kick him every day',
      { ...byStaff, text: "One of mine hasn't been fed since Friday, I can see it" },
      { ...pupilChat, text: 'my mate wont change for pe cos of the marks his dad leaves' },
      { ...pupilDirect, text: 'everyday those boys punch me in the toilets and say they will do worse' },
      { ...pupilDirect, text: 'a man keeps waiting for me by the park after school he knows my name' },
      {
        ...inChat,
        text: "anyone know the number for the nspcc, it's about a child i'm really worried about",
      },
      { ...byStaff, text: "A pupil wrote a story for me and it isn't a story, somebody is hurting her" },
      'My husband hit me in front of the children again and this time our eldest got in the way',
      {
        ...inChat,
        text: 'i shouldnt say but that little lad at the party had welts all up his back, does someone report that',
      },
    ],
    ignores: [
      { ...pupilDirect, text: 'my stepdad gets so angry at the football lol' },
      { ...pupilDirect, text: 'my dads house is so cold' },
      { ...pupilDirect, text: 'i keep thinking about the end of that film' },
      { ...pupilDirect, text: 'nobody would care if maths disappeared' },
      { ...pupilDirect, text: 'my nan waits for me by the park after school with sweets' },
      { ...pupilDirect, text: 'he has a photo of me with spaghetti on my head 😂' },
      { ...pupilDirect, text: 'the babysitter let us stay up till ten' },
      { ...pupilDirect, text: 'dad dropped a plate and the dog ate the sausages' },
      { ...pupilDirect, text: 'my grandad is teaching me chess its our game' },
      { ...pupilDirect, text: 'my auntie is taking me abroad to swim with turtles' },
      { ...pupilDirect, text: 'my cousin is getting married in the summer and im bridesmaid' },
      { ...pupilChat, text: 'my mate wont change for pe cos he forgot his kit' },
      { ...pupilChat, text: 'does anyone else get told off for using loo roll as bandages' },
      { ...pupilDirect, replyTo: 'why werent u in', text: 'dentist then mcdonalds' },
      { ...pupilDirect, replyTo: 'whats up with ur arm', text: 'fell off my scooter its just a graze' },
      { ...pupilDirect, replyTo: 'how old r u', text: '10 but 11 in may' },
      { ...pupilChat, text: 'suffocating in this classroom open a window' },
      { ...pupilChat, text: 'if i get picked to read out loud i will actually pass away' },
      'My son has told me a lad in his class made him laugh so much milk came out',
      "He came back from his father's with a new haircut and won't take his hat off",
      'My niece shows everyone her plaster and says the cat was cross',
      "Found messages on my daughter's tablet from her penfriend, he wants to know about our hedgehog",
      "I found a note in her school bag saying she'd be a better cat than her sister",
      'My son is frightened of the hand dryers at school',
      'My little girl says Mr Okoro has a cupboard full of drums',
      'Miss Feeney dragged the whole class into a conga',
      "My daughter said Mrs Tindall slapped a sticker on her jumper and she's wearing it to bed",
      "He said a man at swimming taught him to dive. He's only five!",
      "My grandson's sad about going home on a Friday, he begged me for one more game",
      'I think my sister is having her baby today!!',
      "I've had enough of being here. Four hours at the airport",
      "My husband hit his thumb in front of the children and they've learnt a new word",
      'The little girl in that story on the news, abused for years, and nobody saw. Heartbreaking',
      'Just finished A Child Called It. I cried for an hour',
      'Our charity walk is for the NSPCC, sponsor us if you can',
      "The school asked us to talk about stranger danger, it went well, she now won't speak to the postman",
      'Watched Adolescence. Every parent should',
      { ...inChat, text: 'does anybody know who to call about the lost coats' },
      { ...inChat, text: 'that little lad at the party had a whole cake to himself, legend' },
      { ...inChat, text: 'anyone know the number for the dentist on mill lane' },
      {
        ...inChat,
        text: 'hes been talking about wanting a dog and hes only 8. has anyone been through this',
      },
      {
        ...inChat,
        text: 'a man in a silver car parked across the gates again today, blue badge so fair enough',
      },
      { ...inChat, replyTo: "What's happened to Otters' new lad?", text: 'chicken pox! back on monday' },
      { ...inChat, replyTo: "Anyone's child scared of that TA?", text: 'no mine adores her' },
      { ...inChat, text: 'the flu jab hurt him more than he let on, sore arm all weekend' },
      { ...inChat, text: 'mine bumped heads with another at lunch, big egg, they rang straight away' },
      {
        ...toFriend,
        replyTo: "How are things now you've split?",
        text: 'Better. The kids are doing well and we even managed a birthday together',
      },
      { ...toFriend, replyTo: "Did you ever find out why she's been so quiet?", text: 'Tonsillitis!' },
      { ...below, replyTo: 'Have a lovely half term everyone', text: 'You too! Lie ins for all' },
      {
        ...byStaff,
        text: 'A boy in my class asked if he could sleep at school because he loves the beanbags',
      },
      { ...byStaff, text: 'Mine were starving by eleven, never do PE first' },
      { ...byStaff, text: "I can't see a way through these reports. Send chocolate" },
      { ...byStaff, text: 'A pupil wrote me a story about a dragon who is allergic to knights' },
      { ...byStaff, text: 'Training day on child abuse and neglect. Hard, important, and the tea was cold' },
      { ...byStaff, text: 'Dying on my feet. Sports day then parents evening should be illegal' },
      { ...byStaff, text: 'I saw a colleague grab the last doughnut today and everyone looked away' },
      { ...staffFriends, replyTo: "you've been quiet", text: 'lost my voice singing carols' },
      { ...staffFriends, text: "he came in with a cake the size of his head. he's five" },
      {
        ...staffDirect,
        replyTo: 'miss i dont want to go home yet can we finish the game',
        text: "Home time, mister! We'll finish it tomorrow",
      },
      { ...byVolunteer, text: 'Little one on the trip waved at every single lorry' },
      { ...byGovernor, text: 'Safeguarding audit done, our single central record is in order' },
      { ...byGovernor, text: 'Good session on how the school helps children at risk of neglect' },
      { ...pupilDirect, text: 'im hiding in the bathroom they are playing hide n seek' },
      'hes 7 and he told me hed rather be a pirate than go bk to school. the holidays were too long',
      'My daughter says the dentist hurt her but the sticker made up for it',
      'Do schools have to act out the whole nativity? Two hours on a bench',
      'She cried all the way in, then ran off without a backward look. It was me who cried going home',
      { ...pupilDirect, text: 'my big cousin gives me money to wash his car' },
      {
        ...inChat,
        text: 'she told mine that her dad lives in the shed. is it true or is he just always gardening 😂',
      },
      { ...toFriend, text: 'my boy says the lodger makes the best pancakes' },
      { ...pupilDirect, text: 'sometimes i stand on the bridge and drop sticks and race them' },
      "My stepdaughter let slip that her mum's boyfriend is rubbish at bowling",
      "I am scared of what he'll do to the sofa if he finds the felt tips",
      { ...pupilDirect, text: 'im going to run away with the circus when i grow up' },
      { ...pupilDirect, text: 'i took some of mums biscuits' },
      { ...pupilChat, text: 'our neighbour lets my brother sit on his motorbike' },
      "He's covered in bruises from rugby and proud of every one",
      'He wakes up early and says the man at club is funny',
      "I can't see a way through this laundry",
      { ...pupilChat, text: 'my friend says she would die for that puppy' },
      { ...pupilDirect, text: 'i hate my life theres fish for tea' },
      { ...pupilDirect, text: 'ive hurt my ankle again at netball' },
      "He kicked off because I cut the toast wrong and told me I'd ruined his life",
      { ...byVolunteer, text: "He told me on the walk that his mum's friend makes the best trifle" },
      "She's nine and scratches at the eczema, any creams you'd recommend?",
    ],
    misses: [
      ["I found a note in her school bag saying she'd be better off gone", 'gone, without a word of death'],
      [
        "Miss Feeney dragged him by the hair, he has a bald patch, I've got photos",
        'reads as a charge against staff',
      ],
      [
        {
          ...inChat,
          replyTo: "What's happened to Otters' new lad?",
          text: "He's got a black eye and told Leo his mum did it with a shoe",
        },
        'telling of a pupil weighs more than the black eye',
      ],
      [
        {
          ...inChat,
          replyTo: "Anyone's child scared of that TA?",
          text: 'Yes!! mine says she grips their arms til it hurts',
        },
        'who is meant stands in the question',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'sir are you there its tyler',
          text: 'Tyler, has he hurt you again? Are you somewhere safe?',
        },
        'a message to a pupil weighs more than what it asks',
      ],
      [
        {
          ...staffDirect,
          replyTo: 'miss i dont want to go home',
          text: "Why, what's happening at home? Is someone hurting you?",
        },
        'a message to a pupil weighs more than what it asks',
      ],
      [
        "My lad's been made to deliver packages by older boys, they've threatened him with a blade",
        'exploitation told in everyday words',
      ],
      [
        { ...pupilDirect, text: 'im going to run away tonight i cant stay in this house' },
        'its words are those of other drafts',
      ],
      [
        { ...pupilDirect, text: 'im hiding in the bathroom they are fighting again' },
        'who fights is not said',
      ],
      [
        {
          ...pupilChat,
          text: 'our neighbour makes my little brother sit on him and its weird and i hate it',
        },
        'its words are those of other drafts',
      ],
      [
        { ...pupilDirect, text: 'my auntie wants to take me abroad to get cut like my sister' },
        'its words are those of other drafts',
      ],
      [
        { ...pupilDirect, text: 'they say im getting married in the summer im only 14' },
        'its words are those of other drafts',
      ],
    ],
    falseAlarms: [
      [
        { ...pupilDirect, text: 'can i tell u something about my crush but u cant tell' },
        'children tell of harm with the same opening',
      ],
      [
        { ...pupilDirect, text: 'he said if i tell mum about the trampoline hes not giving me the crisps' },
        'the opening is that of a forced secret',
      ],
      [
        { ...pupilDirect, text: 'this guy says hes 15 levels ahead of me on roblox' },
        'strangers online open so too',
      ],
      [
        { ...pupilDirect, text: 'my brother snores at night i dont like it' },
        'a brother, the night and not liking it',
      ],
      [{ ...pupilDirect, text: 'those boys beat us 6-0 again' }, 'beaten, at football'],
      [
        { ...pupilPost, text: 'cant do this anymore. this level is impossible' },
        'the same despair, but for a level',
      ],
      [{ ...pupilPost, text: 'mum says im not allowed outside at night' }, 'kept from outside, at night'],
      [
        { ...pupilDirect, replyTo: 'u ok?', text: 'no i dont want it to be monday tmrw' },
        'the answer to "u ok?" weighs',
      ],
      [
        "My daughter has stopped eating meat and last night she lectured us on pigs. She's eleven",
        'stopped eating, at eleven',
      ],
      [
        "My ex has him at weekends. He's six. Who do I ask about the reading book?",
        'the same opening, but for a reading book',
      ],
      [
        "There's a little boy on our road always out on his bike, what a polite lad",
        'a little boy who is always out',
      ],
      [
        "I can hear next door's baby and then it goes quiet. Do I ring the bell and offer cake?",
        'hears it go quiet next door',
      ],
      ["I don't think I can keep going. Who invented half marathons", 'the same despair, but for a race'],
      [
        {
          ...inChat,
          text: "my lads friend told him he's being a sheep in the play. what do i do with that, mine wants to be one too",
        },
        'a friend told him, what do I do',
      ],
      [
        { ...toFriend, text: 'she told me he comes in at six. shall we eat without him' },
        'comes in, in so many words',
      ],
      [
        { ...byStaff, text: "She showed me her arm and it was covered in stickers. She's ten" },
        'showed her arm, at ten',
      ],
      [
        { ...byStaff, text: 'A girl told me today that her stepdad takes pictures of owls' },
        "a stepdad's pictures, of owls",
      ],
      [
        { ...byStaff, text: "I keep thinking about not being here any more: it's called retirement" },
        'the same words, for retirement',
      ],
      [
        { ...staffDirect, text: "I don't think I'm going to make it to Monday's quiz" },
        'the same words, for a quiz',
      ],
      [
        "Those scam texts say they'll come to the house. Delete and block",
        'its words are those of a real one',
      ],
      [
        { ...pupilDirect, text: 'i want to die that was so embarrasing i called miss mum' },
        'its words are those of a real one',
      ],
      [
        { ...pupilPost, text: 'goodbye everyone i wont be here on monday we r going to spain' },
        'its words are those of a real one',
      ],
      [
        { ...staffFriends, text: 'one of mine says her brother has a bunk bed now and she is furious' },
        'its words are those of a real one',
      ],
      [{ ...pupilDirect, text: 'mums not home til 6 theres pizza' }, 'its words are those of a real one'],
      [
        { ...pupilChat, text: 'my sister is 12 and she hits me w her pillow every morning' },
        'its words are those of a real one',
      ],
      [
        { ...pupilDirect, text: 'i havent eaten since breakfast im starvinggg' },
        'its words are those of a real one',
      ],
      [
        {
          ...inChat,
          replyTo: 'Is your girl ok? She looked upset',
          text: 'she lost her tooth before she could show anyone bless her',
        },
        'its words are those of a real one',
      ],
      [
        { ...pupilChat, text: 'theres a boss on my game who finds u if u dont hide' },
        'its words are those of a real one',
      ],
      [
        {
          ...byVolunteer,
          text: 'A child I read with told me she slept in a tent all weekend and a cow licked it',
        },
        'its words are those of a real one',
      ],
      [
        { ...pupilDirect, text: 'im scared of my mums spider he lives in the bath' },
        'its words are those of a real one',
      ],
      [
        { ...pupilDirect, text: 'my coach makes me stay behind to practise penalties' },
        'its words are those of a real one',
      ],
      [
        { ...pupilDirect, text: 'pls help my dads been cooking and the smoke alarm wont stop' },
        'its words are those of a real one',
      ],
    ],
  });
});
