const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Given names common among children born in Britain in the last fifteen years, folded.
 * Written for this project; a name not here is no less a name.
 */
export const CHILD_NAMES: ReadonlySet<string> = list(`
aaliyah aaron aarav aarush abdul abdullah abel abigail abu ada adam adele aditi aditya agnes ahmad ahmed aidan aiden
aimee aisha aishah aiza ajay akira alan albert albie alberto aleena aleksander aleksandra alesha alex alexa alexander
alexandra alexia alexis alfie alfred ali alia alice alicia alisha aliyah alma alpha amaan amara amaya amber ameera
ameerah amelia amelie amina aminah amir amira amirah amit amiyah amy ana anabia anais ananya anastasia anaya andrei
angel angelina angus anika anisa anna annabel annabella annabelle anneliese annie ansh antoni antonia antos anya
aoife april aria ariana arianna ariella aris arjan arjun arlo arnav arran arthur arun arya asa asha ashton asia
aston astrid athena atticus aubrey audrey august augustus aurelia aurora austin ava avaani aveline avery avi axel
ayaan ayan ayda ayesha ayla ayomide ayra aysha ayub azaan bailey bartosz basil bea bear beatrice beatrix beau bella
ben benjamin benny bertie beth bethan bethany betsy betty billie billy blaine blake blanka bobby bodhi bohdan bonnie
brandon bridie brody bronte brooke brooklyn bruno bryn bryony cai caitlin caleb callie callum calum cameron cara
caris carys caspar casper cassius cecily celeste celine chanel charis charles charlie charlotte chase chidi chloe
chukwudi ciara cillian clara clarissa clementine cleo clover cody cohen cole connie connor conor constance cooper
cora coral corey cormac cosmo courtney cruz curtis daisy damian damien dana daniel daniella daniyal dante daphne
dara darcey darcie darcy darius darragh david dawid dawson declan delilah demi denis dexter dhruv diego digby dilan
dillon dina diya dominic dominik dora dorothy dougie douglas duke dulcie dylan eabha ebony eddie eden edie edith edward
eesa efe ego eileen eira eisa elena eleanor eleni eli eliana elias elif elijah elin eliot eliott elisa elise eliska
eliyah eliza elizabeth ella elle ellen ellie elliot elliott ellis eloise elodie elowen elsa elsie elspeth elvie
emeka emilia emilie emilija emily emir emma emmanuel emmeline emmett emrys enzo eoin ephraim eric erica erik erin esa
esme esmae esmay esmee esra estella ester esther ethan etta eva evan evangeline eve evelyn evie ewan ezekiel ezra
fabian faith faizan faris farah farhan fatima fatimah fay faye felicity felix femi fern fernando ffion fifi filip
finbar findlay finlay finley finn finnian fionn fletcher fleur flora florence florrie flynn francesca francis franciszek
frank frankie franklin franek fraser fred freddie freddy frederick freja freya gabija gabriel gabriela gabriella gabrielle
gethin george georgia georgie georgina gia gideon giovanni gracie grace gracjan gregor greta grayson gruff gwen
gwilym gwyneth hafsa hamish hamza hana hanan hania hanna hannah haris harlan harley harlow harman harold haroon harper harriet
harris harrison harry harsh harvey hasan hashim hassan hattie hawwa haya hayden hazel heath hector heidi helena henri
henrietta henry herbie hetty hiba holly honey honor hope huda hudson huey hugh hugo humaira huma humphrey hunter
husna hussain hussein ibraheem ibrahim ida idris ieuan ifan igor ike ikram iman imani imogen imran inaaya inaya india
indi indiana indie indy ines inigo ioan iona iqra ira irfan iris isa isaac isabel isabella isabelle isha ishaan ishan
isiah isioma isla ismail isobel isra israel ivan ivo ivy iwan iyla iza izaak izabela izan izzy jacek jack jackson jacob
jad jada jade jaden jago jai jaiden jake jakub james jamal jamie jan jana jannah jannat jared jasmine jason jasper jaume
jax jaxon jaxson jay jayda jayden jaydon jayla jayson jemima jenna jennie jenson jeremiah jerome jess jesse jessica
jessie jethro jia jibril joanna joao jobe jocelyn jodie joe joel joey johan john johnny jolie jonah jonas jonathan
jonny jordan josef joseph josephine josh joshua josie joss josiah joy juan jude judith julia julian juliet juliette
junaid juno jun junior jupiter justin kacey kacper kaden kai kaidan kaiden kaila kain kairo kaison kajus kaleb kamil
kamran kane kara karam karim karina karis karol kasia kasper kate katelyn katherine kathryn katie katy kavya kaya
kayden kayla kayleigh kaylen keanu keeley keira keisha kelsey kelsie kenji kenny keziah khadija khadijah khaled khalid
khloe kia kian kiana kieran kiera kika killian kimberley kinga kingsley kiran kirsty kit kitty kobe kobi kobie kofi
konrad kornelia kristian ksenia kuba kush kwame kyan kye kyla kylan kyle kylo kymani kyra lacey lachlan laila lamar
lana lando lara latisha laura lauren lauryn layan layla layton leah leanna leela leen lena lennie lennon lennox lenny
leo leon leona leonardo leonidas leonie leopold leticia lettie levi levon lewis lexi lexie leyla lia liam liana liban
libby liberty lila lilah lili lilia lilian liliana lilly lily lina lincoln linus liv livia liyana liz llew lloyd
logan lois lola lorcan lorelai lorenzo loretta lottie lou louie louis louisa louise lowri luca lucas lucia lucian lucie
lucja lucy luella luis luka lukas luke lula luna lux lydia lyla lylah lyra mabel mac macie macey mackenzie macy maddie maddison
maddox madeleine madeline madiha madison madina mae maeve magda magdalena magnus maha mahdi mahek mahi mahnoor maia
maira maisie maisy maja maksim maksymilian malachi malachy malaika malak malaya malik manha manraj manveer mara marcel marcell
marci marcie marek margot maria mariah mariam marianne marie marina marley marlowe marnie marnie marshall martha marwa mary maryam marysia
mason mateo mateusz matilda matteo matthew maura maverick max maxi maxim maximilian maximus maxwell maya mayar mayra mckenzie
medina megan mehmet mei melissa melody mercy meredith mia miah mica micah michael michal michalina mihai mikael mikaeel mikey mikolaj
mila milan milena miles millie milly milo mimi mina minnie mira miracle mirha miriam misbah misha mohamed mohammad mohammed moira
moli mollie molly monika monroe morgan morgana morwenna moses muhammad munira murphy murray mustafa musa mya myah myla mylah myles myra myrah
nadia nahla naila naima nala nana nancy naomi natalia natan natasha nate nathan nathaniel nauman nay nayla ned nell nellie nelly neve
nevaeh newt niall niamh nicholas nico nicola nicolas nicole nieve nikhil nikita nikodem nikola nikolas nina nisha noa noah noel noemi
noor nora norah nova nuala nuha nusaybah nyah nyla nylah oakley obi ocean octavia ola olaf olaoluwa oleander oliver olive olivia olivier oliwia oliwier ollie
oluwaseun omar oona oran orhan orla orlaith orlando orson oscar oskar osian osman oswin otis otto ottilie oumou owain owen oyin
paige paisley paolo parker patrick patryk pearl peggy penelope penny percy perrie persephone petra peyton philippa phoebe phoenix pia
pip piper pippa piotr pola polly poppy posy precious presley preston primrose prince princess prisha priscilla purdy quinn rachel rae raees
rafael rafal rafe rafferty rafi raheem rahma rahul raina raiyan raj raja rajan raman ralph ralphie ramla ramona rania ranveer raphael raphy rares rashid
rawan ray raya rayan rayhan raymond rayyan reagan rebecca reece reed reem reese reggie remi remy ren reuben rex rhea rhian rhiannon
rhodri rhys ria riccardo richie ricky ridwan riley rihanna rio rishi river riya riyad roan roary rob robbie robert robin robyn rocco rocky roisin
roman romeo romy romilly ronan ronnie rony rory rosa rosalie rosalind rosanna rose rosemary rosie ross rowan roxanne roxy royce ruairi ruben ruby
rudi rudy rufus rukaiya rumi rupert ruqayyah russell ruth ryan ryder rylan ryley saad saanvi sabah sabina sadie safa saffron safia safiya safiyah
sahar sahib saif saira salma salman sam samaira samantha samara sameer sami samina samir samira samson samuel sana sanjay santiago saoirse sapphire sara sarah
sasha saskia saul savannah sawyer scarlet scarlett scout seamus sean sebastian selena seren serena seth shah shaan shannon shanice shaun shay
shayla shayan shelby sherlock shiloh shivam shivani shreya shyla sia sian sid siddharth sidney siena sienna sierra simeon simon simone simran sinead siobhan
siya skye skyla skylar sofia sofija solomon sonny sonia sophia sophie sorcha soraya spencer stanislaw stanley stefan stella stephanie
stevie sufyan suki sullivan sumaiya summer sunny suraj susanna susie swara sydney sylvia sylvie syed szymon tabitha tadeo tahlia taha tahir taiwo talha
tallulah talia tamara tamsin tanisha tanvi tara taran tariq tarun taya tayla taylor teagan ted teddie teddy tegan temi temitope teo teodor terrell
tess tessa thaddeus thea thelma theo theodora theodore thiago thomas tia tiago tiana tiernan tiffany tilda tilly timothy timur tobi tobiah tobias tobi toby
tom tomasz tomi tommy tomos toni torin travis trinity tristan troy tudor ty tyler tymon tymoteusz tyra tyrese tyrone tyson uma umair umar una ursula
usman valentina valentino vanessa veda venus vera verity veronica vesper victor victoria vihaan viktor viktoria vincent vinnie viola violet violette vivaan vivian
vivienne vlad wajiha walter warren waleed wanda wes wesley wiktor wiktoria wilbur wilf wilfred wilhelmina will william willa willow winifred winnie winston wojciech
woody wren wyatt xander xanthe xavi xavier yaqub yara yasin yasmin yasmina yasmine yassin ydris yosef younis yousef yousuf yuki yuri yusra yusuf yuvan yvie
zac zach zachariah zachary zack zahid zahir zahra zaid zaim zain zaina zainab zak zakariya zakir zander zane zara zarah zarya zayaan zayd zayn zayna
zaynab zeb zeeshan zehra zeke zelda zena zendaya zephyr zeynep zia zidan zion ziva ziya zoe zofia zohaib zoya zubair zuri zuzanna
`);

