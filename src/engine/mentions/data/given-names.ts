const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Given names common among children born in Britain in the last fifteen years, folded.
 * Written for this project; a name not here is no less a name.
 */
export const CHILD_NAMES: ReadonlySet<string> = list(`
aaliyah aarav aaron aarush abbie abby abdallah abdul abdullah abdulrahman abel abena abi abigail abraham abu ada
adaeze adam addie addison adebayo adele adeola aditi aditya adnan adriana adrien aeryn afia agatha agnes ahana ahmad
ahmed aidan aiden aiko aimee aine ainsley aisha aishah aisling aiza ajay akira akosua akua alaia alan alana alba
albert alberto albie aled aleena alejandro aleks aleksander aleksandra alena alesha alessandro alessia alex alexa
alexander alexandra alexia alexis alfie alfred ali alia alice alicia alina alisha aliyah allegra alma alpha alys
alyssa amaan amal amandeep amani amara amari amaya amayah amber ameera ameerah amelia amelie amey amina aminah aminata
amir amira amirah amit amiyah ammar amy ana anabel anabia anais anand ananya anastasia anastazja anaya anders andrei
aneesa aneurin angel angelina angharad angus anika anisa anjali ankit anna annabel annabella annabelle annalise
anneliese annie anouk ansah ansel ansh anton antoni antonia antonina antos anwen anya aoife april arabella arabelle
aram arash archie aria ariana arianna ariella aris ariyah arjan arjun arlen arley arlie arlo armaan armani arnav arran
arta artemis arthur arun arwen arya aryan asa asha asher ashleigh ashlyn ashton asia asiya aslan aston astrid athena
atticus aubree aubrey audra audrey auggie august augustus aurelia aurora austin ava avaani avah aveline avery avi
aviana avneet axel axelle ayaan ayan ayda aydin ayesha ayla ayo ayomide ayra aysha ayub azaan azra baha bailey barnaby
barney bartek bartosz basil basma bea bear beatrice beatrix beatriz beau bella ben benedict benjamin benji benny
berkay bertie beth bethan bethany betsy betty bevan bilal billie billy bilqis blaine blaise blake blanca blanka blythe
bobbie bobby bodhi bodie bogdan bohdan bonnie bram brandon branwen brayden breanna brendan bridie brigid briony brodie
brody bronagh bronte bronwen bronwyn brooke brooklyn bruno bryce bryn brynn bryony caden cadi caelan cai caitlin
caitlyn caius calder caleb caleigh calista callan callie callum calum camden cameron camila camille caoimhe caolan
cara caris carlos carys caspar casper cassandra cassidy cassius castiel catalina catrin cayden caylan cecily celeste
celine celyn cerys chanel chanelle chantelle charis charles charlie charlize charlotte charlton chase chaya cheyenne
chidi chizara chloe christos chukwudi chukwuemeka cian ciara cillian clara clarissa clementine cleo clover cody cohen
cole conall conan connie connor conor constance cooper cora coral corben cordelia corey corin cormac cosima cosmo
courtney cristian cristina cruz curtis cyrus dafydd daisy daiyan dalia daliyah damian damien damla dana daniel
daniella daniyal dante daphne dara darcey darcie darcy daria darius darragh dashiell daud david dawid dawson dawud
declan deen delilah delphi demi demir denis dermot derry dev dexter deyan dhara dhillon dhruv diego digby dilan dillon
dilys dina diogo divya diya dmitri dominic dominik donnacha dora dorothy dotty dougal dougie douglas duke dulcie
dwayne dylan eabha eabhan eamon ebony ebube edan eddie eddison eden edgar edie edison edith edouard edward eesa efa
efe ego eidhan eileen eilidh eimear einar eira eisa ekam eleanor elena eleni eleri eli eliana elias elidir elif elijah
elin eliot eliott elis elisa elisabeth elise elisha eliska eliyah eliza elizabeth elkie ella elle ellen ellery elliana
ellie elliot elliott ellis ellison elodie eloisa eloise elouan elowen elsa elsie elspeth elvie emeka emeli emelia emi
emilee emilia emilie emilija emily emir emma emmanuel emmeline emmett emmie emmy emre emrys enfys eniola enoch enzo
eoin ephraim erfan eric erica erik erin eryn esa esmae esmay esme esmee esperanza esra essa estella ester esther
esyllt ethan etta euan eunice eva evalyn evan evander evangeline eve evelina evelyn evie evren ewan eyad ezekiel ezmae
ezmai ezra fabian fabio faith faiyaz faiza faizan fallon fanny farah farhan farida faris farrah farzan fatema fatima
fatimah fatoumata fay faye fearne felicity felipe felix femi ferdinand fergus fern fernando ferne fernley ffion fflur
fiadh fidel fifi filip finbar findlay finlay finley finn finnian fionn fiorella fitz fletcher fleur flora florence
florrie flossie flynn folarin frances francesca francis franciszek franciszka franek frank frankie franklin fraser
fred freda freddie freddy frederic frederick freja freya fynley fynn gabija gabriel gabriela gabriella gabrielle gaia
galen garin gaurav george georgia georgie georgina gethin gia gianna gideon gino giovanna giovanni gisele godfrey
goldie grace gracie gracjan grayson gregor greta greyson griff gruff gruffydd guinevere gurleen gurpreet gustav gwen
gwendolyn gwenllian gwilym gwyneth hadi hadley hafsa hafsah haider hailey halima hallie hamish hamza hana hanan hania
hanif haniya hanna hannah hareem haris harlan harleen harley harlow harman harold haroon harper harriet harris
harrison harry harsh harun harvey hasan haseeb hashim hassan hattie hawwa haya hayden hayder hayes hazel haziq heath
hector heidi helena henri henrietta henrik henry herbie hettie hetty hezekiah hiba hilda hira holden holly honey honor
hope huda hudson huey hugh hugo huma humaira humphrey hunter husayn husna hussain hussein huw huxley hywel iain ianto
ibraheem ibrahim ibrahima ida idris iestyn ieuan ifan ifeoma ifra ignacy igor ihsan ike ikram ilan ilana ilias ilinca
illiana ilyas imaan iman imani immy imogen imran inaaya inaya indi india indiana indie indy ines inga ingrid inigo
inioluwa ioan ioana iona ionut iqra ira irfan irina iris irving isa isaac isaak isabeau isabel isabela isabella
isabelle isadora isha ishaan ishan ishaq ishmael isiah isioma isla ismaeel ismail isobel isolde isra israel israfil
issac issy ivan ivana ivar ivie ivo ivy iwan iyla iylah iza izaak izaan izabela izaiah izan izzy jace jacek jacey jack
jackson jacob jacques jad jada jade jaden jago jai jaiden jaime jake jakob jakub jamal james jamie jamil jan jana
janek jannah jannat jared jasleen jasmin jasmine jason jasper jaume jax jaxon jaxson jaxx jay jayce jayda jaydan
jayden jaydon jayla jaylen jayson jazmine jemima jemma jenna jennie jenson jeremiah jericho jermaine jerome jess jesse
jessica jessie jethro jett jia jibril jiya joachim joanna joao joaquin jobe jocelyn jodie joe joel joelle joey johan
johanna john johnnie johnny jojo jolie jonah jonas jonathan jonny jonty jordan jorgie josef joseph josephine josh
joshua josiah josie joss josselin jovan joy juan judah jude judith jules julia julian juliana juliet juliette jumana
jun junaid junior juno jupiter justin justyna juwairiyah kacey kacie kacper kaden kadie kaelan kai kaidan kaiden kaila
kailan kain kaira kairo kaison kajus kalani kaleb kaleigh kalina kamil kamile kamran kane kara karam karan karim
karina karis karol karolina kasey kasia kaspar kasper kassidy katarzyna kate katelyn katherine kathryn katie katy
katya kavya kaya kayan kaydee kayden kayla kaylee kayleigh kaylen kaylum keane keanu keegan keelan keeley keelin keely
keir keira keisha kellan kelsey kelsie kelvin kendra kenji kenny kensa kenzie kenzo keon kerensa keyaan keziah khadija
khadijah khaled khalid khalil khloe kia kiaan kian kiana kiara kiera kieran kieron kika kiki killian kimberley kinga
kingsley kiran kirsten kirsty kit kitty kiva klara klaudia kobe kobi kobie koby kodi kody kofi kojo konrad konstantin
kora korey kornelia korra krish krishna kristian kristiana kristina krystian krzysztof ksenia kuba kush kwabena kwaku
kwame kya kyan kye kyla kylan kyle kylo kymani kyra kyrie lacey lachlan laia laiba laila lailah lainey lamar lana
lando lara larissa laszlo latisha laura laurel lauren laurence lauryn layan layla layton leah leander leanna leela
leen leighton leila leilah leilani lena lennie lennon lennox lenny leo leon leona leonardo leonidas leonie leonora
leopold leroy leticia lettie letty levi levon lewin lewis lewys lexi lexie leyla leyton lia liam liana lianna liban
libby liberty lidia liev lila lilah lili lilia lilian liliana lilianna lilla lillie lilly lily lina lincoln linus
lisbeth lisette liv livia livvy liyana liz lleucu llew llewellyn llion lloyd llyr logan lois lola lorcan lorelai
lorelei loren lorenza lorenzo loretta lottie lou louella louie louis louisa louise lourdes lowri luana luca lucas
lucca lucia lucian luciana lucie lucienne lucinda lucja lucy ludo ludovic luella luis luisa luka lukas luke lula lulu
lumi luna lux lyanna lydia lyla lylah lyndon lyra mabel mable mabli mac macauley macey macie mackenzie macsen macy
maddie maddison maddox madeleine madeline madelyn madi madiha madina madison mae maeve magda magdalena magnus maha
maham mahdi maheen mahek mahi mahir mahnoor mai maia maira maisey maisie maisy maizie maja makena maksim maksymilian
malachi malachy malaika malak malakai malaya mali malia malik mallory malo manha manon manraj manveer mara marcel
marceline marcell marcella marci marcie marco marcus marek margaux marged margo margot maria mariah mariam mariama
mariana marianne marie mariella marielle marina mario marius mariyah marla marley marlon marlowe marni marnie marshall
martha martina martyna marwa mary maryam marysia mason massimo matei matej mateo mateusz mathew mathilda mathilde
matias matilda matteo matthew matthias maud maude maura maurice maverick max maxi maxim maximilian maximo maximus
maxwell maya mayar mayra maysie mckenzie meadow medina meera megan mehdi mehmet mei meilyr mekhi melanie melia melina
melissa melody mercy meredith merryn mia miah mica micah michael michal michalina mihai mika mikaeel mikael mikail
mikayla mikey mikolaj mila milan milana milena miles millie milly milo mimi mina minnie mira miracle mirah miranda
mirha miri miriam misbah mischa misha miya moeen mohamad mohamed mohammad mohammed moira moli mollie molly momina
monika monroe montague montgomery monty morag morgan morgana morwenna mosa moses moshe mostafa mubarak muhammad
muhammed muir muna munachi munira murdo murphy murray musa mustafa mya myah myla mylah myles myra myrah myrtle nabil
nadia nadir naeem nahla nahum naila naima naina najma nala nana nanci nancy nandini naoise naomi narges nasir nasra
natalia nataly natan natasha natasza nate nathalie nathan nathanael nathaniel nauman naveed navya nay nayan nayla
neave ned neel neeve nefeli neha nela nelia nell nellie nelly nerys nesta neva nevaeh neve newt nia niall niamh
nicholas nico nicola nicolas nicole nieve nik nika nikhil nikita nikki niklas nikodem nikola nikolai nikolas nikos
nila nimra nina ninian nisha nishka nitin noa noah noel noemi nojus nola noor nora norah nour nouria nova nuala nuha
numa nura nusaybah nyah nyla nylah nyra oakley obadiah oberon obi ocean octavia odette odhran odin ogechi oisin ola
olaf olaoluwa oleander oleksandr olena olive oliver olivia olivier oliwia oliwier ollie olly oluwaseun oluwaseyi olwen
olya omar omari omer onyeka oona ophelia oran oren orhan oriana orla orlagh orlaith orlando orson oscar osian oskar
osman osric oswald oswin otis ottilia ottilie otto ottoline oumou owain owen oyin ozan ozzie ozzy pablo paddy padraig
paige paisleigh paisley paloma paolo parker parris pascal pasha patrick patryk patsy pearl peggy penelope penny percy
perla perrie persephone petar petra peyton philippa phoebe phoenix pia pierre piotr pip piper pippa pixie pola polina
polly pooja poppy posy prasad precious presley preston primrose prince princess priscilla prisha priya priyanka
prudence purdy qasim quentin quinn rabia rachel rae raees rafa rafael rafaela rafal rafe rafferty raffi raffy rafi
raheem rahma rahul raina raine raiya raiyan raj raja rajan ralf ralph ralphie raman rami ramla ramona rana rania
ranveer raphael raphaella raphy rares rasa rashid raul rawan ray raya rayaan rayan rayhan raymond rayyan razan reagan
rebeca rebecca rebekah reece reed reem reese reeva reggie rehan reilly remi remy ren renae rene renee renesmee reon
reuben reuel rex reyansh rhea rhian rhiannon rhodri rhona rhydian rhys ria riaan rian ricardo riccardo richie ricky
rico ridley ridwan rielle rihanna rikki riley rio riordan rishi ritchie riva river riya riyad roan roary rob robbie
robert roberta roberto robin robson robyn rocco rochelle rocky rodrigo rohan roisin roksana roland rolo roman romeo
romilly romily romy rona ronan roni ronin ronnie ronny rony rory rosa rosabella rosalia rosalie rosalind rosanna rose
rosemary roshan rosie rosina roslyn ross rosy rowan rowena roxanne roxie roxy royce roza ruadhan ruairi ruari ruaridh
ruben rubie rubin ruby rudi rudra rudy rue rufus rukaiya rumaysa rumi rupa rupert ruqayyah russell ruth ryan ryder
rylan rylee ryleigh ryley saad saanvi saba sabah sabina sabrina sacha sadia sadie safa saffron safia safiya safiyah
safiyyah sahar sahib saif saiha saira salah salim salma salman salome sam samad samaira saman samantha samara samarth
sameer sami samina samir samira samiya sammie sammy samson samuel sana sanaa sanaya saniya sanjay santiago santino
saoirse sapphire sara sarah sarina sasha saskia saul savanna savannah savio sawyer scarlet scarlett scout seamus sean
seanan seb sebastian sebby selah selena selene selim selina selma senan senna seoirse seraphina seren serena seth
shaan shabaz shabnam shae shah shaheen shaina shana shania shanice shannon sharna shaun shauna shay shayan shaye
shayla shayna shea shelby shereen sherlock shia shiloh shiv shivam shivani shona shreya shyla sia sian sid siddharth
sidney sidra siena sienna sierra silas silva silvie simeon simon simone simran sinead siobhan sion siri siya skye
skyla skylar sofia sofie sofija sofiya sohail soloman solomon sonia sonja sonny sophia sophie soraya sorcha soren
spencer stanislaw stanley stefan stefania steffan stella stephan stephanie stevie subhan sufyan suhaila sukhi suki
sulaiman suleiman sullivan sumaiya summer sunil sunny suraj suri surya susanna susannah susie svetlana swara sydney
syed sylvia sylvie szymon tabby tabitha tadeo tadhg taha tahir tahlia taiwo tala talha talia talitha taliyah tallulah
talula tamanna tamara tamia tamika tamsin tamzin tana tanisha tanner tansy tanvi tara taran tariq tarun taryn tasha
tasnim tatiana tatum tawhid taya tayla tayler taylor tayyab teagan tearlach ted teddie teddy tegan teifi temi temitope
teo teodor teona terence terrell terri tess tessa teya thaddeus thalia thea thelma theo theodor theodora theodore
theon therese thiago thom thomas tia tiago tiana tiara tiernan tierney tiffany tilda tillie tilly timmy timothy timur
tinashe tione tiponi tiya tobey tobi tobiah tobias toby tom tomas tomasz tomi tommie tommy tomos toni tonia tori torin
tove travis tremaine trey trinity tristan troy tudor tulisa tunde twm ty tyla tyler tymon tymoteusz tyra tyrese tyrone
tyson ugo ulrich uma umair umaira umar umayr una uriah ursula usman uzair valentin valentina valentino vanessa veda
venus vera verity verna veronica vesper victor victoria vienna vihaan vijay viktor viktoria vincent vinnie vinny viola
violet violetta violette vivaan vivek vivian vivien vivienne vlad vladimir wajiha waleed walid wally walter wanda
warren warwick waylon wes wesley wiktor wiktoria wilbur wilf wilfie wilfred wilhelmina will willa william willow
winifred winnie winona winston wojciech woody wren wyatt wynne wynter xander xanthe xavi xavier ximena yahya yan yana
yaqub yara yaretzi yaseen yash yasin yasir yasmeen yasmin yasmina yasmine yassin yaw yazan ydris yehuda yelena yolanda
yosef younis yousef youssef yousuf yuki yuna yuri yushra yusra yusuf yuvan yuvraj yves yvette yvie zac zach zachariah
zachary zack zahid zahir zahra zahraa zaid zaim zain zaina zainab zaire zak zakariya zaki zakir zakk zander zane
zaneta zaniyah zara zarah zarya zavier zayaan zayd zayden zayn zayna zaynab zeb zebedee zeeshan zehra zeke zelda zena
zenab zendaya zephyr zeynep zia zidan ziggy zigi zina zion ziva ziya zoe zofia zoha zohaib zola zoltan zoran zoya
zubair zubayr zuri zuzanna zyon
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
