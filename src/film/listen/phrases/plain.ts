/** The plainest ways in which people say an effect, over all dimensions (language: see effects.ts). */
import type { EffectTable } from "../effects.ts";

export const PLAIN_EFFECTS: EffectTable = {
  // size and framing
  "extreme-close-up": [
    "one|single tear|eyelash|pore|drop|bead|freckle|stitch fills|filling|takes|huge|like|as|giant|whole",
    "so|that close see|count|feel pores|lashes|stitches|hairs|veins|fibres|threads",
    "freckles|pores|lashes|eyelashes|iris|skin|lips become|like|as|turn|turns landscape|moon|map|desert|hills|planet|canyon|terrain",
    "just|only|nothing_but|all_we_see eye|eyes|lips|mouth|fingertip|pupil",
    "eye|eyes|lips|pupil nothing_else",
    "close see|count pores|lashes|eyelashes|veins",
    "fill|whole|entire frame|screen eye|eyes|pupil|iris|lips",
  ],
  "close-up": [
    "fill|fills|filling frame|screen|picture with|by face|head",
    "face|her|him up_close|close_by|close_enough",
    "just|only|nothing_but|all_about face",
    "near|close touch|kiss|smell face|her|him",
    "face wall_to_wall",
    "right up to|in|against face",
    "read|see|watch emotion|thought|feeling|doubt|fear|lie eyes|face",
    "fill|whole|entire frame|screen face",
    "close on|to|up face",
  ],
  "medium-shot": ["from|above the_waist|the_belt", "table_height up", "waist_upwards|belt_upwards|hips_upwards"],
  "full-shot": [
    "head|hat to_toe|to_shoe|to_foot|to_boots so|we|including|shoes|get",
    "whole|entire|full body|figure|person|him|her visible|frame|see|in|head|feet|toe",
    "see|show whole|entire|full body|figure|person|dancer|outfit|dress|silhouette",
    "see|show|keep|with|include shoes|feet head|face|hat|too|all|well",
    "all_of_him|all_of_her|all_of_them head|hat|feet|frame|see",
    "crown_to_toe|hat_to_shoes|top_of_his_head_to_his_shoes",
  ],
  "wide-shot": [
    "step|stand|pull|go|back|get back|until|enough|far whole|entire street|room|square|kitchen|house|shop|place in|fits|visible|there",
    "stand|stay|keep|sit|pull|step|far|well back take|see|show|get whole|place|room|everything|street|scene",
    "see where they|she|he stand|stands|are|is|live|lives",
    "show|see|take in whole|entire place|room|street|set|scene|space|kitchen|square|beach|harbour|farm|bar",
    "people small|smaller place|room|street|landscape",
  ],
  "extreme-wide-shot": [
    "pinprick|pinpoint",
    "nothing but|except|around sand|snow|sea|ice|desert|sky|water & him|her|them|figure|alone",
    "tiny|small|speck|dot|ant|lost|alone under|against|in|beneath|amid huge|enormous|vast|endless|big|immense sky|landscape|desert|space|field|sea|mountains|plain|ice|horizon|valley",
    "swallowed|dwarfed|engulfed|lost by|in|among landscape|desert|nature|mountains|dunes|sea|city|sky|trees|forest|cliffs|fields|snow|scenery",
    "land|landscape|sky|desert|world huge|vast|enormous|endless her|him|they|figure|person tiny|small|nothing|speck",
    "hardly|barely find|spot|see|make her|him|them|car|boat|figure",
    "person|people|rider|figure|man|woman|car|boat|tent|house small|speck|dot|pinprick",
  ],
  "over-the-shoulder": [
    "peer|peek|look|peering|looking over his|her|their|someones|the shoulder",
    "we|camera just|right behind his|her shoulder|ear|neck looking|seeing|at|facing",
    "past|over|across|beyond|behind her|his|their|the|someone shoulder",
    "from_behind|behind|just_behind one look|at|facing other",
    "stand|standing|perched|sit behind her|his|one shoulder",
  ],
  "two-shot": [
    "both|two|pair of in|share|sharing|squeezed|together the_same|one|a frame|picture|shot|image",
    "both|two|pair|couple of_them|faces|people|sisters|lovers|brothers in|share|together|one frame|shot|picture",
    "keep|hold|put|get|fit|have|want them|both|two both|together|in|one frame|shot|picture",
  ],
  "point-of-view": [
    "killers|killer|driver|child|childs|dogs|dog|his|her|cats|animals view|eyes|gaze through|from|of mask|windscreen|visor|goggles|helmet|bars|keyhole",
    "through the_mask|the_visor|the_goggles|the_windscreen|the_scope|the_helmet",
    "through|with|from|behind her|his|their|own eyes",
    "as_if|like|though we|camera|you were|are her|him|them|driver|killer|child|dog|bird|ball",
    "see|show|exactly|only what she|he|they|driver|dog|child|killer|bird|cat sees|see|saw|is_seeing",
    "put|place|stand|are us|viewer|audience|we in|inside his|her|their shoes|head|skin|place|boots",
  ],
  "body-detail": [
    "nothing|none|only of her|him|them|his but|except|bar hands|boots|feet|shoes|fingers|legs",
    "hands|feet|boots|fingers do|tell|talking|act|story",
    "just|only|nothing_but|nothing|solely boots|shoes|feet|hands|fingers|legs|ankles|gloves|heels|wrists|knuckles",
    "never|dont|not|without|no show|see|seeing|showing|reveal face|head|faces",
    "hands|feet|boots|shoes|legs|fingers only|alone|nothing_else|nothing_more|no_face|and_nothing|thats_all",
    "keep|leave|crop|cut face|head|heads|faces out|off|hidden|away",
    "face|head stays|remains|kept|is|never|should|must|always out|hidden|unseen|seen|shown|off",
  ],
  "insert-shot": [
    "cut|go|tight|close|shot|glance|show to|on|of|at ring|letter|key|keys|note|clock|watch|photo|photograph|ticket|knife|receipt|phone|label|name_tag|gun alone|only|quickly|moment|second",
    "quick|brief look|glimpse|shot|detail|flash of|at|on ring|letter|key|keys|note|clock|watch|photo|ticket|knife|receipt|phone|label|hand|hands",
  ],
  "establishing-shot": [
    "where|show we_are|are_we|this_happens|it_happens|story_happens|story_takes_place|we_find_ourselves",
    "first show|see|outside|building|house|place|town|street before",
    "so|let|help people|viewer|audience|everyone|us know|understand|see|get where",
  ],
  "reaction-shot": [
    "how|see|show|watch|catch|want|stay her|his|their|she|he|they|mother|listener|crowd reaction|react|reacts|takes_it|take_it|responds|face_when",
    "face when|as|while|after hears|sees|learns|realises|reads|finds|news|told",
    "stay|hold|keep|be|remain with|on listener|her|him|person listening|listens|hears",
  ],
  "reverse-shot": [
    "see|show|now|cut|go|from|flip other|opposite side|person|end|direction|way conversation|table|talking|desk",
  ],
  "mirror-shot": [
    "reflection|reflected|mirror|reflect face|her|him|his|them|himself|herself|window|puddle|glass|water",
    "see|show|catch|meet|only her|his|him|them|face reflection|reflected|mirror",
  ],
  "direct-to-camera": [
    "look|looks|looking|stares|stare|speak|speaks|talk|talks|says|address|addresses|gazes|turns straight|right|directly|to|at|into us|lens|camera|viewer|audience",
    "eye|eyes contact|locked|meet|meets|on us|viewer|lens|audience|ours|camera",
  ],
  "group-shot": [
    "everyone|everybody|all|whole in one|the_same picture|frame|shot|photo",
    "whole|entire crew|team|family|gang|band|class|squad|cast in|together|lined|picture|frame|shot",
    "everyone|everybody|all|whole family|them|team|gang|band|crew|together in|fits|frame|together|shot frame|shot|picture|together|one",
  ],
  "crowd-shot": [
    "hundreds|thousands|masses|wall|sea of people|faces|heads|fans|bodies|umbrellas|phones",
    "sea|wall|mass|ocean|swarm|flood|thousands|hundreds people|faces|heads|fans|bodies|commuters|runners|umbrellas",
  ],
  "frame-within-frame": [
    "framed|seen|watched|watch|shoot|shot|look|see|peer|filmed|view|camera through|in|by|from doorway|window|arch|archway|door|gap|tunnel|keyhole|curtains|doorframe|porthole|windscreen",
    "through doorway|window|archway|gap|keyhole|arch we|camera see|watch|look|find",
  ],
  "foreground-framing": [
    "shoot|shot|look|looking|peer|peek|see|seen|watch|filmed|camera|glimpse through|past|between|from_behind|behind leaves|branches|grass|reeds|curtain|bottles|fence|flowers|railings|shelves|coats",
  ],
  // composition
  "negative-space": [
    "all_that|so_much|with_all|acres_of|a_lot_of empty|bare|blank|open sky|wall|space|air|floor|sea|snow",
    "keep|put|tuck|push her|him|it|them at|in|to the edge|corner|bottom empty|emptiness|sky|nothing",
    "rest|most of frame|picture|image|screen empty|bare|nothing|blank|sky",
    "lots|plenty|so_much|acres|sea|surrounded|mostly|all|huge|loads|nothing_but|full empty|nothing|emptiness|sky|blank|bare|air|void|space around|above|over|beside|frame|her|him|it",
    "leave|keep|give|let most|rest|frame|room|space|lots empty|bare|blank|around|her|him",
    "empty|bare|blank space|wall|frame|sky|field around|above|beside|dominate|swallow|most",
  ],
  centered: [
    "dead|bang|right|smack|exactly|square|plumb middle|centre|in_the_middle|in_the_centre",
    "put|place|keep|sit|stand|stands|sits her|him|it|them|bottle|product|subject|hero|chair in_the_middle|in_the_centre|middle|centre",
  ],
  symmetrical: [
    "left|one side|half|sides mirror|mirrors|same|match|matches|identical|mirroring right|other|side|half",
    "both|two sides|halves same|match|mirror|equal|identical|alike|balanced",
    "mirror_image|as_if_folded|perfectly_mirrored|left_equals_right",
  ],
  "rule-of-thirds": [
    "a_third|one_third|third|thirds of|from|in|across|into|line frame|left|right|edge|side",
    "slightly|little|bit|nudge|push|shift|off off|to|from|of centre|middle|one_side",
  ],
  "leading-lines": [
    "lines|road|rails|tracks|fence|corridor|path|bridge|walls|street|pier|railing|shelves|row lead|leads|pull|pulls|draw|draws|point|points|guide|guides|run|runs us|eye|eyes|to|toward|straight|into|her|him",
  ],
  "copy-space": [
    "room|space|gap|clear|empty|keep|leave|area for|where|to_put|goes logo|title|text|copy|headline|type|super|name|tagline|pack|packshot|words|price",
  ],
  "fill-the-frame": [
    "product|car|bottle|burger|texture|fabric|flower|it|pizza|cake|surface|shoe fill|fills|filling|take|takes|cover|covers frame|screen|all|up|picture",
    "no|without background|space_around|room_around|air_around",
  ],
  minimalist: [
    "almost|hardly|barely|as_little|very_few|nothing anything|nothing|as_possible|elements|things|else in|else|frame|set|around|clean",
    "strip|stripped|pare|pared everything|it|set|frame|down|back back|away|bare|down|essentials|minimum",
    "one|single|lone chair|object|prop|shape|flower|tree white|empty|bare|plain|nothing|else",
  ],
  "deep-staging": [
    "something|things|action|people|somebody happen|happens|happening|going|at|in|on|moving every|front|different|each|several|near|foreground depth|distance|back|layer|plane|background|levels|depths",
  ],
  "pattern-repetition": [
    "same|identical|endless|repeating|rows shape|shapes|windows|chairs|desks|houses|doors|thing|rows|bottles over|again|and|repeated|repeats|rows|after|endless",
  ],
  "short-side": [
    "looking|facing|face|nose out|into|against|towards|to edge|near_edge|frame_edge|side_of_frame|nearest_edge|edge_of_frame|frame",
  ],
  "split-screen": [
    "both|two|three sides|halves|images|calls|stories|scenes|screens at_once|side_by_side|same_time|next_to_each_other|simultaneously",
    "screen|frame|picture split|divided|cut|halved",
  ],
  // angle
  "low-angle": [
    "we|us tiny|small|little in_front|at|beside|under of|him|her|the",
    "we|us|viewer|audience|feel|me small|tiny|insignificant|like_a_child|like_children next_to|beside|under|beneath|before|at_his|at_her",
    "he|she|it|they could|might|about step|stamp|tread|crush on|us|me us|me|camera",
    "fill|fills the_doorway|doorway|sky|the_sky like|as|above|over giant|us|tower",
    "crane|craning|strain our|your|the neck|necks",
    "head_and_shoulders|a_head|miles above|over us|camera",
    "towers|looms|rises|stands like cliff|mountain|giant|skyscraper|colossus",
    "bear|bears|bearing|lord|lean|hulk|hang|press down|over on|over|us us|camera|viewer|watching|whoever|him|audience",
    "put|make|leave|place us|viewer|audience kneeling|cowering|beneath|below|grovelling|at_his_feet",
    "stand|stands over|above us|camera",
    "loom|looms|looming|tower|towers|towering|rise|rear over|above us|camera|me|viewer|everyone|everybody|everything|lens|frame",
    "look|looking|gaze|stare|peer|shoot|see|angle up to|at|into|towards him|her|them|it|building|tower|hero|product|car|statue|face",
    "from below|beneath|underneath|his_feet|her_feet|their_feet|knee_height|ground",
    "camera|lens|us|we low|down|below|beneath|crouch|kneel looking|look|up|angled|pointing|tilted",
    "make|want|should|feel|look|seem|appear him|her|it|them|like|ten|tall|taller|bigger|building giant|ten_feet_tall|tower|huge|towering|ten_feet|feet_tall",
    "beneath|under|below his|her|its|their chin|gaze|eyes|jaw",
    "him|he|she|they|it above|over us",
  ],
  "high-angle": [
    "they|people|he|she|him|her|everyone like|as ants|insects|toys|chess_pieces|dolls from up_there|up_here|above|the_top|our",
    "we|camera|us stand|stands|are|is|hang|perch over|above her|him|them looking|down",
    "like|as judge|parent|teacher|god looking|stares|gazes|peers down",
    "pin|pins|press|presses him|her|them down|to_the_floor|to_the_ground|into_the_ground",
    "from the_balcony|a_balcony|upstairs|the_stairs|the_landing|the_roof|a_window|the_gallery|the_bridge down|on|we|at",
    "perched|crouched|up|hidden rafters|gallery|balcony|treetops|roof|stairs|ceiling looking|peering|down|watching",
    "look|looking|gaze|stare|peer|peering|shoot|angle|see|view down on|at|onto|upon|over",
    "from above|balcony|upstairs|top|height|up_high|high_up|ladder|window looking|look|down|him|her|them|on|at",
    "camera|we|lens|us above|over|higher her|him|them|head|looking|look",
    "above his|her|their head|heads|eyes|eyeline",
    "from the_top_of|the_balcony|upstairs|a_height|high_up|above",
  ],
  overhead: [
    "straight|directly|right|dead|exactly|vertically above|down|over|overhead",
    "look|looking|gaze|stare|point straight|directly|vertically|right down",
    "straight|directly|vertically down from|on|at|onto|over|ceiling",
    "from|on the_ceiling|a_ceiling|the_rafters",
    "like|as a_map|the_map|a_chessboard|a_plan",
    "god looking|looks|sees|watching|eye",
  ],
  "eye-level": [
    "same|at|on|his|her|their height|level eyes|as|with|face|gaze",
    "as_equals|as_an_equal|eye_to_eye|face_to_face",
    "neither|not|nor up|down|above|below nor|or down|up|below|above",
    "level with eyes|gaze|him|her|them|face",
    "height of her_eyes|his_eyes|their_eyes|the_eyes",
  ],
  "dutch-angle": [
    "nothing|horizon|world|room|frame|picture level|straight|upright isnt|not|wrong|drunk",
    "like|as|as_if world|room|house|everything slipping|sliding|tipping|drunk|capsizing|falling over|sideways|off|hinges",
    "off|out balance|kilter|level|true frame|picture|camera|world|everything",
    "keel|keeling|list|listing|capsizing|heel|tipping|sliding over|sideways|ship|boat|deck|floor",
    "as_if|like|though ship|deck|floor|room|world|ground tilts|tilting|tipping|keeling|sinking|listing|sliding|slipping",
    "horizon|frame|world|camera|room|picture|everything|floor tilt|tilted|tilts|crooked|slanted|wonky|askew|slant|skewed|leaning|slips|tipped|tipping|lopsided|cocked",
    "crooked|tilted|slanted|wonky|skewed|askew|lopsided|off_kilter horizon|frame|world|camera|shot|picture|view",
  ],
  "ground-level": [
    "camera|lens|we|put on|in|at|along|near|against|by|to|low floor|ground|tarmac|grass|pavement|carpet|dirt|asphalt|sand",
    "right|low on|along|by|against|to floor|ground|tarmac|grass|pavement|carpet|dirt|asphalt|sand",
    "skim|skims|skimming|hug|hugging|scrape ground|floor|tarmac|road|grass|sand|asphalt",
    "mouse|ant|cat|rat|insect|beetle|lizard height|level|view|eye|perspective|sees|see",
    "close|near|low to the_ground|the_floor",
    "height_of_a_mouse|among_their_feet|between_the_wheels|worm_height",
  ],
  aerial: [
    "from the_air|a_plane|the_sky|an_aeroplane|the_clouds|a_helicopter",
    "like|as a_bird|an_eagle|birds sees|flying|would|over",
    "high|far|way|up above|over|in city|sky|forest|coast|fields|town|clouds|island|desert|traffic|river",
    "bird|eagle|gull|hawk sees|see|would|flies|view|flying",
  ],
  "rear-view": [
    "from|only|see|behind|just back|behind him|head|her|them|of|his|their",
    "his|her|their|with back|backs turned|to us|camera|viewer|towards|away|on",
    "never|dont|without|before|not turn|turns|see|show face|around|round",
    "facing|turned|looking|walks|walking away from|us|into",
  ],
  profile: [
    "from|only|see|exactly|shot the|her|his|one side",
    "side|half of|on his|her|the|their face",
    "like|as coin|stamp|cameo|medal",
    "looking|facing|turned sideways|left_to_right|across_frame",
  ],
  "worms-eye": [
    "straight|vertically|right|directly up|skyward at|into|to|towards|sky|trees|tower|ceiling",
    "lying|lie|flat on|back looking|look|staring|up",
    "like|as ant|worm|beetle|insect looking|look|sees|see|up|gazing",
  ],
  "water-level": [
    "half|halfway|camera|lens|float|floats|bobbing|bobs in|out|on|at|under|with water|surface|waves|waterline",
  ],
  "underwater-angle": [
    "under|below|beneath|beneath_the|inside the_surface|surface|water|waves|sea|pool|ice|lake",
    "sink|sinks|dive|dives|plunge|drown below|under|into|beneath water|surface|sea|pool|waves",
  ],
  // lens and focus
  "telephoto-lens": [
    "squash|squeeze|stack|compress|flatten|press|pile|crush distance|depth|perspective|background|traffic|crowd|layers|space|buildings|hills|them|planes|everything",
    "background|mountains|sun|moon|skyline|buildings|crowd|traffic|distance feel|right|seem|stacked|pressed|pulled|looks|compressed|sits|close|flat|huge behind|on_top|up|close|together|against|forward|closer|near",
    "far|distance|long_way|afar|street through|with|like|as binoculars|lens|paparazzi|spied|spying|telescope",
    "binoculars|paparazzi|sniper|spyglass",
    "like|as|through binoculars|spyglass",
  ],
  "wide-angle-lens": [
    "see|lens|get|fit more|plenty|lots room|world|surroundings|space|place lens",
    "wide|wider glass|lens",
    "exaggerate depth|space|distance|nearness|perspective",
  ],
  "fisheye-lens": [
    "bulge|bend|bent|curve|curved|warp|bulging|bulges|bends round|around|like|out|lines|edges|walls|peephole|goldfish|bowl|ball",
    "peephole|goldfish_bowl|fishbowl|spyhole|doorbell_camera",
  ],
  "macro-lens": [
    "tiny|microscopic|small|smallest|grain|crystals|fibres|insect|droplet|pollen huge|giant|landscape|enormous|world|mountains|boulders|fills|become|look",
    "close see|count fibres|crystals|grains|bubbles|hairs|threads|seeds",
  ],
  "anamorphic-lens": ["oval|stretched|squeezed bokeh|highlights|lights|discs|out_of_focus|lens"],
  "lens-flare": [
    "sun|light|headlights flare|flares|flaring|smears|streaks the|across|into|over lens|glass|frame",
    "sun|light|lamp|headlights|beam hit|hits|flare|flares|streak|bounce|spill|strike|into|bleed lens|glass|camera",
  ],
  "diffusion-filter": [
    "highlights|lights|lamps|whites|windows bloom|glow|halo|softly|bleed|spread",
    "glow|halo|bloom|softness around lights|highlights|lamps|windows|bulbs|candles",
  ],
  "shallow-focus": [
    "nothing|nothing_else in_focus|sharp|clear but|except|besides",
    "only|just key|face|eyes|ring|hand|hands|bottle|product|subject|needle in_focus|is_sharp|stays_sharp",
    "background|backdrop|rest|everything_else|surroundings|world|city|crowd|everything_behind|room melt|melts|blur|blurs|blurred|blurry|soft|mush|fall|falls|drop|drops|dissolve|dissolves|vanish|disappears|haze|fades|dissolved|smear|swim|fuzzy|cream",
    "only|just|single|nothing_but|one|keep face|eyes|her|him|hand|hands|product|bottle|flower|ring|subject|thing|she|he sharp|in_focus|crisp|clear",
    "everything|all|world|rest behind|around|but|except|else him|her|it|them|face|eyes blur|blurred|soft|blurry|mush|fuzzy|out_of_focus",
    "blur|soften|lose|melt|throw the_background|the_rest|everything_else|the_world",
  ],
  "deep-focus": [
    "sharp|clear|crisp|in_focus all|from|everywhere way|front|foreground|nose back|horizon|hills|end",
    "foreground background|distance|mountains both|all|equally sharp|crisp|clear",
    "can|could|should read|see|make everything from|near|close|right to|far",
    "everything|all|foreground|near|front|hand|spoon|face sharp|crisp|in_focus|clear|focus|as_sharp",
    "sharp|crisp|clear|in_focus from|near|all|both|everything|right front|foreground|nose|near|far|back|horizon|way|mountains|to",
    "near far both|all|equally sharp|clear|focus|crisp",
    "as|just sharp as|mountains",
  ],
  "rack-focus": [
    "focus|sharpness|eye|attention goes|wander|wanders|slides|drifts|leaves|lets from|to|over|her|him onto|to|for|and",
    "first|start sharp|on then|before other|second|man|woman|face|door|background",
    "focus|sharpness|attention|eye slide|slides|shift|shifts|jump|jumps|travel|travels|pass|passes|move|moves|slip|slips|hand|handed|leap|leaps|goes from|to|between|over|onto|across",
    "first then sharp|focus",
    "sharp one|her|him|glass then|and other|door|face|man",
  ],
  "focus-in": [
    "blur|blurry|blurred|soft|haze|fuzzy|mush|out_of_focus to|into|until|resolve|resolves|slowly|becomes|sharpens|then|and sharp|focus|clear|crisp|clarity|sharpens|face",
    "swim|swims|drift|come|comes|sharpens|resolves into focus|sharpness|view|clarity",
  ],
  "focus-out": [
    "sharp|clear|focus|everything|picture|image|world to|melts|goes|slips|drift|drifts|dissolves|swims|slides|fades blur|soft|blurry|mush|out_of_focus|away",
  ],
  bokeh: [
    "everything|background|world|city|lights|street melt|turn|dissolve|become|blur into|to soft|glowing|round|big|blobs|discs|orbs|bubbles of|light|lights|colour|blobs|discs|orbs|bubbles",
    "blobs|discs|orbs|bubbles|balls|circles of light|colour",
    "pearls|baubles|orbs|discs|blobs light|lights|behind|background|glowing",
    "lights|lamps|city|headlights|candles|traffic turn|become|melt|dissolve|into|soft|like|blurred discs|balls|orbs|bubbles|circles|blobs|dots|pearls",
  ],
  "soft-focus": ["gauze|vaseline|silk_stocking|misty_lens"],
  // move
  "static-shot": [
    "camera|lens|frame|shot doesnt|does_not|dont|never|mustnt|wont move|budge|blink|follow|react",
    "just|simply put|plant|park|leave|sit camera|tripod down|there|and",
    "lens|camera|frame keeps|stands|holds|remains|sits|stays still|put|fixed|its_ground|motionless",
    "camera|frame|shot|lens|we dont|doesnt|never|not|no|mustnt|should_not|shouldnt|isnt|wont|nothing move|moves|budge|budges|stir|flinch|moving|breathe|follow|react",
    "camera|frame|shot|lens nailed|bolted|planted|rooted|frozen|glued|parked|still|locked|fixed|concrete|screwed|anchored|immovable|unmoving|motionless|stone",
    "dont|never|not|no_need_to|without move|moving|touch|budge|stirring camera|frame|it|an_inch|at_all",
    "let|leave it|things|action|scene|life|people|them|everything|her|him happen|play|unfold|come|pass|walk|enter|go front|in|out|before|through|past frame|camera|shot",
    "camera|frame just|simply|only watches|watch|sits|stares|waits|looks|observes",
  ],
  "push-in": [
    "tiptoe|sneak|steal|nose|lean|wade|sidle toward|towards|up_to|closer|in",
    "creep|creeping|inch|edge|ease|crawl|nudge|sneak|tiptoe closer|nearer|toward|towards|forward|in|inwards|up_to",
    "camera|lens|we|us move|come|go|get|glide|drift|float|draw|step|travel|slide|steal closer|nearer|toward|towards|forward|in|inwards|up_to",
    "get|come|move|draw|go|glide|drift|float|step|slide|pull closer|nearer",
    "slowly|gently|gradually|quietly drift|glide|float|move|slide|travel toward|towards|in|closer",
    "camera|we|lens|us approach|approaches|nears|close_in|closes_in|closer|nearer|toward|advance|advances",
    "closer|nearer and|bit|inch|step|little|ever closer|nearer|by|and",
    "bring|take|draw|pull|drag|carry|lure us|viewer|camera|me closer|nearer|toward|towards|in",
    "camera want|wants|tempted|dares touch|closer|near",
    "lean|leans|leaning in|closer|towards her|him|them|face|it",
  ],
  "pull-out": [
    "drift|glide|float|slide|move|ease|travel|creep|back|step|draw away from|off him|her|them|it|face|table",
    "camera|we leave|leaves|abandons|retreats|withdraws|backs him|her|them|away|off|from",
    "tiptoe|sneak|ebb|shrink away|back|from",
    "back|drift|glide|ease|creep|float|move|slip|retreat|withdraw|step|inch|leave|draw|fall|pull|edge|slide slowly|gently|away|us|back|camera|off|quietly|from away|back|backwards|backward|her|him|them|off|face",
    "camera|we|lens|us back|backs|retreat|retreats|withdraw|withdraws|leave|leaves|recede|recedes|drift|drifts|step|steps|draw|draws|abandon|abandons away|back|off|backwards|her|him|them|behind|from|out",
    "leave|abandon|desert her|him|them behind|alone|smaller|there|shrinking|further",
    "start|begin|from tight|close|face|detail|eyes and|then|until|widen|end|grow wide|back|whole|room|reveal|see",
    "gets|get|grows|becomes|make|shrink|shrinks her|him|smaller|them smaller|distance|away",
    "further|farther away|back|and from|until|further|farther",
  ],
  "orbit-360": [
    "turn|go|walk|move|travel around|round statue|him|her|them|car|bottle|couple|table|it all_the_way|fully|completely|once",
    "circle|circles|circling|orbit pair|couple|them|two|her|him|table|car|statue dance|slowly|whole|as",
    "all_the_way|completely|full_circle|right|whole_way|once|full around|round|about",
    "circle|revolve|whirl|spin|swing|float|fly|loop|prowl|glide all_the_way|right|round|around|completely|full round|around|circle|her|him|it|them|statue|table|couple|car",
    "camera|we|lens go|walk|move|travel|turn|spin|come all_the_way|right|full|completely round|around|circle",
    "go|walk|travel|turn all_the_way|full_circle around|round",
    "around|round and|all around|round",
  ],
  "arc-shot": [
    "half|halfway|part round|around|circle her|him|them|table|car",
    "curve|curves|half|swing|swings|bend|bends|sweep|sweeps|glide around|round|circle|half|way her|him|it|them|table|half|side|front|back",
    "from|start front|face|side to|end|round side|profile|back|behind & around|round|curve|swing",
  ],
  "follow-shot": [
    "right|close|always|stuck|keep|stay behind|after|on her|him|them|his|the wherever|as|down|through|all|while",
    "tail|trail|shadow|stalk|dog her|him|them|car|his|the through|down|along|into|across",
    "trail|trails|tail|tails|shadow|dog|stalk|stalks|pursue him|her|them",
    "step|pace|steps|paces|metre|breath behind",
    "follow|follows|trail|trails|tail|tails|shadow|stalk|walk|walks|stick|hang|tag|float|run|runs|creep|drift behind|after|at her|him|them|his|heels|back|shoulders",
    "behind|after her|him|them|his|her_back as|while|through|down|along|into he|she|they|through|down|walks|runs|corridor|hall|crowd|door|street|market",
    "on|at his|her|their heels|tail|back",
    "step_for_step|a_few_steps_behind|two_steps_behind|right_behind_her|right_behind_him",
  ],
  "lead-shot": [
    "walk|move|back|retreat|run ahead|backwards|in_front|before of|as|her|him|them|while she|he|they|her|him|them",
    "walk|walks|move|moves|back|backs|retreat|retreats|run|runs|glide|travel|camera|we|dolly|float|ahead|in_front backward|backwards|in_front|ahead|away|before as|while|her|him|them|she|he|they|of",
    "ahead|in_front of her|him|them|he|she|they",
    "she|he|they|her|him walk|walks|come|comes|run|runs|stride|strides|marches|coming|walking toward|towards|at|into us|camera|lens while|as|and|backs|backing|we|retreat|retreats|keeps|stays",
  ],
  "side-tracking": [
    "car|camera|we|boat|bike beside|alongside|next_to us|him|her|them|it same|matching|at|keeping speed|pace",
    "shoulder_to_shoulder|neck_and_neck|side_by_side with|as|walk|ride|run her|him|them|we",
    "camera|we|run|ride|travel|glide|drive|float|race|track|cruise beside|alongside|abreast|parallel|level_with|next_to her|him|them|car|horse|train|runner|bike|cyclist|boat|skater|it",
    "alongside|abreast her|him|them|car|horse|train|runner|bike|cyclist|boat|skater",
    "camera|we|lens run|ride|walk|keep|travel|move|jog|drive|glide|sail|float alongside|beside|abreast|parallel|level|next|side_by_side",
    "keep|keeps|keeping|match|matching pace|stride|step|level",
    "keep|keeping up with",
  ],
  "tracking-shot": [
    "move|moves|travel|travels|go|goes|glide|stay|stays|keep|flow|walk|run|come along|with|together with|her|him|them|it|runner|crowd|dancer|dancers",
  ],
  "crane-up": [
    "rise|lift|climb|sweep|sail|swell|camera|we|crane above|over|up|higher until|above|over|and rooftops|crowd|street|trees|square|roofs|heads|everything",
  ],
  "crane-down": [
    "descend|sink|float|lower|swoop|sweep|glide|drift|camera|we down|from|out_of sky|roof|rooftops|treetops|above|ceiling|clouds to|into|onto|on",
  ],
  "tilt-up": [
    "travel|travels|climb|climbs|look|start|begin boots|shoes|feet|ground|base|heels|toes|floor|bottom|foot to|up|upwards|slowly face|head|eyes|sky|hat|top|roof|hair|ceiling|tower",
    "camera|lens|we look|nod|raise|lift|gaze|head|eyes up|upwards|sky|ceiling",
  ],
  "tilt-down": [
    "travel|travels|slide|drop|look|start|begin face|head|sky|eyes|roof|hat|top|ceiling|moon|stars|treetops to|down|downwards|slowly feet|hands|shoes|ground|boots|street|floor|letter|water|road",
    "camera|lens|we look|nod|drop|lower|bow|gaze down|downwards|floor|ground",
  ],
  pan: [
    "sweep|sweeps|scan|scans|turn|turns|swivel|swivels|swing|look|looks across|along|over|round|sideways|side|around row|room|horizon|faces|crowd|table|shelf|skyline|wall|other|line|side|valley",
    "turn|turns|swivel|swivels|swing camera|head|the|its|slowly|from left|right|side to|left|right|side",
  ],
  "whip-pan": [
    "head|camera snaps|whips|jerks|flicks|spins round|around|across|over|to",
    "snap|snaps|whip|whips|jerk|jerks|flick|flicks|spin|spins|fling|lash|swing|swings round|around|across|over|sideways|to|from so_fast|blur|fast|quick|instant|violently|blurs|suddenly|door|other|smear|face",
    "so_fast|so_quick|so_quickly blur|blurs|smear|smears|streaks turn|swing|swivel|camera|everything|picture",
  ],
  "dolly-zoom": [
    "like|as vertigo|jaws effect|beach|stairs|zoom|moment|shot",
    "vertigo_effect|jaws_effect",
    "background|world|room|walls|corridor|space|ground|floor|everything stretch|stretches|warp|warps|rush|rushes|drop|drops|dropped|drop_away|fall|falls|fell|pulled|swells|bends|recede|recedes|expand|expands away|out|from|under|behind|while|around|beneath|stays|as him|her|them|feet|she|he|same|still|face|his|size",
    "stays|stay|keep|remains same|size while|background|but|as background|world|room|everything|changes|stretches|moves",
  ],
  "zoom-in": ["magnify|magnifies|enlarge|tighten|tightens with|on|lens|without lens|moving|face|camera|it"],
  "crash-zoom-in": [
    "suddenly|violently|bang|slam|slams|snap|snaps|punch|lunge|lunges|crash|crashes in|into|zoom|close|right|lens face|eyes|her|him|eye|mouth|product|close",
  ],
  truck: [
    "slide|slides|glide|glides|move|moves|drift|drifts|travel|scroll|scuttle|shuffle|crab sideways|along|past|laterally shelf|counter|wall|row|table|bar|houses|facades|faces|windows|shopfronts|rack|line|like",
    "sideways|laterally|crabwise|like_a_crab",
  ],
  "fly-through": [
    "fly|flies|glide|glides|soar|soars|swoop|swoops|weave|weaves|rush|rushes|race|races|float|floats|dart|darts|thread|threads|sail|zip|whoosh|slip|slips|travel|snake|slide through|between|inside|among trees|window|corridor|rooms|house|forest|buildings|tunnel|streets|gap|crowd|arch|columns|legs|city|door|building|market|pipes|canyon",
  ],
  "fly-over": [
    "fly|flies|soar|soars|skim|skims|glide|glides|sweep|sweeps|sail|sails|float|pass over|above|across rooftops|city|sea|waves|forest|trees|treetops|fields|hills|desert|dunes|coast|valley|mountains|lake|water|town|ice",
  ],
  "drone-ascend": [
    "drone rise|rises|lifts|climbs|goes|soars over|up|above|until|to|and",
    "up|rise|rises|climb|climbs|lift|lifts|soar|soars|shoot higher|into|up|high and|the|into|until higher|sky|air|clouds|whole|speck|map|city|coast|island",
  ],
  "drone-descend": [
    "dive|dives|plunge|plunges|swoop|swoops|drop|drops|plummet|fall|falls|hurtle|hurtles|nosedive down|off|from|out_of|toward|towards|over|like cliff|sky|building|tower|clouds|hawk|ground|street|roof|waterfall|skyscraper|valley|falcon|eagle",
  ],
  levitate: [
    "float|floats|drift|drifts|rise|rises|lift|lifts|hover upward|upwards|up|off|like|weightless weightless|weightlessly|ghost|feather|balloon|gravity|soul|bubble|ground|smoke|spirit",
  ],
  drift: [
    "barely|hardly|slightly|faintly|ever_so|gently|tiny|almost|softly drift|drifts|sway|sways|breathe|breathes|breathing|float|floats|swaying|wander|moving|alive camera|frame|like|alive|boat|life",
    "camera|frame|shot sways|sway|drifts|floats|wanders|bobs",
  ],
  "random-move": [
    "camera|lens search|searches|wander|wanders|roam|roams|hunt|hunts|grope|looks|explores|fidgets|restless about|around|for|restlessly|nervously|freely|like|as|without|everywhere",
  ],
  turntable: [
    "bottle|product|shoe|watch|car|it|can|cake|ring|sneaker|phone turn|turns|rotate|rotates|spin|spins|revolve|revolves slowly|on|in_front|like|round|its plinth|stand|itself|axis|spot|pedestal|us|platform|dish|display",
  ],
  "parallax-move": [
    "near|foreground|close things|trees|layers|objects|posts|leaves|foreground slide|slides|move|moves|slip|pass|rush faster|past|against|across far|background|than|distant|mountains|other",
  ],
  "through-object": [
    "through|into|inside keyhole|wall|pupil|eye|glass|window|screen|letterbox|mouth & pass|passes|slip|slips|go|goes|dive|enter|push|travel|melt",
  ],
  "speed-imperceptible": [
    "barely|hardly|almost|scarcely|dont|never|cant|without|nobody|not|no_one notice|feel|see|noticeable|tell|perceive|noticing|detect|visible camera|movement|move|moves|moving|closer|push|drift|creep",
    "slow|slowly barely|hardly|nobody|almost|dont|no_one notice|see|moves|moving|visible|feel|notices|realise",
  ],
  "speed-slow": [
    "no|without|never|not hurry|rush|haste|hurrying|rushing",
    "take|takes|taking its|our|your|their|all time",
    "unhurried|patiently|lazily|ever_so_gently",
  ],
  "speed-fast": [
    "camera|we|lens hurry|rush|race|charge|dash|bolt|hurtle|tear|shoot in|at|towards|toward|up|across|through|into|past",
    "rush|charge|hurtle|race|shoot in|at|towards|up face|him|her|it|them",
    "at_speed|at_pace|in_a_rush|in_a_flash|full_tilt|like_a_shot",
  ],
  accelerating: [
    "faster|quicker and faster|quicker",
    "start|starts|begin|begins slow|slowly|gently|crawl then|and|but|until|gets|gather|builds|end faster|fast|speed|racing|quick|quickly|flying",
  ],
  decelerating: [
    "slow|slows|ease|eases|coast|glide|settle|roll to|into|down|gently|softly stop|halt|rest|standstill|stillness|place",
    "camera comes|come to stop|halt|rest",
    "land|lands|stop|stops|arrive|arrives|end|ends|settle|settles gently|softly|like|soft|feather|gentle",
  ],
  abrupt: [
    "stop|stops|start|starts|halt|halts dead|suddenly|short|abruptly|warning|hard|jolt|jerk",
    "without warning|easing",
  ],
  // cutting and rhythm
  "match-on-action": [
    "cut|cuts|edit|join mid|middle|during|halfway|while|as|on throw|punch|turn|jump|movement|gesture|action|step|swing|motion|stride|fall|leap|catch|kick|turns|throws|jumps|swings|sits|stands",
  ],
  "match-cut": [
    "shape|circle|pose|eye|moon|wheel|ball|plate|form|position|sun|gesture|colour becomes|become|turns_into|rhymes|matches|echoes|replaced_by|carries_into moon|wheel|eye|sun|clock|plate|another|next|same|new|coin|drain|planet",
  ],
  "jump-cut": [
    "skip|skips|chop|chops|jump|jumps|snip|hop|hops|leap forward|out|ahead|time|seconds|boring|pauses|through same|frame|angle|bits|time|pauses|between|shot|position",
  ],
  "smash-cut": [
    "bang|suddenly|straight|slam from whisper|silence|quiet|calm|sleep|hush to|into",
    "from silence|quiet|calm|whisper|sleep|peace|stillness to|into|straight noise|chaos|scream|loud|party|screaming|roar|alarm|explosion|rock",
  ],
  "cross-cut": [
    "back_and_forth|alternate|alternating|switch|switching|jump|bounce|flip between|from two|both|her|him|places|stories|them|the",
  ],
  dissolve: [
    "one|picture|image|face|scene becoming|becomes|turning|melting|turns other|another|next|second",
    "one|image|picture|scene|shot|face melt|melts|bleed|bleeds|blend|blends|merge|merges|slips|fades|gives_way into|over|to next|another|other|second",
  ],
  "fade-out": [
    "slowly|gently|gradually|softly|picture|image|light|everything sink|sinks|dims|dim|goes|go|fade|fades|darkens|slips|drains into|to|down|out|until|away black|darkness|dark|nothing|black_screen",
  ],
  "fade-in": [
    "out_of|from|emerge|emerges|rise|rises|appear|appears|grow|grows black|darkness|nothing|the_dark slowly|picture|image|gradually|appears|emerges|light|world",
  ],
  "fade-to-white": [
    "everything|picture|image|screen|light|frame|world bleach|bleaches|burn|burns|blow|blows|dissolves|goes|turns|fades|swallowed|washes|wash into|to|out|by|over white|whiteness|light|bright",
  ],
  "cut-to-black": [
    "suddenly|instantly|abruptly|bang|snap|cut|hard|instant|ends|end black|darkness|nothing instant|suddenly|warning|dead|bang|like",
    "suddenly|instantly|abruptly|bang|snap|slam to|goes|on|into black|darkness|nothing|blackness",
    "black instant|instantly|suddenly",
    "end|ends|stop|stops black|darkness",
  ],
  "j-cut": [
    "hear|sound|audio|voice|music next|following|coming|it|them before see|seeing|picture|image|cut|we_get",
    "sound|audio|voice|music comes|starts|arrives|leads|begins|creeps before|first|early|ahead picture|image|cut|see|us",
  ],
  "l-cut": [
    "sound|audio|voice|music|words|still|conversation carries|carry|runs|continues|hangs|lingers|hear|spills|keeps over|on|into|after|while|going next|cut|new|scene|picture|image|gone|elsewhere",
  ],
  "invisible-cut": [
    "look|looks|feel|feels|seem|like|as one|single|unbroken take|shot|piece but|though|hidden|tricks|secretly",
    "no|without|hide|hidden|any visible|any|obvious joins|join|seams|seam|edits",
    "joins|seams|cuts|edits not|never|cant|invisible|disappear visible|seen|noticed|see|invisible|disappear",
    "hide|hides|conceal|bury|disguise|mask cut|cuts|join|joins|edit|seam",
    "nobody|never|no_one|dont|cant|shouldnt|without notice|see|spot|feel|tell|noticing cut|cuts|join|edit|seam",
  ],
  superimposition: [
    "two|both|one image|images|faces|pictures|shot laid|over|on_top|at_once|through|same other|another|each|once|time|frame",
    "face|city|sea|forest|memory float|floats|laid|ghosted|seen|printed|appears|transparent over|through|on|inside city|sea|face|her|his|other|landscape|sky",
  ],
  "time-jump": [
    "jump|skip|leap|hop two|three|five|ten|twenty|some|few|many years|months|weeks|hours|days",
    "suddenly|then its|it_is years|months|weeks later",
    "years|weeks|months|hours|days|later|time later|skip|jump|skipped|jumps|passed|ahead|forward",
  ],
  "flashback-transition": [
    "back|return|go|jump|slip|cut|taken childhood|past|years_ago|when_she_was|when_he_was|memory|younger|earlier",
  ],
  "long-take": [
    "without|no|never ever|a|single|any cut|cutting|break|interruption from|until|till|through|anywhere",
    "one|single|whole|all long|in|unbroken|continuous|one piece|shot|take|breath|go|movement",
    "no|without|never|not|dont|zero cut|cuts|cutting|edit|edits|editing",
    "single|one|uninterrupted|unbroken|continuous breath|sweep|stretch|flow",
    "in_one_go|in_one_piece|all_in_one_go",
    "whole|entire|everything|all one|single|unbroken|uninterrupted|continuous breath|go|shot|take|stretch|sitting|sweep",
  ],
  "rapid-cutting": [
    "chop|chopped|cut|cuts|snappy|rattle fast|quick|quickly|tiny|up|pieces|bits|trailer",
    "lots|many|quick|fast|short|tiny|little|dozens|flurry|barrage|burst|machine_gun cuts|shots|glimpses|flashes|images|edits",
    "shots|each|every|cuts|no|none lasts|longer|last|under|less|shorter second|half|frames|blink|heartbeat",
  ],
  "slow-paced": [
    "pace|rhythm|tempo|speed of|like sunday|lullaby|river|tide|snail|siesta|stroll|sleep",
    "lazy sunday|pace|rhythm|tempo",
    "take|takes|taking|has its|our|their|your time",
    "all_the_time in|it|we|to world|needs|need",
    "nobody|no_one|nothing|never|not|isnt|without in_a_hurry|in_any_hurry|in_a_rush",
    "nothing|nobody|no_one|never|no|without rush|rushes|rushed|hurry|hurries|hurried|hurrying",
    "let|lets|room|space|time it|scene|scenes|shots|moments|moment|everything|to breathe|unfold|linger",
  ],
  "fast-paced": [
    "keep|never things|it|us|let moving|breathless|up|go|pause|rest",
    "breathless|breakneck|rattling|galloping|whirlwind pace|tempo|rhythm|edit|speed|through",
    "pace|like|as|tempo|rhythm trailer|sprint|drum_roll|heart_attack|bullet_train|party",
    "never|no|not|dont|doesnt|without drags|sags|lets_up|slows_down|stops_for_breath|dull_moment|time_to_breathe|pause_for_breath",
    "keep|keeps it|things|everything moving|rattling|zipping|racing|snappy|brisk",
    "quick|fast|brisk|snappy|zippy tempo|pace|rhythm|edit|clip",
  ],
  "lingering-hold": [
    "stay|hold|linger|remain long|longer after|past|beyond she|he|they|it leaves|has|have|gone|says|speaks",
    "dont|not|never cut|leave away|him|her when|until|yet|too_soon",
    "stay|linger|hold|holds|stays|lingers|rest|dwell|remain|wait|leave longer|beat|extra|too|moment|while|breath comfortable|long|polite|more|beat|than|after|moment|expected|needed|longer|there",
    "dont|no|not_yet|resist|never cut|cutting|look away|yet|soon|early|too",
  ],
  "freeze-frame": [
    "picture|image|frame|everything|action|film stop|stops|freeze|freezes|halts|locks|pauses dead|mid|still|on|into|like|as photograph|air|leap|jump|smile|still|photo|dead|there",
  ],
  "time-lapse": [
    "hours|day|days|night|weeks|seasons|year|months|whole_day|afternoon pass|passes|compress|squeezed|squeeze|race|races|rush|fly|flies|shrink|go|flash|collapse|gone in|into|by|to|past seconds|moment|moments|blink|second|breath",
    "clouds|stars|shadows|traffic|sun race|races|wheel|wheels|streak|rush|speed|scud across|over|past|by|overhead",
  ],
  "super-slow-motion": [
    "time|moment|everything|drop|splash|second almost|nearly|practically|barely|hardly stop|stops|stand|stands|moving|moves|frozen|still|freezes",
    "see|count|follow|watch every|each|single drop|droplet|splinter|shard|crumb|spark|bead",
  ],
  "slow-motion": [
    "slow|slowed|slower than|down|right life|real|time|everything|action|it",
    "as_if|like through|underwater|in|under water|treacle|honey|syrup|underwater",
    "time slows|stretch|stretches|crawls|drags|lengthens",
  ],
  "speed-ramp": [
    "slow|slows|slowed then|and|suddenly|before|snaps fast|full|real|normal|speed|catches",
    "fast|normal|real|full then|drops|suddenly|into|slams slow|slow_motion|crawl|slowmo",
  ],
  "reverse-motion": [
    "run|runs|play|plays|goes|time|everything|footage backwards|backward",
    "glass|shards|milk|smoke|petals|water|vase fly|flies|jump|leap|reassemble|reassembles|flow|un back|together|into|itself",
  ],
  "bullet-time": [
    "frozen|freeze|freezes|stopped|stands|hangs|still while|but|and|as camera|we|view moves|circles|travels|glides|walk|move",
  ],
  "seamless-loop": [
    "end|last|finish|ends flows|joins|meets|becomes|matches|leads|connects|back|where into|first|start|it|beginning|began|started",
    "cant|cannot|never|nobody|dont tell|see|know|notice where|when|it begins|starts|ends|loops|repeats|joins",
  ],
  cinemagraph: [
    "only|just|nothing_but steam|hair|water|flame|smoke|curtain|flag|one_thing moves|move|moving|stirs|drifts|flickers",
    "still|frozen photo|photograph|picture|except|but one|only|steam|hair|flame|smoke",
  ],
  stillness: [
    "nothing|nobody|no_one|barely|hardly|almost|not moves|stirs|move|muscle|breath|anything|leaf|happens moves|moving|stirs|at_all",
    "nobody|nothing|no_one moves|stirs|breathes",
  ],
  "cut-to-beat": [
    "cut|cuts|change|edit when|whenever|every|each_time|as drum|beat|kick|snare|bass|bar hits|lands|drops|time|falls",
    "on every beat|kick|snare|drum|bar|bassline",
    "cut|cuts|edit|every|each|images|movement|hits on|lands|to|follow|with|match|falls beat|drum|music|kick|snare|bass|rhythm",
  ],
  "building-rhythm": [
    "start|starts|begin|begins slow|slowly|calm|gently|quiet then|and|until|build|builds|before|grows faster|frenzy|climax|frantic|quicker|speed|explodes",
    "faster_and_faster|shorter_and_shorter|builds_and_builds|to_a_climax|to_boiling_point|quicker_and_quicker",
  ],
  montage: [
    "string|series|run|collage|sequence|handful little|short|quick|moments|glimpses|scenes|snapshots|vignettes",
  ],
  // light and colour
  silhouette: [
    "only|just|nothing_but get|see|read|make|have his|her|their|the|an outline|shape",
    "outline|shape|contour only|alone|and_nothing|no",
    "just|only|nothing_but his|her|their|an|the outline|silhouetted",
    "black cut_out|cutout|paper|shape|shapes against|on",
    "cut_out|paper_cut|shadow_puppet|ink_blot",
    "black|dark|just|only shape|outline|cutout|figure|form against|in_front|before|on window|sky|sun|light|bright|sunset|horizon|doorway|flames|white|glow",
    "cant|no|without|never|dont see|make|detail|features|any face|features|detail|out only|shape|outline|black|against|just",
  ],
  "split-lighting": [
    "half her|his|the|their|a face|head dark|darkness|shadow|black|lit|hidden|light|lost",
    "one side|half of|in her|his|the face dark|darkness|shadow|black|lit|hidden",
    "half|one_side|one side|face|his|her dark|darkness|shadow|black|lit|hidden",
  ],
  backlight: [
    "sun|light|lamp|window|source|moon|glow right|directly|straight|low|comes|from|is|sits behind her|him|them|head|it|bottle|hair|us|actor|dancer",
    "shoot|shooting|look|looking|straight|facing|right into|towards|at|against sun|light|window|headlights",
    "light|lit|sun|glow from|comes behind",
  ],
  "rim-light": [
    "halo|glow|outline|edge of|light|round|around|on|in hair|shoulders|edges|body|head|figure",
    "glow|glows|glowing|shines|lit|gleams around|at|along|on edges|edge|outline|rims",
    "thin|fine|bright|glowing|line|edge|halo|sliver|thread line|edge|outline|light|glow|of around|along|on|tracing|her|his shoulder|shoulders|hair|edge|body|head|bottle|outline|jaw|contour",
    "light|glow traces|outlines|draws|trace|catches|edges edge|outline|shoulders|contour|hair|silhouette|profile|shape|jaw",
  ],
  underlight: [
    "like|as ghost_story|campfire_story|horror_film|dracula light|lit|lamp|torch|from",
    "lit|light|glow up_from|from_beneath|from_below|from_under",
    "light|lit|lamp|torch|glow|source|fire from|under below|underneath|beneath|floor|chin|ground",
    "torch|lamp|light|candle|phone under|below|beneath chin|face",
  ],
  "top-light": [
    "single|one|lone|bare bulb|lamp|light above|over|overhead|hanging|swinging table|him|her|head|them|ring|desk",
    "bulb|lamp|light hanging|hangs|dangling|swinging|low over|above",
    "bulb|lamp straight|directly above|over",
    "light|lamp|bulb|lit straight|directly|right|from|hanging|only above|overhead|ceiling|down",
    "eyes|sockets dark|lost|black|hidden|shadow|shadows",
  ],
  "side-light": [
    "light|lit|lamp|sun|window only|from|rakes|comes|skims|across one_side|the_side|the_left_or_right|sideways|across",
  ],
  "soft-light": [
    "like|as candle|cloud|milk|silk|feather|breath light|lit|glow|soft",
    "kind|gentle|flattering|forgiving light|lighting",
    "light|glow wrap|wraps|caress|caresses|kind|gentle|soft|flatter|flatters|hugs|strokes|milky face|skin|her|him|them|everything|like|to",
    "no|without|not harsh|hard|sharp shadow|shadows|edges",
    "like|through|as cloud|overcast|curtain|silk|paper|muslin light|soft|lit",
  ],
  "hard-light": [
    "sharp|crisp|harsh|knife|razor|hard edged|edges|shadow shadow|shadows",
    "light|sun|lamp merciless|pitiless|unforgiving|harsh|cruel|brutal",
    "shadows cut|knife|razor|sharp|crisp",
  ],
  "low-key": [
    "all|everything|room|rest|most in|is|stays|but|sinks black|darkness|shadow|gloom except|but|apart|only",
    "dark|black|shadows eat|eats|swallow|swallows|drown|take most|room|rest|half|him|her|everything|corners",
    "more|mostly|nearly dark|darkness|shadow than|all|only",
    "rest swallowed|lost|gone|drowned dark|darkness|shadow|black",
    "mostly|nearly|almost|largely|swallowed|drowned|sunk|lost|wrapped|sea|emerge|emerges in|by|all|into|of|from dark|darkness|shadow|shadows|black",
    "just|only|barely|single enough|sliver|pool|corner|scrap|lamp light|lit|see|on dark|rest|else|darkness|shadow",
    "more|deep|heavy shadow|darkness than|everywhere|around",
  ],
  "high-key": [
    "bright|white|clean|airy|fresh and|no|without|like no|without|hardly|yoghurt|dentist|toothpaste|detergent|hospital shadow|shadows|ad|commercial|advert",
    "bright|light|lit|airy|white everywhere|everything|evenly|throughout|all_over shadows|shadow|airy|clean|fresh|cheerful|like",
    "hardly|barely|almost|no|without|zero any|a|no|single shadow|shadows",
    "toothpaste|sitcom|detergent|washing_powder ad|commercial|bright|light|lit",
  ],
  underexposed: [
    "barely|hardly|scarcely make|see|visible|lit|made anything|him|her|face|them|shape|out",
    "too|so dark see|tell|make|read|almost|barely|hardly",
  ],
  overexposed: [
    "everything|all|windows|whites|highlights|sky burn|burns|blow|blows|clip out|away",
    "whites|highlights|window gone|clipped|blown|burnt",
    "bright|light|white|sun so|too|blinding|dazzling|burn|burns|eats|blow|blown out|white|detail|edges|everything|away",
    "so|too|blindingly|dazzlingly bright that|it|almost|hurts|lose|burns|white|out",
  ],
  "practical-light": [
    "lamp|lantern|fridge|bulb|candle_lamp|jukebox is|as the only|sole light|source",
    "lamp|lamps|lantern|lanterns do|does|doing the all work|lighting",
    "lit|glow|only|just_the|nothing_but|light_from|light_of fridge|lamp|lantern|lanterns|desk_lamp|jukebox|aquarium|vending_machine|oven|lamps|bulb",
    "only light fridge|lamp|lantern|bulb|jukebox|oven|lamps",
    "lamps|lights see|visible|in|on frame|shot|room|set|light|do",
  ],
  candlelight: ["only|lit|light|glow|by|flicker|single candle|candles|wick|tapers"],
  firelight: ["lit|light|glow|flicker|only|dancing|warm fire|flames|campfire|bonfire|embers|hearth|stove"],
  moonlight: ["only|just|nothing_but moon|moonbeam", "lit|light|only|silver|pale|glow|by moon"],
  "screen-glow": [
    "lit|light|glow|glowing|blue|face|bathed telly|phone|laptop|tv|television|monitor|tablet|screen|screens",
    "nothing_but|only the telly|phone|laptop|tv|screen lights|lit|light|on|glow",
    "lit|glow|light|face|only|blue|bathed|washed phone|laptop|tv|television|screen|monitor|tablet",
  ],
  "window-light": [
    "light|daylight|sun|glow pour|pours|spill|spills|falls|streams|floods|only|from|through window|windows|skylight|pane",
  ],
  neon: [
    "sign|signs|tubes glow|glowing|buzz|buzzing|pink|red|blue|light|lit",
    "lit|glow|light|bathed|painted shop_signs|bar_signs|bar_sign|motel_sign|neon_sign",
  ],
  headlights: ["lit|light|caught|pinned|only|beams headlights|headlamps|car_beams|passing_cars|high_beams"],
  flashlight: ["lit|light|only|beam|single|behind torch|flashlight|head_torch"],
  "golden-hour": [
    "sun low|nearly|almost|just|about gold|golden|down|gone|setting|touching|kissing & everything|hills|sea|horizon|skin|light",
    "last|low|late|warm|honey|amber|syrupy|gold|final|dying light|sun|rays|hour|glow|warmth sun|before|sets|goes|day|evening|sunset|down|long|dips|long_shadows",
    "sun low|nearly|almost|about gold|golden|amber|honey|down|set|warm|gone|horizon",
    "everything|skin|faces|hair|fields|air|world|light turns|dipped|glows|like|drenched|bathed|is|goes gold|golden|honey|amber",
    "honey|amber|syrup light|glow|sun|coloured",
  ],
  "blue-hour": [
    "sky|light|world|everything|air|city deep|turns|goes|still|cobalt|ink|inky blue|cobalt|indigo",
    "between|after|before|just sunset|sundown|day|sun dark|night|gone|down & blue",
  ],
  dusk: [
    "light|day|daylight fading|dying|failing|ebbing|draining|leaving|almost_gone|slipping_away",
    "just|sun after|gone|already sunset|down|set & light",
    "almost|nearly|not_quite|before|turning night|dark & light|day|sky",
  ],
  dawn: [
    "before|as|when sun|world|city|anyone|birds rises|rise|up|wakes|wake|awake|comes",
    "first|pale|grey light|glow|glimmer day|morning|sky|horizon|of|world",
  ],
  night: [
    "middle|dead|long|well|hours after|of|past night|dark|midnight",
    "everyone|city|world|street|house asleep|sleeps",
  ],
  midday: [
    "sun straight|directly|right|high|highest overhead|above|up|vertical|sky",
    "shadow|shadows short|shortest|tiny|no|underfoot",
  ],
  overcast: [
    "no|without|not|hides|lost|behind sun|sunshine all_day|anywhere|today|cloud|clouds|grey",
    "sunless",
    "grey|flat|white|lead|leaden|dull|gloomy|heavy sky|skies|cloud|clouds|day|lid",
    "clouds|cloud hide|hides|cover|swallow|over|blanket sun|sky|everything",
  ],
  fog: [
    "cant|cannot|hardly|barely tell|see where road|sea|field|land|hills ends|begins|stop|starts",
    "cant|hardly|barely|nothing|vanish|vanishes|disappears|swallowed|lost|dissolves|emerges see|into|in|by|out|from|beyond metres|white|whiteness|grey|hand|feet|vapour|murk|cloud",
    "like milk|soup|cotton_wool & air|thick|white|outside",
  ],
  rain: [
    "pour|pouring|pours|lash|lashing|bucketing|pelting|hammering|tipping|streaming down|window|windows|it|roof|umbrella",
    "water|drops|rivulets run|runs|streaming|stream|trickle|race|slide down glass|window|pane|face|windscreen",
    "soaked|drenched|dripping skin|through|bone|wet & sky|water|downpour",
  ],
  "wet-down": [
    "street|road|pavement|tarmac|asphalt|cobbles|ground|alley shine|shines|shining|wet|mirror|mirrors|gleam|gleams|glisten|glistening|reflect|reflects|slick",
  ],
  "god-rays": [
    "shafts|columns|pillars|fingers|beams|blades|curtains of light|sun|sunlight|sunshine",
    "sun|light|rays|beams|shafts|fingers break|breaks|stream|streams|pierce|fall|falling|slant|through|pour|pours cloud|clouds|trees|canopy|stained|church|cathedral|forest|leaves|barn",
  ],
  "volumetric-light": [
    "light|beam|beams you|we can|almost touch|hold|grab|lean",
    "cut|slice light|beam with|like knife|solid",
    "beam|beams|light|shafts|rays see|visible|cut|cuts|slice|hang|hangs|solid|touch|grab|in|through dust|dusty|smoke|smoky|air|haze|fog|steam",
    "see beam|beams|shafts|rays in|through|of air|dust|dusty|smoke|haze",
  ],
  flicker: [
    "light|lights|bulb|tube|lamp|neon stutter|stutters|dying|blinks|faulty|unsteady|trembles|buzzes|splutters|on_and_off|sputters|dips",
  ],
  "dappled-light": [
    "sun|light|sunlight|spots|patches through|filter|filters|broken|of|dances leaves|branches|trees|canopy|vines",
  ],
  "venetian-blind-shadows": [
    "stripes|bars|shadow|shadows|bands|slats|light of|from|through|across blinds|blind|slats|shutters",
  ],
  spotlight: [
    "one|single|lone|only circle|pool|beam|lamp|light on|picks|of|her|him|rest her|him|them|out|darkness|dark|black|light|stage",
  ],
  chiaroscuro: [
    "carved|sculpted|painted|emerges|torn out|from|by|with dark|darkness|light|shadow & light|dark|shadow",
    "like|as caravaggio|rembrandt|old_master|baroque",
  ],
  desaturated: [
    "drain|drained|washed|faded|leached|bled|sucked|pale|bleached colour|colours|out",
    "colour|colours drained|faded|washed|leached|almost|nearly|barely|gone|sucked|dusty|weak|tired",
    "almost|hardly|barely|little|scarcely any|no|colour colour|left",
    "greyed|dusty|tired|faded|sickly_pale colours|palette|tones",
  ],
  saturated: [
    "colour|colours|reds|greens|hues pop|shout|scream|explode|sing|sings|burst|loud|sizzle|vibrate|punch",
    "loud|screaming|bold|rich|candy|juicy|bright|wild|eye_popping colour|colours",
    "turn|crank|dial|pump up colour|colours|saturation",
    "like|as sweet_shop|candy|bollywood|fruit_stall|carnival|sweetshop & colour|colours",
  ],
  "warm-tones": [
    "oranges|reds|ambers|golds|honey|browns|yellows and|reds|ambers|oranges|golds|yellows ambers|golds|reds|oranges|browns|yellows|honey",
    "like|as autumn|embers|fireside|honey|toast & colour|colours|palette|tones|grade",
  ],
  "cool-tones": [
    "blues|steel|icy|wintry|cold|slate and|greys|blues|greens|steel greys|blues|steel|greens|slate|silver",
    "cold|icy|chilly|wintry|steely|frosty colours|palette|blues|image|grade|tint|look",
  ],
  "black-and-white": [
    "no|without|zero|lose|drain|remove|take|strip colour|colours|out all|at_all|whatsoever|colour|entirely|completely|every",
    "shades of_grey",
    "only greys|grey black|white|and",
  ],
  "colour-pop": [
    "colour|grey|muted|drained|monochrome|colourless|black_and_white except|but|apart|save|only red|yellow|blue|green|orange|pink coat|dress|balloon|car|umbrella|lips|lipstick|scarf|shoes|door|hat|jacket|kite|ball",
    "only|just|one|single colour is|in|comes|left|stays red|yellow|blue|green|orange|pink|her|his",
    "only|just|one|single|lone red|yellow|colour|thing|coat|balloon|dress|scarf|orange|pink|umbrella in|is|frame|else|grey|colour|against|world grey|colour|red|yellow|muted|colourless|drab|monochrome|world",
    "everything|all|rest|world grey|muted|colourless|drab|dull except|but|only|apart",
  ],
  "vhs-look": ["old|worn|rented|eighties|nineties|home tape|video|videotape|cassette|camcorder"],
  "film-grain": [
    "noise|texture|speckle|grit dancing|crawling|on|over|in|of image|picture|film|frame|emulsion",
    "not|never|too clean|smooth|digital & texture|grain|picture|image",
  ],
  // mood and intent
  claustrophobic: [
    "like|feel|feels coffin|cage|cupboard|submarine|prison|shoebox|crypt|tomb|sardines",
    "ceiling low|lower|pressing|weighs",
    "walls|ceiling|room|corridor|buildings|sides close|closing|closes|press|presses|pressing|squeeze|squeezes|tighten|narrow|narrows|lean|leaning in|closer|nearer|on|inwards|tighter|around|together",
    "walls|ceiling|room|space|corridor|world|buildings shrink|shrinks|shrinking|squeezes|pressing|tightens|closing|narrowing|nearer",
    "walls|ceiling|roof|buildings|sides come|came|coming|move|moved|moving|creep|creeping|inch|crawl closer|nearer|in|inwards",
    "no|cant|cannot|hardly|barely|couldnt|unable air|breathe|escape|exit",
    "no|nowhere|without|hardly|barely room|space to_move|to_turn|to_breathe|for_air",
    "no|nowhere way|to out|turn|escape|run",
    "buried_alive|caged_in|boxed_in|hemmed_in|sealed_in|feel_trapped|trapped_in_here",
  ],
  tense: [
    "cut|slice tension|air|atmosphere with knife",
    "nobody|no_one|everyone|room|table dare|dares|breathe|breathes|blink|blinks|waits|speaks until|before|anymore|word",
    "nerves|hairs|shoulders on|up|at edge|end|ears",
    "make|makes|everyone|audience|viewer|us|people squirm|fidget|wince|sweat|flinch",
    "bite|chew nails|lip",
    "holding_their_breath|nails_bitten",
    "edge_of|edges_of seat|seats|chairs|chair",
    "hold|holding|catch your|our|their|its breath",
    "something|anything|bomb|it could|might|going|about explode|snap|break|burst|blow",
    "clench|clenched|grip|knot|sweaty|white fists|jaw|stomach|palms|knuckles|seat|armrests|teeth",
    "nobody|audience|viewer|people|they|we dare|dares|afraid breathe|blink|move|relax",
  ],
  eerie: [
    "hairs|hair|shiver|shivers|goosebumps|chill|spine|skin|flesh neck|arms|spine|stand|crawl|back|creep|bones",
    "something|not isnt|not|quite|off|wrong right|human|place|natural|there",
    "feel|like|as|something|seem haunted|cursed",
  ],
  ominous: [
    "something|we|you|know|knows bad|terrible|awful|dreadful will|is|going|about|to happen|come|coming",
    "wolf|shark|storm circling|waiting|at_the_door|coming",
    "bad|ill omen|feeling|wind",
    "something|evil|danger|threat|trouble|bad|terrible lurk|lurks|approaching|brewing|looms|waits|coming|about_to_happen|going_to_happen|hangs|in_the_air",
    "calm before storm",
    "know|feel|sense end_badly|doom|danger|disaster|worst",
  ],
  melancholic: [
    "lump|tears|tear|ache|heart|heavy|weep|cry throat|eyes|heart|chest|heavy|breaks|aches|break|them|us|hearted",
    "quiet|gentle|soft|deep|lingering sadness|sorrow|loss|grief|ache",
  ],
  nostalgic: [
    "like|as grandparents|grandmothers|grandmas|grandads|our|my childhood|kitchen|photos|album|summers|house",
    "makes|make|want me|you|us|people to call|ring|phone mum|mom|mother|home|parents",
    "grandmother|grandma|grandad|grandfather|attic|shoebox|grandparents letter|photo|photos|kitchen|house|memory|like|box",
    "like|as|feel grandmother|grandma|attic|shoebox|scrapbook|diary_from|old_letter|faded_postcard",
    "like|as|feel|memory|memories|remember|remembering|missing|longing|yearn childhood|summers|past|photo_album|youth|schooldays|grandparents|polaroid|years_ago|old_days|simpler_times",
    "like|as|feel a_memory|memory|memories|faded_photo|old_photo|old_photograph",
    "good old days|times",
    "miss|missing|long|longing|ache|yearn past|childhood|youth|home|what|those",
  ],
  joyful: [
    "smile|smiles|grin from|ear|spread|breaks|wide",
    "make|leave|put|have|should|get people|them|us|viewers|everyone|you|smile smiling|smile|grin|grinning|beam|face|faces",
    "sheer|pure|bursting|jump|full|bubbling joy|happiness|delight|glee",
  ],
  humorous: [
    "make|get|made|should|want|have people|them|us|laugh|you|everyone|viewers laugh|laughing|giggle|chuckle|snort|snigger",
    "laugh|giggle|chuckle out_loud|loud|laugh",
  ],
  calm: [
    "like|as sunday|lake|garden|hammock|bath|lullaby|prayer|snowfall",
    "lower|slow|drop|calm|slows pulse|heart|heartbeat|blood|shoulders|breathing",
    "like|as|deep breath|meditation|spa|lullaby|exhale|sunday|still_lake|bath",
    "nothing|nobody worry|worries|matter|trouble",
    "let|makes|make|everyone|us exhale|breathe_out|unclench",
  ],
  lonely: [
    "nobody|no_one|not_a_soul|no_body|nothing around|else|there|for_her|for_him|left for|in|on|miles|anywhere|him|her",
    "all alone|by_herself|by_himself in|on|at|among",
    "only|last one|person|light|customer left|awake|there|in",
    "nobody|no_one comes|waiting|left|there|answers|cares for|to|anymore|at_all",
    "empty chair|bed|seat|room & alone|opposite|beside",
    "only|last|no_one|nobody|not_a_soul person|alone|left|else|soul on_earth|on_the_planet|left_on|to_talk_to|to_turn_to|in_the_world",
    "alone world|crowd|city|universe|room",
  ],
  intimate: [
    "almost|nearly|so close|near|private too|to|that breath|hear|feel|touch breathing|it|look|watch",
    "like|as_if nobody|no_one|we shouldnt|should_not|werent|else be|is there|watching|here|looking",
    "like|feel|share|shared|told|whispered|overhearing|reading secret|whisper|diary|confession|confidence|in_your_ear",
  ],
  dreamlike: [
    "like|as|half|inside|between|feel|floating dream|dreaming|asleep|sleep|sleepwalking|waking|daydream|trance",
  ],
  surreal: [
    "nothing|logic|reality|physics|gravity|sense makes|bends|melts|make|slips|fails|breaks|apply sense|bends|apart|dali|anymore|longer",
    "dali|magritte|lewis_carroll|bunuel",
  ],
  epic: [
    "bigger|larger than life",
    "like|feel|scale legend|myth|saga|opera|biblical|historic",
    "grand|huge|mighty|sweeping scale|saga|scope",
  ],
  luxurious: [
    "look|looks|feel|feels|seem|smell|like|drip expensive|money|million|wealth|rich|champagne|velvet|fortune",
  ],
  mysterious: [
    "keep|leave|left|leaves|want people|them|us|viewers|audience|you guessing|wondering|curious|puzzled|dark",
    "dont|never|not|without explain|reveal|answer|explaining everything|who|why|what|all|too",
    "raise|more questions",
  ],
  chaotic: ["all hell|everything once|loose|control|apart|wrong", "out_of control", "everything at_once|all_at_once"],
  energetic: [
    "keep|bring|lift energy up|high|going",
    "get|makes|make|set|pulse|heart|blood pulse|heart|blood|racing|pumping racing|pumping|up|going|faster",
    "want|make|makes people|you|them|us|to dance|jump|run|move|get_up",
    "bursting|crackling|fizzing|buzzing energy|life|electricity",
  ],
  authentic: [
    "nobody|no_one|nothing set|arranged|staged|planned|posed|prepared|rehearsed|directed",
    "like|as|feel it|this just|really|actually happened|happens",
    "not|never|nothing|dont|shouldnt|isnt|without feel|look|seem|is|be|like|any staged|acted|posed|scripted|rehearsed|fake|an_advert|an_ad|advertising",
    "real|ordinary people|life not|no|as|caught",
    "caught|overheard|unaware real|life|moment|camera",
  ],
  urgent: [
    "running|run|runs|no|out|against|clock|every|not time|clock|second|seconds|ticking|minute left|out|counts|lose|matters|ticking|time|spare",
  ],
  romantic: [
    "fall|falling|head love|heels",
    "butterflies|weak_at_the_knees",
    "like first_kiss|love_letter|first_date|love_story",
  ],
  "warm-cosy": [
    "like|as|feel|feels hug|blanket|home|cocoa|grandma|fireside|embrace|jumper|soup",
    "safe and|warm loved|warm|home",
  ],
  appetising: [
    "smell|taste bread|coffee|food|dish|burger|soup|cake|sauce|butter|chocolate|pizza",
    "lick lips|screen|plate|fingers|spoon",
    "mouth|mouths|stomach|stomachs|make|makes|want water|rumble|growl|hungry|drool|eat|lick|taste|watering|bite",
    "almost|nearly|can smell|taste it|screen|through|them",
  ],
  inspirational: [
    "make|makes|leave|let people|them|us|you|anyone|viewers believe|anything|possible|stand|capable",
    "anything possible",
  ],
  gritty: [
    "rough round|around edges",
    "warts_and_all|under_the_fingernails|nothing_prettified",
    "dirt|grime|sweat|mud under|and|nails|blood fingernails|nails|grease|grit|blood",
    "raw|rough|dirty edges|real|unpolished|streets|honest",
  ],
  aggressive: ["like|as|hit|feel punch|slap|kick|fist in|to|across gut|face|teeth", "in_your_face"],
  solemn: ["like|as|hushed|heads|church funeral|church|prayer|bowed|silence|memorial|cathedral|respect"],
  "cool-detached": [
    "cold|clinical|distant|sterile like|as a_laboratory|a_lab|a_hospital|a_machine|a_morgue",
    "cold|clinical|distant|emotionless|unfeeling like|as|and|no lab|surgeon|machine|scientist|distant|feeling|emotion|warmth|specimen",
  ],
  futuristic: ["like|from|as|straight|out the_future|2050|2100|spaceship|decades_ahead|years_from_now|years_ahead"],
  "empower-subject": [
    "whole|entire city|room|world|street at_his_feet|at_her_feet|in_his_hand|in_her_hand",
    "walks|stands|enters like he|she owns",
    "look|looks|feel|feels|make|makes|seem powerful|strong|unstoppable|invincible|boss|in_charge|untouchable|mighty|king|queen|giant",
    "owns|rules|commands room|world|place|space",
  ],
  "diminish-subject": [
    "she|he|they|him|her look|looks|feel|feels|seem|is|are like nothing|an_ant|a_child|a_toy next_to|beside|under|against|before",
    "swallow|swallows|crush|crushes|dwarf|dwarfs him|her|them|up room|desk|building|machine|space",
    "look|looks|feel|feels|make|makes|seem|seems|shrink|she|he|him|her small|tiny|weak|helpless|insignificant|powerless|crushed|little|defeated|beaten|fragile & and|helpless|weak|small|powerless|insignificant|nothing|defeated|lost|crushed",
    "feel|look|seem helpless|powerless|insignificant|weak|beaten",
  ],
  "create-intimacy": [
    "feel|get|bring|draw|let|pull|take|come close|closer|near|nearer|us|inside|in to|her|his|heart|head|him|them her|him|them|head|heart|thoughts|feelings|world",
    "close to|with her|him|them",
  ],
  immerse: [
    "inside|middle|thick|heart|midst of fight|action|crowd|battle|race|storm|match|game|chase|dance|it",
    "drop|throw|plunge us|viewer|audience|you into|in|inside|among fight|action|crowd|battle|race|storm|match|game|chase|it",
    "right in_it|in_the_thick|there_with",
    "feel|as_if|like youre|you|we|were|are|being there",
  ],
  surveil: [
    "somebody|someone|secretly|hidden|being spy|spying|spied|watching|watched|stalking|stalked|observed",
    "spy|spying|spied|peeping|stalked|stalking on|from|at|by her|him|them|bushes|keyhole|distance|us",
  ],
  observe: [
    "we|camera|us just|only|simply|quietly watch|watches|observe|witness|watching",
    "keep|stay|from distance|outside|back|far watch|watching|observe|let|looking",
    "without judging|interfering|intruding",
  ],
  disorient: [
    "lose|lost|loses|losing|confused balance|bearings|direction|orientation|footing",
    "dont|not|no|cant|no_longer know|tell|idea which_way|up_from_down|whats_up|what_is_up",
    "dizzy|giddy|seasick|head_spins|head_spinning",
  ],
  "build-tension": [
    "tighten|ratchet|crank|build|wind|raise|stretch|mount|rise|grow screw|pressure|dread|tension|suspense|nerves|unease|stakes",
    "turn|twist the_screw|screws",
    "dread|pressure|unease|tension|suspense grows|mounts|builds|rises|climbs|tightens|swells",
  ],
  "show-scale": [
    "how|show|sense|sheer big|huge|size|vast|enormous|tall|gigantic|immense|scale is|are|of|it|this|compared|really|they|thing",
  ],
  "hero-the-product": [
    "product|bottle|car|phone|shoe|watch|burger|pack|can_of like|as|is a|the king|queen|jewel|crown|treasure|god|trophy|star",
    "make|light|treat|shoot product|bottle|car|phone|shoe|watch|burger|pack like|as jewel|king|god|treasure|sculpture|star",
    "product|bottle|car|phone|shoe|watch|drink|burger|the_can star|hero|king|shine|desire|crave|queen",
    "star bottle|product|car|phone|shoe|can|watch|burger|cake",
  ],
  "demonstrate-feature": [
    "see|show|explain|watch|prove|clear how easy|it|the|product|app|simple works|use|does|used|opens|folds",
  ],
  "introduce-character": [
    "meet|introduce|introducing our|the|her|him|this hero|heroine|villain|protagonist|lead|main_character|girl|boy",
    "first time|glimpse|look|sight we|of|at her|him|hero|them|see|meet|villain",
  ],
  tease: [
    "only|just|never|give|show|let|leave glimpse|hint|peek of|at|it|more",
    "only|just|never|not|dont show|see|give|reveal part|bit|corner|all|whole|everything|too_much|quite of|it|yet|at_once",
    "leave|want|keep wanting more",
  ],
  "opening-hook": [
    "wake|grab|hook|shock|catch up|viewer|viewers|audience|people|them in|within|from first second|seconds|frame",
    "first|opening|one two|three|second|seconds nobody|no_one|cant|never scroll|skip|swipe|scrolls|skips",
    "stop|stops|freeze|grab|grabs|catch|hook thumb|thumbs|scroll|scrolling|attention|eye|eyeballs|people first|scrolling|instantly|immediately|second|start|scroll|straight",
    "stop|stops|halt the|them|people|thumbs|their scrolling|scroll|thumb|tracks",
    "first|opening second|seconds|frame grab|hook|stop|count|must",
  ],
  "passage-of-time": [
    "time|years|seasons|months|life|summer passes|pass|passing|slip|slips|gone|going|turn|rolls|flown|by|change|march|flies by|on|away|past|passed|pass|into|and|winter",
    "show|feel|see time|years|seasons pass|passing|go|by|gone|change",
  ],
  pursuit: [
    "run|runs|running|hunted|chased|flee|flees|escape|gaining|catch|after for|from|him|her|on|the|by|them|away life|police|killer|her|him|them|wolf|hunter|heels|prey",
    "cat mouse",
  ],
  realisation: [
    "moment|when|suddenly|instant|finally she|he|it|they|truth understands|clicks|realises|dawns|sinks_in|hits_him|hits_her|hits_them",
    "it|truth|everything clicks|sinks|dawns|hits|falls home|in|on|place|her|him|together",
  ],
  // support
  handheld: [
    "camera|shot|frame|lens breathe|breathes|breathing with",
    "like|as|as_if someone|somebody|operator|friend|person holding|holds|carrying|carries|filming it|camera|us",
    "friend|brother|somebody|someone|guest|tourist|kid|sister holding|holds|filming|films|carrying camera|it",
    "camera|operator|picture|frame|shot|lens tremble|trembles|breathes|breathing|wobble|sway|hands|hand|human|shake_a_little|unsteady|carried|imperfect|jitters|nervous",
    "it|we tremble|wobble|sway|jitter|shake_a_little|wobbles",
    "carried|held by|in operator|a_human|somebody|someone|a_person|human_hands",
    "camera in|on|by somebody|someone|hands|shoulder|a_human",
    "slight|little|bit|gentle|human|natural wobble|tremble|shake|sway|jitter|unsteadiness|wobbly",
    "feel|see operator|person|hand|hands|breathing behind|holding|breathing|of|shake|breathe",
    "off the_tripod|the_sticks",
    "as_if|like somebody|someone|operator|friend|person|brother holds|holding|carried|picked|filming|carrying|grabbed camera|it",
    "wobbly|unsteady|a_human_hand|not_too_steady",
  ],
  "shaky-cam": [
    "shake|shakes|shaking|rattle it|camera|picture|frame like|as_if|until we|under|bombs|earthquake|war|shot",
    "camera|picture|frame|lens shake|shakes|shaking|rattle|rattles|jolt|jolts|judder|judders|jerk|jerks|violent|violently|thrown|bounces|earthquake",
    "earthquake|bombs|explosions & camera|shake|frame|lens",
    "violent|heavy|crazy|wild|frantic|strong shake|shaking|jolts|camera|wobble",
  ],
  "smooth-stabilized": [
    "like|as_if|as|float|glide|gliding|floating|slide|smooth on|over|silk|ice|butter|rails|air|water|skates ice|butter|silk|air|rails|glass|cream|skates|smooth|clouds|casters",
    "no|without|not|zero shake|wobble|judder|bump|jitter|tremor|bumps|shaking",
    "silky|buttery|liquid|fluid|seamless|frictionless|velvet|polished motion|move|movement|glide|camera|moves",
    "smooth as ice|silk|butter|glass|if",
  ],
  tripod: ["camera|put|set|on|stay|keep|place sticks|legs|three_legs", "rock_solid|steady_as_a_rock|rock_steady"],
  "gun-and-run": [
    "found_footage",
    "like|as footage|film caught|grabbed|snatched|stolen",
    "documentary|doc|newsreel|reportage|war_reporter|docu|news crew|camera|feel|style|team|reporter|cameraman|footage|look",
    "like|as|as_if|feel|style documentary|newsreel|reportage|news_footage|war_reporter|fly_on_the_wall|documentarian|docu",
    "catch|caught|grab|grabbed|steal|stolen it|moments|fly|shots|happened|things as|happened|on|happens|the|fly",
  ],
  "phone-camera": [
    "filmed|shot|recorded|film|shoot|look|made|captured|taken|feels|record|like on|with|by|from phone|mobile|smartphone|iphone|android",
    "phone|iphone|smartphone footage|video|clip|camera|quality|filmed",
  ],
  drone: [
    "flying|floating|airborne|hovering camera",
    "camera fly|flies|flying|hover|hovers",
    "from|like quadcopter|uav",
  ],
  "car-mount": [
    "camera|lens|fixed|strapped|bolted|mounted|clamped|stuck|attached on|to|onto bonnet|hood|car|door|roof|bike|bumper|truck|motorbike|dashboard|vehicle|wing",
  ],
  snorricam: [
    "camera|strapped|fixed|attached|rigged|mounted|tied|bolted to|on|onto his|her|actor|chest|body|him|performer|them chest|body|actor|himself|face",
  ],
  "helmet-cam": ["camera|strapped|mounted|fixed|on|clipped to|on|her|his helmet|handlebars|surfboard|head"],
  steadicam: [
    "float|floats|glide|glides|fluid through|along|with|walk|walking|behind like ghost|the_shining|copacabana",
  ],
  "motion-control": [
    "robot|robotic|programmed|computer_controlled|motion_controlled move|arm|path|camera|repeat|precision",
    "same|identical|exact move|path|camera again|repeat|repeated|twice|every|exactly",
  ],
  "surveillance-view": [
    "security|cctv|surveillance|hidden camera|cam|monitor|footage|guard|tape",
    "corner|ceiling camera",
    "like|as|as_if|caught|seen cctv|security|surveillance|guard|big_brother",
  ],
  // said in other pictures still
  "ultra-shallow-focus": [
    "only|just|nothing_but tip|edge|rim|eyelash|lash|lashes|point|corner|hair sharp|in_focus|crisp",
    "paper_thin|razor_thin|wafer_thin|hair_thin|thin focus|sharpness|slice|depth|plane",
    "sliver|slice|hair|whisker|millimetre of focus|sharpness",
  ],
  "big-close-up": [
    "hairs_breadth|hair_breadth|inches|centimetres|breath from|away her|his|the lips|face|nose|eyes|cheek",
  ],
  "lifted-blacks": ["like|as postcard|photo|photograph|poster left|faded|bleached in|by sun"],
  "green-dominant": [
    "make|push|turn|keep greens|green|everything sickly|sick|acid|toxic",
    "green tint|cast|tinge|wash|sickness over|everywhere|on|everything",
  ],
  "medium-close-up": [
    "chest|bust|shoulders|armpits|collarbone up|upwards|and_up",
    "from the_chest|mid_chest|her_chest|his_chest|the_shoulders up|upward",
    "like|as newsreader|news_anchor|passport_photo framed|framing|shot|size",
  ],
  "medium-wide-shot": ["from the_knees|his_knees|her_knees|their_knees up|upwards"],
};
