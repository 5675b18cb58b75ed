/** English words that lie one slip from a word of the craft and mean themselves; worked out once against a word list. */
const WORDS = `
abound abram abrays abrupts absurdest absurdism absurdists absurds accelerate accend accending accends accents
accept acing actin actinon actions acton addrest adpress adrenalin adrenalines adrenalins adrenalized advanced
advancer advances aecial aground alienate alienates alienations alineation alluding almonds almondy alterer
altitude ambiance ambiences ambients ambulances analoga analogs analogues analogy angel angelica animations
apertured apertures aphetising aphetizing appeals appear appel aptitude arching arcings arcking arking arling
arming arsing ascend ascent ascents asphalts assart assent asserts asset assort aster asteria astern asters
astert atmospherics atoms atrial attach attache attacher attaches attacked attacks attask attentions attitudes
auction aurorae auroral auroras availably bached backbit backdrops backdropt backfit backgrounds backlift
backlights backlist backlot backsight backword backwords backyard backyards bagass baiting balancer balances
ballet banding bannet barbe barbel barbies bardie barfly barley barmie barre barred barrels barren barres
barret barrie basely bashed batched bated bathe bather bathes bating batted battery battle beach beadings
beaks beamings bearing beathed beathing beatings beaty beaut beauts become bedide bedsides behinds bellowing
bema bemas bending bennet beraking besides beta betide beting betweens biding bight biking bilging biling
biliteral billboards billet billowings binding binds bitings bittersweets bitting bizarres bizarro blands
blanks bleaks blench blends blight blings blinis blinks blins blizzards blizzardy blockbusted blockbusters
blocks blonding blonds blooding bloody blooey bloom blooming blooms blot blub blubs blurbed blurted boding
boko bonce bondings bonfires bonging boning bonking bonne bonnes bonnets boobing boohing booing booking
booklights booling boomerangs boomings boomy boosing booting boozing borescopes borming borne borrel bosoming
botnet botte bottled bottler bottles bottoms bouncer bounces bouncy bounded bounding bouned bourn bournes
bourns bourse bracks brae braking braks bras brawns breach breaching breading breads breakings breakups
breaming breams breath breathed breather breathes breathings breaths breathy breeks breeze bricht brights
briks brisky bristly broadcasts brodding broodings brooking brooming broomy browny brows brumal bubblegums
budging bugging buglet bugling buildings bulbing bulblet bulgine bulking bulled buller bullets bulling bunce
bunced bunding bunging bunnet burred burrel burry butlery buts butter butters buttle buzzings bypast cabries
calking calling calmings calving camcorders camerae cameral cameras camming camped campfires camphire candida
candids candie candied candies candled candlelights candler candlers caned canes cangle cangles canid caning
cankle cankles canned canoed canter cantle cantled cantles cantred captured capturer captures carb carbies
carbs cardies caries carnies carried carrier carriers carted carve carved carvies carving cases casted cats
catted catting caudle caudles cauming caustic ceases ceilings celebrator celebrators celestials celling
celluloids cendre centare center centered centra centres centry cerate ceremonials certain chaces chafes
chaises champed chance chances chancing chang changa changed changer changers changs chanted chanting chaoses
chapes chapmen chappy characters charactery chares charge charges charging chased chaser chasers chasms chasse
chasses chaunge chaunges chaunging checky cheekful cheeks cheeping cheery cheesy chiaroscuros childhoods
childing chillings chipper chippy chirling chitling chocker choke choked chokers chokes chokey chokier choler
chomper chookie chopped choppers choppier choses chounter chunking chunter chuses chymistry cieling cinemas
cineplex circled circler circlers circlet circlets circlings circulars clam clamped clamshells clanging
clanked class claustrophobias claymations cleeping clod cloddy clods clokes cloking cloner clones cloning
closed closers closest closet closets closeups closings closured closures clotes cloture clour cloured clours
clous clouts clover cloves cloyes cloying clozes coaler coaming coding coffined coiler coiling coiners cointer
coking color colored colors coloureds colourer coloury combing comedo comely cometic comings comparisons
comping complimentary comporting compositions compresses compressions conceit concent concept concern concerti
concerto concerts confect confection confidant confided confidents confine confiner confines confixed
confrontations confronte confronts coning conject connections connects conners conte contemplatives contiguous
continuos contract contras contrasts contrat contrats contrist controle controls controul conure convect
convection convert cooer cooing cooker cookies cooled coolers coolie cooming cooper coorie cooser cooter
cootie coping copper coppy corders corers coring corkers corneas cornels corner cornets coroners corporale
corporates corridors corries coses cosing coting cotting coulter counted counters countrol courter couter
coverages coving cowboys cowing coxing coying coys cozing cracked craked crakes craking crames crammed cramper
crampet craned cranker cranking crankled cranks crans crants craped crapes craping crapped crares crases
crashed crate crates crating craunchy craves craving crazes crazing creaky cream creams crease creasy created
creates credibly creeing creeky creeling creeps creesing cremate crenate crepe crepey creping crepy crescendi
crescendos crimped crines crining croming crones cropper croppy crossbit crosscuttings crosslet crumped crunch
crunked crusher crushes crusted cruve culming cunted cunting curbed curbing curded curding cured curing curled
curling curred curries curring cursed cursing curtail curtails curves curvet curvey cuttings cuttling
cyberpunks cyclin cyclings cyclins cycloramas cymling dagged dahs dained dallies dallying dankness dapped
dapple dapples darg daring darkener darknets dashboards dauring daybreaks daylights daytimes deadman deadpans
decelerate decelerated decent decree defocuses defocussed degreed degrees delirious dellies demonstrated
demonstrates denaturation denes derail dering desaturations descant descend descendings descents desolated
desolater desolates desperations detacher detaches details detain detune detunes deviant diaconal dialogued
dialoguer dialogues diffuser diffuses diffusions digitals dignifies digonal dillies diopters dioptres diptyca
diptychs directs direst disorientated disorientates disorientations disorients disported dissolved dissolver
dissolvers distanced distances distorter distortions ditched divide divined diviner divines diving doable
doest doilies dollhouses dollied dollier dolliers dolling dominances dominancy dominants doolies doorways
dopping dorp dorps dose doubled doubler doubles doublet doubly downbeats downlights downpours downright
doylies drafting drafts dragger draggled drailed drainer drakes dramatics drape draped draper drapers drapet
drapets drapey drapping draps dreams dreamscapes dreamt dreary drencher drenches drifty dripping drooping
droppings drudged drugger drugget drupes duding duing duking dule dunched duping durning dutches dynamics
earthly earths easer easier easted eastern easters eater eclipsis editings eevn eevning effects elding
electrics elevators elevatory ellipses embower embowering emeralds emergence emphases emphasised emphasises
emphasized emphasizes empowers empress emptional enchanter endings enditing enduing energetics enframe engined
enginer engines enring ensembles entranced entrances environments escalading established establishers
establishes ester etherial evenings eventing eviting exergy exiting expansive expedience experienced
experiencer experiences expose exposer exposes exposture exposures expressionism expressionists expresso
extensive exteriors extrema extremer extremes eyelike eyeliner faaing fabling facings fadeless fading fagged
failing fairytales faking fallings fallow fallowing fallows falsing falter famed fameless fames faming farcing
fares farewells faring farmed farming farter fashes fashing fasted fasten fasters fating fatling fatly fats
fattened fatter faxing faying fazing fealing feares feaster featly featured features feebling feeding feeing
feelings feering feesing feeze feezes feezing felled felling fellow fellowing fellows felter fere fester fete
feying fier fiercer fiere figged figured figurer figures filed filer files filing fille filler filles fillet
fillings filmed filmer filmi filming filmis filters filtre firefight firelights fisheyes fitter fixure flacker
flackering flackers flagger flakes flambes flamed flamen flamens flamer flamers flaming flamms flams flanes
flanged flared flashbacks flashed flasher flashers flashest flashings flats flattener flattered flatty flaxes
flaying flecker fleckering fleckers flegged flemes fleshes fleshing fleying flicked flickery flim fling float
floatings flogged florescent floshes flotage flotas flouting flouts flumes fluor fluors flushes flushing
flyings flyovers flyping flyting foamed foamily foaming focuser focuses focussed fogger followings fontal
footages footpage forboding forcat forebodings foregrounds foreheads foreread foreshadowings foreward
forewards forgat forged forkhead formal formant formate formats forwarn forwarns foster fourths fouth fractals
fragged framer framers framings frayed fraying freestyled freestyler freestyles freezer freezers frenetics
frenzies frieze friezes frilled frilling frist frogged frontals froren froth froward frowards froze frying
fucused fueling fugged fulled fulling furth futures futuristics galled garb gazing gealed gelded gemman genera
generale generals gentile gentled gentler gentles gentry genty geometrics geometrid geos germain germane
germans germen germin gest getaways ghastly ghosty gilden gilding gilled gimbals gimmal gird girt glace
glacials glades glamor glamourous glamours glanced glancer glances glassy glazing gleaming gledes glide glided
glider gliders glidings glikes glimes gliming glitchy gloamings gloating globing glomming gloom glooming
glooms gloopy gloss glossa gloving glozing godden godfathers goldener goldens golder goodby goodbyes goodbys
gorgon gracing grading graine grains grander grandeurs granny graphics graping grating graving graying
grazings greeds greeny grees greets greins grens greyscales grides griding grievings grotty grounden grounder
grounds growing grozing grund guides guiding gulden gulled gylden gymbal hadden haed haet halations
hallucinations hallucinator hallucinators handed handers handhelds handhold handier handler hanger hanker
hanted hanting harder haunter hauntings hazards headshots hearsed heartbroke hearten heated hectics heigh
heightener heighth heights heil helicopted helicopters helio hellos helmed helmer helmets helos herdic heroics
heroin hidder hight hilding hims hinder hippiness hist hodden hodding hoister holdings holing holking holsters
homelyn homey homily hones honesty hooding hopefuls hording horizonal horizons horrors hostels hostie hostiles
hudden humor humours humous hunted hunting hylding hypnotics immense immerge immersed immerser immerses
immersions impeding imponing imposting improvise improviser improvises incandescents incense inert inerts
inferior infinites insect insects inset insets insider insides insignificances insignificancy insolate
insolated insolation inspired inspirer inspires intenser intensify interess interests interiors interviews
intimae intimated intimater intimates intrigued intriguer intrigues introduced introducer introducers
introductions invert inverts invisibles invisibly isolates isolations isomeric isometrics jitter jitters
justifier justifies juts juxtaposes juxtapositions kaleidoscopes kelter keyholes kicked kickers kickier killer
kilted kilters kinesic kinetics kinetin kiter knicker knowings laager lacers lacked laders lading laered laers
lager lagered lagers lagger laiding laipsed lakers lamplights lampposts lancing landings landscaped landscaper
landscapes lanely langer langers langued lanking lapped lapser lapses laptops larder larding largen larges
larker lased lasers laterad laterals lats lauding lavers laves laving lawyered lawyers layer leadings leafing
leaking leaming leaning leaping leares learing leases leasing leave leaved leaven leavens leaver leavers
leaving leazes lending lenger lengths lengthy letterboxes leves levigates levigating levigation levirates
leviration levitate levitated levitations lichting lichts licked lidger lidgers lief lieger liegers lien liens
lifter ligating liger ligers ligger liggers lightbulbs lightening lighthouses lightings lightnings likely
liking lilted liming lineal liner liners lingel lingels lingerings lingier linier lining linker linkers linted
linter linters listed lited literal liting littler littles littlie livery livings loading loaves lobation
locations locker locket locking lockups locoed locution lofted loners lonesomes longer longers longly longsome
looey looing looked lookup looming looneys looning loony loopings loosing looting lopers loping lopping losers
lost louping loveliness lovely lovers lovesome loving lower lowery lowes lowping lucked lunger lungers
machined machines magentas maihem maister makeovers marked mased maser mashed masher maskeg masker massed
masted masters mastery mastier mater matier matric matted matters mattery mattes mayhems mayster measure
measurer measures meddle mediative medicative mediums medius melancholia melancholiac melancholics memorise
memorises memorizes menaced menacer menaces menage menaging mester metamorphoses mete metic metrics meving
middays middie middled middler middles middy midnights midway milage millennia miniatured miniatures minima
minimalism minimalists minimals minimax minster mintage mirages mirrors mister mistery moaning mobble mobie
mobiles moble mobster moder moderated moderates moderato moderne moderns moders moister moistly momenta
momento momentos monitors monitory monochromatics monochromes monochromy monstera monsters montaged montages
montane mooing mooning moonlet moonlights mooving moping morion morling mornings morphin morphine morphings
morphins morpho morphos mosing motile motions motivate motivates moulted moulting mounded mounding mounter
mountings mourning mousted mousting movements mowing mozing muddle multiples multiplet multiplex multiply
multipole munster munting murage musked muster mutter mythi narrows natura naturae naturals nearby neatly
neddies negatived negatives neural neutrals nightfalls nighttide nighttimes noddier noddiest noddles noes
noondays nori norma normals norman normas norther northerns northers nostalgias nostalgics nourish nuddies
obits objectives objects objet obliqued obliquer obliques obscure obscurer obscures observed observer observes
obtect ocher officer offices offie omening oniric oobits openings opining opposites optimal orang oranger
oranges orangey orangs orangy orbita orbitas orbity orientations orients oubits outlie outlined outliner
outlines outlive outride outsider outsides outsize ovening overalls overcall overcasts overexpose overexposes
overfall overfast overflights overgall overheap overheaps overhear overheard overhears overheat overheats
overheld overlain overland overlap overlard overlax overlays overlight overly overmast overpaid overpast
overpay overplaid overplay overread overreads oversaturate oversaturates overwhelmings packing paddle paddles
paging pained paining painted paintings paleate palettes paling pallette palling palmette paly pandaemonium
pandemoniums paned panes panged panging panicled paning panne panner pannes pannings panted panting paparazzo
parallels paramounts parial paring parses parsing parson partials particle pases pashes pashing passade
passaged passager passages passe passed passee passel passels passer passers passings passionated passionates
passus paste pasted paster pastern pasterns pasters pastes pastil pastils pasting patrial pats patten pattened
pattens patter pattered patters paunched paunches paunchy pauses pausing pavements paving pawing pawned
pawning payback payed paying paysage peacing peason peddle peddles penned penning pensile peopled peopler
peoples perceptibly pereon perfecta perfecti perfecto perfects perfet perron persona personae personals
personas persons perspectives persues phantoms phantomy phonograph phonography photographs phytography
pictured pictures piddle piddles pilling pimped pinched pinches pinned pinning pishes pishing pisses pissing
pixelation pixilations pixillation placed placemen placements placet placing planed planer planes planets
planned planning planometric plated playbacks player plinths ployed plumped pluses plushes plusing poddle
poddles pointed pointing policed policer polices policy polisher polishes polite polling polo polos poring
porismatic porta portraits portray poshes poshing posses possing pots poufing pouking pouping pourings
poursues poursuit pouting powderless powre powring prat prayed preassure predawns prefect prefile prelaw
premiums prented prenting pressured pressures primate primatic prims princed princing prinked prinking printer
printings privater privates processional produce products professionals profiled profiler profiles promise
protist prunted psychedelia psychedelics psychodelic puddies puddled puddler puddlers puddly puer pules puling
pullbacks pulped pulping pulsed pulser pulsers pumper punced punces puncher punchers punchlines punned punning
pupped purfle puring purling purpie purpled purpler purples purply purses pursing pursue pursued pursuer
pursuers pursuits puses pushed pusher pushers pusle pusles pusling pusses quarer quarte quartern quarters
quartes quartet quartier quicky quirk quirks quite rabidly rachet racings racino rackings raging rahing
raiding raiking railing rainbows rainbowy rainfalls raising raiting rakings ramming rampings rancing randem
randoms randon rani ranking ransom raping rapping raring rarking rasing rasping ratched ratches ratchets
rating raving ravining rawing raxing raying razing reactions reaking realisations realise realised realiser
realisers realisms realists realizations realize realized realizer realizers rearises rebatable rebellions
rebind recking recoding recordings records recork recorking rection redaction redeal redealing redeals
reelected reelection reelections refected refection refections refective referent refind reflecter reflectors
refraction regains regula regulae regulars reheating reining reking relaced relacing related relating
relationships relaxable relaxer relaxes relaxin relaxins relayed relaying remails remain remans remind
renverse renversed repeal repealable repealed repealing repeals repeatings repenting repetitions replating
reseal resealed resealing reseals reseating resole resoles resolutions resolved resolver resolvers retains
retaxed retaxing retentions retractions retreads retreat rets revealer revealings revehent revel reveled
reveling revelled revelling revels reverbed revere revered reverend reveres reveries revers reverser reverses
reversi reverso reverted reveuse revolution revolve revolves rewaxed rewaxing rewin rewinds rewins reword
rewording rhythmi rhythmics rhythms rials ricing ricking riding riling rilling riming rimples rimpling rinsing
riping ripping ripple rippled rippler ripplers ripplet ripplets ripplings risings risking risping riving roate
roates roating robotics rocking roiling roining roking rolfing rollings romanced romancer romances romantics
romping rosing rotated rotte rottes rotting rucking ruining rumping russia russias ryas ryking sabred sacked
safing sagger saicks sails saired sakes sallow salts salver salving sample saning sappy sared saring sarong
sating saturate saturater saturates saturations savin savine savings savins sawing sawings saying scails
scared scarts scatch scatted scenary scenics scoops scooting scowing scraich scranch scrapped scratchy scrauch
scray screak screaky scree screed screens screes screet screets scries scrike scrikes scrips scritch scrobe
scrobes scrolls scrowl scutter scuttering seamy seance searcing seared season seater seating seatless second
seconde secondes secondi secondo seducive seeded seeding seeds seedy seemless seeping seeps selkie semies
semple sene senes senting sequenced sequencer sequences sequency serened serener serenes seres serges serifs
serine serines sering serins serres serries serves sese seta settee settees setters settings settle settled
settler settlers settlings setules sewings shacking shading shadowy shafting shagger shaked shakes shakings
shaling shallon shallop shallot shallows shaming shammer shanking shaping sharing sharking sharts shatter
shaving shawing sheared shetting shiftings shifty shilling shimmed shimmerings shimmers shimmery shimmey
shingle shipping shirting shirts shists shiting shits shitter shitting shooing shooling shootings shopfronts
shopper shoppings shorting shorts shotting shouting showcased showcases showdowns showing shrifts shrike
shrikes shticks shunter shuttering shutters shuttler shying sicked sickle sicks sider sides sideway sidings
sidling sifting sifts sightly signa signals sikes siler siling siller silvern silvers silvery silvex simile
simmer simmering simpled simpler simples simplex simply sinding sing singe singing singled singles singlet
singly sings sining siped siping sipple siring siting sitter sitting siver sizing skails skarts skeared
sketting skilling skimmer skitch skitched skorts skreen skries skrike skrikes skycap skying skylike skylines
slacked slades slaked slakes slaking slanted slapsticks slarted slarts slash slated slatter slaving sleeping
sleeps sleight slewing sliced slicer slices slicing slicken slicker slickly slicks slidder slided sliders
slideways slidings slier slights slily slimes sliming slimmer slinging slings slinked slipes sliping slitted
sliver slives sliving sloom sloops sloping slopping slothing slotted slowdown slowings smartphones smarts
smearer smickly smight smoked smoker smokes smooch smoosh smoot smoothing smooths smoothy smooting smoots
smoulder smoulders snail snaily snaked snakes snaking snarls snawing sneaker sneaking sneaks snicked snicks
snider snides sniding snifting snifts snippy snitch snitched snoking snoops snooting snoring snorkels snorts
snowball snowfalls snowflake snowking snowstorms soaken soaker soaking soaped soared sobber socked sodiums
softy solein solider solver sombers sombred sombrer sombres someones something sooked sool soops sooth
soothings soothly sooting sophisticate sophisticates sopping soras soring sorts sotting souce souces souked
sourced sourse sourses southing sowing sowings sowthing spader spails spaing spalling sparts spatted spaying
speak speakers speakings speals speaning speans speared spearer spearing spears speats specking specks
spectaculars speeder speedings speedo speedos speeled speeling speels speered speering speers speks spelded
spelding spelds spelks spelling spending spends spendy spetting spial spicer spicks spide spiders spidery
spides spieling spier spight spiker spiling spillings spilt spinal spirals spirituals spirituel spirling
spirts spital splashy splatted splish splosh spodium spoofy spook spooks spoony spoots sporal spores sporks
sport sporty spotlights spots spouts spreds spring sprong spuer spuing spurts sputter sputtering spycam
spyings squame squared squarer squares squarings squark squire squiring stabilise stabilisers stabilises
stabilize stabilizer stabilizes staccati staccatos stacker stacking stacks stades stager stages stagey stagged
stagger stagging stagings stake staked staking staled staler stales staling stalked stalkers stalkier
stalkings stalling stances stanch stanck standards standoffs stane staned stanes stanged stanging staning
stanking stanze stapes stapped starching stared stares starets staring starker starking starks starlet
starlights starns starrs stars startsy stases stated states statice statics statim statin stating stationery
stats staved staves staving stawed stawing stayed staying stead steads steak steaks steams steared steddy
steeded steeding steeds steedy steeping steeps stemmy stepper stetting sticcato stich stichs stick sticked
sticky stilling sting stinging stings stinks stiped stiring stirks stirp stirps stitcher stitches stocks
stokes stomper stong stooper stoops stoper stopped stoppers stopping storey storing storms stotter stottering
stowdown stowing straicht straights strak strake strakes stramped strang strapper straps straught streaks
stream streamy streek streeks streel streels streetlamps streety streight strene strengths streps striae
stricks stride strides strife strifes strig strigs striker strikers strims strings stringy stripe striper
stripes stripey stripper stript stripy strive strived strives strobed strobings strode stroke strokes stroking
stroll strond stropped stropper strops strove strowing stroy stroying strung strutter stucks studios sturts
stutterings stutters stying stylise styliser stylises stylist stylize stylizer stylizes styring subjectives
subjects submerge submerges submersed subsect subset subtile subtler subtly suffocatings sugarer suings
sunbeams sunbeamy sunbeat sundowns sunket sunlights sunray sunrises sunsets sunshines sunshiny sunwise
superimposes superimpositions superlight surfaced surfacer surfacers suring surjective surrealisms surrealists
surreals surveillances surveils suspence suspens suspenser suspenses suttle suttles suttling suturation swaged
swager swagged swaggers swaging swails swallow swatted sweeing sweeling sweels sweepings sweepy sweering
sweers swees sweeting sweets swifting swifts swifty swigger swigging swigs swilling swimmer swindging swines
swing swinge swingeing swinges swingings swingle swingling swingy swinking swinks switch switched swoon swoons
swoopy swopper swopping swops synched synded syned syping tableaus tableaux tabletops tacking tacks tael tails
taking talcing talcking tali talkings taming tanking tapped tarmacs taser tasking teaing teamer teaming tearer
tearing teased teasel teasers teases teasings teazing technos tedder teel tela telephotos temperatures temsing
tended tenders tendre tenes tenner tenser tensing tensions tenson tenter teres terned terracottas terser
tersion textured textures thacking thacks theatricals thicking thigs thiller thirls thorough though thoughts
threatenings thrid thrids thrilled thrillers thrillier throwbacks thundercloud thunderstorms ticcing ticing
tickings tickling tiding tieing tifted tifting tighter tiled tiling tilled tilling tilter tiltings timings
tinder tining tinking tinkle tinted tinting tippy tiring tiro titled titling titted titting tocking tolley
tonally torchlights traces tracing trackings tracting tracts traiking traiks trail trailing trainings trains
traits tramel trameling tramelling tramels tramped trangle tranks transcendents transformations traped trapper
trappy trave travelings travellings traves trawls trayning trecking trecks trials triangled triangles tricking
tricks triller tringle trining tripey triply tripods tripody tripos tripped tripy trocking trocks trolled
troller trolleys trolly trombones trough truces trucing truckings truckling trunking trunks tucking tucks
tuned tungstens tunned turfed turnable turner turntables tutorials twilights twilted twilting twinight twinkie
twinkled twinkler twinkles twinkly unbalance unbalances unbroke uncase uncoer uncolted uncrated undelight
underbit underexpose underexposes underlet underlie underlip underwaters underwit uneases ungarnished ungraced
ungrazed unharried unheal unleal unpolishes unread unreel unscale unseal unsetting unsettlings unstated
unstayed untarnished untraded unvail unvailing unvails unveilings unweal upbear upbeats upbroken upgraded
upliftings uplights upright upscaled upscales upsides upsize upstaged uptempos uptight ureal urease urent
urgence usward uswards vailing valour vanishings vantage vaporware vapours vapoury varnishing vaselike
vaselines vealing vehicles veilings veining venetians venite ventage verdite verites verity verses versos
verste versts verticals verticil vertigos vertus vesicle vibrants victual vidual viewed viewers viewier
viewpoints vignetter vignettes vignettings vinolent vintaged vintager vintages violents violer violets viscera
visibles visibly visile vistal visuals vivat volet volumetries vortical vortically voyeurs vulnerably wafering
wagering waited waitering waits waking waling walkings walling wander wanderings wanking wanner wapping warder
wardering warding warier waring warking warling warmed warmen warmers warmings warmths warner warning warp
warper warping warring washen washer washes wasted wastering watcher watches watchet waterings waterlines
wauking waulking wavering weave weaved weaver weavers weighed weighter welking wending whapping wheedled
wheeler wheeped wheepled wheezed wheezled whiled whined whisted whiten whiteouts whiter whites whitey whodunit
whodunnits wholesomer whomever whosever whydunnit whyever widow widows wighted wilding wildlifes wilis willie
willies wills wincing windblow windblows winder windings windling windowy windring windrow windrows
windscreens windshields wingding winging wining winking winner winning winnow winnows wisard wished wishful
witched witching wited withheld withing withins withouts wizards wondering wonders wonner worktops wormer
worming worth worths wounder wrappings wries wunners yellows yellowy zooning
`;

export const ORDINARY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