/** Names that a grown-up of today bears more often than a child; a child's only where a child is spoken of. */
export const ADULT_NAMES: ReadonlySet<string> = list(`
adrian aileen alan alison amanda andrea andrew andy angela angie anita ann anne anthony barbara barry bernadette bernie bev beverley brenda
brian bruce carl carla carol carole caroline cath catherine cathy chantelle cheryl chris christine christopher claire clare clive colin craig
daniel danielle darren dave dawn dean deb debbie deborah debra denise dennis derek diane donna doreen duncan elaine emma fiona frances gail gareth
gary gavin gemma geoff geoffrey gillian gina glenn gordon graham greg hayley heather helen hilary ian jackie jacqueline jacqui jan jane janet
janice jason jayne jeff jen jenny jeremy jill jim jo joan joanne john jon joyce judy julie june karen karl katherine kath kathleen keith kelly ken
kenneth kerry kev kevin kim kirsty kirstie lance laura leanne lee lesley linda lindsay lindsey lisa liz lorna lorraine louise lyn lynda lynn lynne maggie malcolm
mandy marcus margaret marilyn mark martin martyn maureen maxine mel melanie mick mike mohan moira natalie neil nick nicky nicola nige nigel norman pam pamela pat patricia
paul paula pauline pete peter phil philip priya rachael ray rebecca richard rita rob robert roger ron sally sandra sara sarah sharon sheila shelley
shirley simon stacey stephen steve steven stewart stuart sue susan suzanne terri terry tina toni tony tracey tracy trevor trish val valerie vicki
vicky viv wayne wendy yvonne zoe
`);

/** Names that are everyday words too: a name only when written large, and never at a sentence's head alone. */
export const WORD_NAMES: ReadonlySet<string> = list(`
amber angel april august autumn basil bear bella blake bobby bonnie chase clover coral cooper cruz daisy dawn duke eden faith fern frank
grace harper hazel heath holly honey honor hope hunter india iris ivy jade jasmine joy junior jupiter may june kit liberty lily lux mac mason
mercy mark miracle miles murphy nova obi ocean olive parker pat pearl penny phoenix pip piper poppy precious prince princess primrose
ray reed rex rio river robin rob rocky rose ruby rowan saffron sapphire scout sienna skye sonny spencer stella summer sunny taylor teddy
tom trinity venus violet will willow winston woody wren sue bill bob rich nick art jack lance drew
don gene jan dean jay max mia rory ross sid sam sunny tai victor ted theo thea nay ego alpha ike jun
`);
