/** Half of `CHILD_NAMES` in given-names.ts, in the order of the alphabet, parted by blanks. */
export const CHILD_NAMES_K_TO_Z = `
  kacey kacie kacper kaden kadie kaelan kai kaidan kaiden kaila kailan kain kaira kairo kaison kajus kalani
  kaleb kaleigh kalina kamil kamile kamran kane kara karam karan karim karina karis karol karolina kasey
  kasia kaspar kasper kassidy katarzyna kate katelyn katherine kathryn katie katy katya kavya kaya kayan
  kaydee kayden kayla kaylee kayleigh kaylen kaylum keane keanu keegan keelan keeley keelin keely keir keira
  keisha kellan kelsey kelsie kelvin kendra kenji kenny kensa kenzie kenzo keon kerensa keyaan keziah khadija
  khadijah khaled khalid khalil khloe kia kiaan kian kiana kiara kiera kieran kieron kika kiki killian
  kimberley kinga kingsley kiran kirsten kirsty kit kitty kiva klara klaudia kobe kobi kobie koby kodi kody
  kofi kojo konrad konstantin kora korey kornelia korra krish krishna kristian kristiana kristina krystian
  krzysztof ksenia kuba kush kwabena kwaku kwame kya kyan kye kyla kylan kyle kylo kymani kyra kyrie lacey
  lachlan laia laiba laila lailah lainey lamar lana lando lara larissa laszlo latisha laura laurel lauren
  laurence lauryn layan layla layton leah leander leanna leela leen leighton leila leilah leilani lena lennie
  lennon lennox lenny leo leon leona leonardo leonidas leonie leonora leopold leroy leticia lettie letty levi
  levon lewin lewis lewys lexi lexie leyla leyton lia liam liana lianna liban libby liberty lidia liev lila
  lilah lili lilia lilian liliana lilianna lilla lillie lilly lily lina lincoln linus lisbeth lisette liv
  livia livvy liyana liz lleucu llew llewellyn llion lloyd llyr logan lois lola lorcan lorelai lorelei loren
  lorenza lorenzo loretta lottie lou louella louie louis louisa louise lourdes lowri luana luca lucas lucca
  lucia lucian luciana lucie lucienne lucinda lucja lucy ludo ludovic luella luis luisa luka lukas luke lula
  lulu lumi luna lux lyanna lydia lyla lylah lyndon lyra mabel mable mabli mac macauley macey macie mackenzie
  macsen macy maddie maddison maddox madeleine madeline madelyn madi madiha madina madison mae maeve magda
  magdalena magnus maha maham mahdi maheen mahek mahi mahir mahnoor mai maia maira maisey maisie maisy maizie
  maja makena maksim maksymilian malachi malachy malaika malak malakai malaya mali malia malik mallory malo
  manha manon manraj manveer mara marcel marceline marcell marcella marci marcie marco marcus marek margaux
  marged margo margot maria mariah mariam mariama mariana marianne marie mariella marielle marina mario
  marius mariyah marla marley marlon marlowe marni marnie marshall martha martina martyna marwa mary maryam
  marysia mason massimo matei matej mateo mateusz mathew mathilda mathilde matias matilda matteo matthew
  matthias maud maude maura maurice maverick max maxi maxim maximilian maximo maximus maxwell maya mayar
  mayra maysie mckenzie meadow medina meera megan mehdi mehmet mei meilyr mekhi melanie melia melina melissa
  melody mercy meredith merryn mia miah mica micah michael michal michalina mihai mika mikaeel mikael mikail
  mikayla mikey mikolaj mila milan milana milena miles millie milly milo mimi mina minnie mira miracle mirah
  miranda mirha miri miriam misbah mischa misha miya moeen mohamad mohamed mohammad mohammed moira moli
  mollie molly momina monika monroe montague montgomery monty morag morgan morgana morwenna mosa moses moshe
  mostafa mubarak muhammad muhammed muir muna munachi munira murdo murphy murray musa mustafa mya myah myla
  mylah myles myra myrah myrtle nabil nadia nadir naeem nahla nahum naila naima naina najma nala nana nanci
  nancy nandini naoise naomi narges nasir nasra natalia nataly natan natasha natasza nate nathalie nathan
  nathanael nathaniel nauman naveed navya nay nayan nayla neave ned neel neeve nefeli neha nela nelia nell
  nellie nelly nerys nesta neva nevaeh neve newt nia niall niamh nicholas nico nicola nicolas nicole nieve
  nik nika nikhil nikita nikki niklas nikodem nikola nikolai nikolas nikos nila nimra nina ninian nisha
  nishka nitin noa noah noel noemi nojus nola noor nora norah nour nouria nova nuala nuha numa nura nusaybah
  nyah nyla nylah nyra oakley obadiah oberon obi ocean octavia odette odhran odin ogechi oisin ola olaf
  olaoluwa oleander oleksandr olena olive oliver olivia olivier oliwia oliwier ollie olly oluwaseun oluwaseyi
  olwen olya omar omari omer onyeka oona ophelia oran oren orhan oriana orla orlagh orlaith orlando orson
  oscar osian oskar osman osric oswald oswin otis ottilia ottilie otto ottoline oumou owain owen oyin ozan
  ozzie ozzy pablo paddy padraig paige paisleigh paisley paloma paolo parker parris pascal pasha patrick
  patryk patsy pearl peggy penelope penny percy perla perrie persephone petar petra peyton philippa phoebe
  phoenix pia pierre piotr pip piper pippa pixie pola polina polly pooja poppy posy prasad precious presley
  preston primrose prince princess priscilla prisha priya priyanka prudence purdy qasim quentin quinn rabia
  rachel rae raees rafa rafael rafaela rafal rafe rafferty raffi raffy rafi raheem rahma rahul raina raine
  raiya raiyan raj raja rajan ralf ralph ralphie raman rami ramla ramona rana rania ranveer raphael raphaella
  raphy rares rasa rashid raul rawan ray raya rayaan rayan rayhan raymond rayyan razan reagan rebeca rebecca
  rebekah reece reed reem reese reeva reggie rehan reilly remi remy ren renae rene renee renesmee reon reuben
  reuel rex reyansh rhea rhian rhiannon rhodri rhona rhydian rhys ria riaan rian ricardo riccardo richie
  ricky rico ridley ridwan rielle rihanna rikki riley rio riordan rishi ritchie riva river riya riyad roan
  roary rob robbie robert roberta roberto robin robson robyn rocco rochelle rocky rodrigo rohan roisin
  roksana roland rolo roman romeo romilly romily romy rona ronan roni ronin ronnie ronny rony rory rosa
  rosabella rosalia rosalie rosalind rosanna rose rosemary roshan rosie rosina roslyn ross rosy rowan rowena
  roxanne roxie roxy royce roza ruadhan ruairi ruari ruaridh ruben rubie rubin ruby rudi rudra rudy rue rufus
  rukaiya rumaysa rumi rupa rupert ruqayyah russell ruth ryan ryder rylan rylee ryleigh ryley saad saanvi
  saba sabah sabina sabrina sacha sadia sadie safa saffron safia safiya safiyah safiyyah sahar sahib saif
  saiha saira salah salim salma salman salome sam samad samaira saman samantha samara samarth sameer sami
  samina samir samira samiya sammie sammy samson samuel sana sanaa sanaya saniya sanjay santiago santino
  saoirse sapphire sara sarah sarina sasha saskia saul savanna savannah savio sawyer scarlet scarlett scout
  seamus sean seanan seb sebastian sebby selah selena selene selim selina selma senan senna seoirse seraphina
  seren serena seth shaan shabaz shabnam shae shah shaheen shaina shana shania shanice shannon sharna shaun
  shauna shay shayan shaye shayla shayna shea shelby shereen sherlock shia shiloh shiv shivam shivani shona
  shreya shyla sia sian sid siddharth sidney sidra siena sienna sierra silas silva silvie simeon simon simone
  simran sinead siobhan sion siri siya skye skyla skylar sofia sofie sofija sofiya sohail soloman solomon
  sonia sonja sonny sophia sophie soraya sorcha soren spencer stanislaw stanley stefan stefania steffan
  stella stephan stephanie stevie subhan sufyan suhaila sukhi suki sulaiman suleiman sullivan sumaiya summer
  sunil sunny suraj suri surya susanna susannah susie svetlana swara sydney syed sylvia sylvie szymon tabby
  tabitha tadeo tadhg taha tahir tahlia taiwo tala talha talia talitha taliyah tallulah talula tamanna tamara
  tamia tamika tamsin tamzin tana tanisha tanner tansy tanvi tara taran tariq tarun taryn tasha tasnim
  tatiana tatum tawhid taya tayla tayler taylor tayyab teagan tearlach ted teddie teddy tegan teifi temi
  temitope teo teodor teona terence terrell terri tess tessa teya thaddeus thalia thea thelma theo theodor
  theodora theodore theon therese thiago thom thomas tia tiago tiana tiara tiernan tierney tiffany tilda
  tillie tilly timmy timothy timur tinashe tione tiponi tiya tobey tobi tobiah tobias toby tom tomas tomasz
  tomi tommie tommy tomos toni tonia tori torin tove travis tremaine trey trinity tristan troy tudor tulisa
  tunde twm ty tyla tyler tymon tymoteusz tyra tyrese tyrone tyson ugo ulrich uma umair umaira umar umayr una
  uriah ursula usman uzair valentin valentina valentino vanessa veda venus vera verity verna veronica vesper
  victor victoria vienna vihaan vijay viktor viktoria vincent vinnie vinny viola violet violetta violette
  vivaan vivek vivian vivien vivienne vlad vladimir wajiha waleed walid wally walter wanda warren warwick
  waylon wes wesley wiktor wiktoria wilbur wilf wilfie wilfred wilhelmina will willa william willow winifred
  winnie winona winston wojciech woody wren wyatt wynne wynter xander xanthe xavi xavier ximena yahya yan
  yana yaqub yara yaretzi yaseen yash yasin yasir yasmeen yasmin yasmina yasmine yassin yaw yazan ydris
  yehuda yelena yolanda yosef younis yousef youssef yousuf yuki yuna yuri yushra yusra yusuf yuvan yuvraj
  yves yvette yvie zac zach zachariah zachary zack zahid zahir zahra zahraa zaid zaim zain zaina zainab zaire
  zak zakariya zaki zakir zakk zander zane zaneta zaniyah zara zarah zarya zavier zayaan zayd zayden zayn
  zayna zaynab zeb zebedee zeeshan zehra zeke zelda zena zenab zendaya zephyr zeynep zia zidan ziggy zigi
  zina zion ziva ziya zoe zofia zoha zohaib zola zoltan zoran zoya zubair zubayr zuri zuzanna zyon
`;
