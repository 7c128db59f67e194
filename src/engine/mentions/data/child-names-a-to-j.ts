/** Half of `CHILD_NAMES` in given-names.ts, in the order of the alphabet, parted by blanks. */
export const CHILD_NAMES_A_TO_J = `
  aaliyah aarav aaron aarush abbie abby abdallah abdul abdullah abdulrahman abel abena abi abigail abraham
  abu ada adaeze adam addie addison adebayo adele adeola aditi aditya adnan adriana adrien aeryn afia agatha
  agnes ahana ahmad ahmed aidan aiden aiko aimee aine ainsley aisha aishah aisling aiza ajay akira akosua
  akua alaia alan alana alba albert alberto albie aled aleena alejandro aleks aleksander aleksandra alena
  alesha alessandro alessia alex alexa alexander alexandra alexia alexis alfie alfred ali alia alice alicia
  alina alisha aliyah allegra alma alpha alys alyssa amaan amal amandeep amani amara amari amaya amayah amber
  ameera ameerah amelia amelie amey amina aminah aminata amir amira amirah amit amiyah ammar amy ana anabel
  anabia anais anand ananya anastasia anastazja anaya anders andrei aneesa aneurin angel angelina angharad
  angus anika anisa anjali ankit anna annabel annabella annabelle annalise anneliese annie anouk ansah ansel
  ansh anton antoni antonia antonina antos anwen anya aoife april arabella arabelle aram arash archie aria
  ariana arianna ariella aris ariyah arjan arjun arlen arley arlie arlo armaan armani arnav arran arta
  artemis arthur arun arwen arya aryan asa asha asher ashleigh ashlyn ashton asia asiya aslan aston astrid
  athena atticus aubree aubrey audra audrey auggie august augustus aurelia aurora austin ava avaani avah
  aveline avery avi aviana avneet axel axelle ayaan ayan ayda aydin ayesha ayla ayo ayomide ayra aysha ayub
  azaan azra baha bailey barnaby barney bartek bartosz basil basma bea bear beatrice beatrix beatriz beau
  bella ben benedict benjamin benji benny berkay bertie beth bethan bethany betsy betty bevan bilal billie
  billy bilqis blaine blaise blake blanca blanka blythe bobbie bobby bodhi bodie bogdan bohdan bonnie bram
  brandon branwen brayden breanna brendan bridie brigid briony brodie brody bronagh bronte bronwen bronwyn
  brooke brooklyn bruno bryce bryn brynn bryony caden cadi caelan cai caitlin caitlyn caius calder caleb
  caleigh calista callan callie callum calum camden cameron camila camille caoimhe caolan cara caris carlos
  carys caspar casper cassandra cassidy cassius castiel catalina catrin cayden caylan cecily celeste celine
  celyn cerys chanel chanelle chantelle charis charles charlie charlize charlotte charlton chase chaya
  cheyenne chidi chizara chloe christos chukwudi chukwuemeka cian ciara cillian clara clarissa clementine
  cleo clover cody cohen cole conall conan connie connor conor constance cooper cora coral corben cordelia
  corey corin cormac cosima cosmo courtney cristian cristina cruz curtis cyrus dafydd daisy daiyan dalia
  daliyah damian damien damla dana daniel daniella daniyal dante daphne dara darcey darcie darcy daria darius
  darragh dashiell daud david dawid dawson dawud declan deen delilah delphi demi demir denis dermot derry dev
  dexter deyan dhara dhillon dhruv diego digby dilan dillon dilys dina diogo divya diya dmitri dominic
  dominik donnacha dora dorothy dotty dougal dougie douglas duke dulcie dwayne dylan eabha eabhan eamon ebony
  ebube edan eddie eddison eden edgar edie edison edith edouard edward eesa efa efe ego eidhan eileen eilidh
  eimear einar eira eisa ekam eleanor elena eleni eleri eli eliana elias elidir elif elijah elin eliot eliott
  elis elisa elisabeth elise elisha eliska eliyah eliza elizabeth elkie ella elle ellen ellery elliana ellie
  elliot elliott ellis ellison elodie eloisa eloise elouan elowen elsa elsie elspeth elvie emeka emeli emelia
  emi emilee emilia emilie emilija emily emir emma emmanuel emmeline emmett emmie emmy emre emrys enfys
  eniola enoch enzo eoin ephraim erfan eric erica erik erin eryn esa esmae esmay esme esmee esperanza esra
  essa estella ester esther esyllt ethan etta euan eunice eva evalyn evan evander evangeline eve evelina
  evelyn evie evren ewan eyad ezekiel ezmae ezmai ezra fabian fabio faith faiyaz faiza faizan fallon fanny
  farah farhan farida faris farrah farzan fatema fatima fatimah fatoumata fay faye fearne felicity felipe
  felix femi ferdinand fergus fern fernando ferne fernley ffion fflur fiadh fidel fifi filip finbar findlay
  finlay finley finn finnian fionn fiorella fitz fletcher fleur flora florence florrie flossie flynn folarin
  frances francesca francis franciszek franciszka franek frank frankie franklin fraser fred freda freddie
  freddy frederic frederick freja freya fynley fynn gabija gabriel gabriela gabriella gabrielle gaia galen
  garin gaurav george georgia georgie georgina gethin gia gianna gideon gino giovanna giovanni gisele godfrey
  goldie grace gracie gracjan grayson gregor greta greyson griff gruff gruffydd guinevere gurleen gurpreet
  gustav gwen gwendolyn gwenllian gwilym gwyneth hadi hadley hafsa hafsah haider hailey halima hallie hamish
  hamza hana hanan hania hanif haniya hanna hannah hareem haris harlan harleen harley harlow harman harold
  haroon harper harriet harris harrison harry harsh harun harvey hasan haseeb hashim hassan hattie hawwa haya
  hayden hayder hayes hazel haziq heath hector heidi helena henri henrietta henrik henry herbie hettie hetty
  hezekiah hiba hilda hira holden holly honey honor hope huda hudson huey hugh hugo huma humaira humphrey
  hunter husayn husna hussain hussein huw huxley hywel iain ianto ibraheem ibrahim ibrahima ida idris iestyn
  ieuan ifan ifeoma ifra ignacy igor ihsan ike ikram ilan ilana ilias ilinca illiana ilyas imaan iman imani
  immy imogen imran inaaya inaya indi india indiana indie indy ines inga ingrid inigo inioluwa ioan ioana
  iona ionut iqra ira irfan irina iris irving isa isaac isaak isabeau isabel isabela isabella isabelle
  isadora isha ishaan ishan ishaq ishmael isiah isioma isla ismaeel ismail isobel isolde isra israel israfil
  issac issy ivan ivana ivar ivie ivo ivy iwan iyla iylah iza izaak izaan izabela izaiah izan izzy jace jacek
  jacey jack jackson jacob jacques jad jada jade jaden jago jai jaiden jaime jake jakob jakub jamal james
  jamie jamil jan jana janek jannah jannat jared jasleen jasmin jasmine jason jasper jaume jax jaxon jaxson
  jaxx jay jayce jayda jaydan jayden jaydon jayla jaylen jayson jazmine jemima jemma jenna jennie jenson
  jeremiah jericho jermaine jerome jess jesse jessica jessie jethro jett jia jibril jiya joachim joanna joao
  joaquin jobe jocelyn jodie joe joel joelle joey johan johanna john johnnie johnny jojo jolie jonah jonas
  jonathan jonny jonty jordan jorgie josef joseph josephine josh joshua josiah josie joss josselin jovan joy
  juan judah jude judith jules julia julian juliana juliet juliette jumana jun junaid junior juno jupiter
  justin justyna juwairiyah
`;
