/** What people say when they mean a mood or what a shot is for (language: see effects.ts). */
import type { EffectTable } from "../effects.ts";

export const MOOD_EFFECTS: EffectTable = {
  joyful: [
    "make|makes|leave|put|send|everyone|people|viewers|audience people|them|us|you|viewers|grinning|leave|everyone|smile|home smile|grin|grinning|smiling|beam|beaming|dance|dancing",
    "pure|full|bursting|burst|jumping|sheer|bubbling joy|happiness|delight|of_joy|with_joy",
    "sunshine|spring in|step heart|step|stomach|voice",
    "good_vibes|happy_go_lucky|grinning_ear_to_ear|carefree|on_top_of_the_world|jolly|elated",
    "like|feels christmas_morning|last_day_of_school|first_day_of_summer|party|birthday",
    "celebration|party spirit|feel|atmosphere|mood",
  ],
  playful: [
    "tongue cheek",
    "wink to|at audience|viewer|camera|us",
    "twinkle in eye",
    "like|as kids|children|child|puppy|game|toybox|playground|cartoon playing|play|feel|game|mischief",
    "dont|not|doesnt|never take|takes itself|ourselves|too seriously|serious",
    "mischief|bouncy|frolic|impish|jaunty|fun_and_games|frisky",
    "fun|light silly|touch|daft|games",
  ],
  humorous: [
    "make|made|get|should|want people|them|us|you|laugh|it laugh|chuckle|giggle|laughing|snort|funny",
    "laugh|laughs|giggle|chuckle|giggles out_loud|loud|out|get",
    "office|monty_python|mr_bean|leslie_nielsen|sitcom style|humour|funny|feel|tone|comedy",
    "straight_faced|poker_faced|tongue_in_cheek",
  ],
  energetic: [
    "full|bursting|crackle|fizz|buzz|charged|packed|pulse|jolt|shot|explode|crackling|bursting of|with energy|life|electricity|adrenaline|drive|beans",
    "get|make|raise|set heart|pulse|blood racing|pumping|going|up",
    "like espresso|red_bull|rollercoaster|roller_coaster|sugar_rush|nike|workout",
    "want|makes|make|you to|you|us|people jump|dance|run|move|get_up",
    "high_octane|high_voltage|pumped_up|amped_up|electrifying|turbocharged",
  ],
  inspirational: [
    "make|makes|feel|believe|want|leave|leaves|show people|us|you|them|anything|want|feel|believe|they believe|anything|possible|get_up|themselves|can|inspired|possible|capable",
    "anything is|s|seems|feels possible",
    "lift|raise|lifts|uplift spirit|spirits|heart|hearts|people|us|you",
    "feel|leave|full|sense|bit hope|hopeful|of_hope",
  ],
  epic: [
    "lord_of_the_rings|gladiator|ben_hur|lawrence_of_arabia|braveheart",
    "feel|seem|like|make|on|of|as big|bigger|huge|grand|historic|legend|scale|giant|massive|vast than_life|life|saga|scale|opera|grand|world|history|legendary|importance",
    "bigger_than_life|larger_than_life|of_biblical_proportions|on_a_grand_scale|grand_scale",
    "take|takes|took their|your|our|the breath away",
    "sweeping|grand|vast|huge|massive story|saga|scale|feel|scope",
  ],
  romantic: [
    "fall|falling|falls|fell|make|makes in|swoon|heart|hearts love|swoon|flutter|skip|melt|them",
    "like|feel|as falling love",
    "chemistry|attraction|spark between|them",
  ],
  intimate: [
    "just|only the_two_of|us_two|two_of_them|two_of_us|between_them|between_us",
    "skin_to_skin|pillow_talk|up_close_and_personal|laid_bare|heart_to_heart",
    "vulnerability|closeness|tender|quiet closeness|private|honest|between",
  ],
  sensual: ["make|feel want|desire|skin touch|tempted|desire|prickle|tingle", "perfume ad|commercial"],
  "warm-cosy": [
    "safe|loved|cared and|at|like warm|loved|home|snug|cared_for",
    "warm heart|inside|glow_inside|fuzzy|hug|blanket|family",
  ],
  calm: [
    "slow|lower|bring|calms pulse|heartbeat|heart_rate|blood_pressure",
    "quiet peaceful|and_still",
    "peace|stillness|quiet feel|sense|mood|moment|atmosphere",
  ],
  contemplative: [
    "lost|deep|alone|left|sit|time in|with thought|thoughts|thinking",
    "soul_searching|food_for_thought|chin_stroking|philosophise",
    "make|let|leave us|them|people|viewer|viewers ponder|muse|reflect|think",
  ],
  nostalgic: [
    "childhood memory|remember|summer|summers",
    "miss|ache|long|yearn|longing for|the past|old_days|childhood|home|those_days|what|used",
  ],
  melancholic: [
    "lump throat",
    "quiet|gentle|soft|deep|autumnal sadness|sorrow|ache",
    "something|someone lost|gone forever|for_good|never|back",
    "sigh of",
  ],
  lonely: ["edward_hopper|nighthawks"],
  tense: [
    "edge|front of|seat seat|seats|chair|chairs",
    "hold|holding|held|hold_your|catch your|their|our|its|her|his|the breath",
    "clench|grip|grit|white|sweaty|stomach|knot|knots|shoulders|jaw teeth|fists|knuckle|knuckles|palms|seat|stomach|clenched|knot|armrest|tight|tightens",
    "nervous|jumpy|restless energy|waiting|tension|edge",
  ],
  dramatic: ["a_lot at_stake|is_at_stake"],
  ominous: ["calm|quiet before storm", "feel|sense|feeling|air threat|menace|danger|doom|evil|dread"],
  eerie: [
    "give|gives|gave the|you|people|me|us creeps|shivers|heebie_jeebies|chills|willies",
    "twin_peaks|stranger_things|twilight_zone|x_files",
    "make|makes skin|flesh crawl",
  ],
  mysterious: ["keep|leave people|them|us|viewers|you|everyone|audience guessing|wondering|in_the_dark"],
  chaotic: ["too|everything much|at_once going|happening|once"],
  aggressive: ["rage|fury|anger boils|burns|explode|simmer|spills|seethes"],
  rebellious: ["skateboard|spray_can|graffiti|leather_jacket attitude|spirit|energy"],
  gritty: [
    "dirt|grime|grease|mud under|fingernails|dirty|sweat|the_wire|trainspotting|concrete nails|fingernails|streets|style|and|blood|hard|feel|grit",
  ],
  dreamlike: ["not|isnt|cant sure|tell|clear|know if|whether|real|asleep real|awake|dream|dreaming"],
  surreal: [
    "impossible|strange|odd|upside things|world|happen|happens|down|happening|logic",
    "like acid|lsd|trip|mushrooms|hallucination|rabbit_hole",
    "reality bend|bends|bending|warp|slip|slips|melts",
  ],
  ethereal: [
    "floating|light|delicate|airy air|feather|and|unearthly|like|as_air|weightless|veil|mist & angel|spirit|unearthly|weightless|heaven|feather|gossamer",
  ],
  futuristic: [
    "from|like|straight|out|already|feel the_future|another_century|next_century",
    "world|city|house|kitchen of_tomorrow|from_tomorrow",
    "years|decades|century|ahead ahead|of_its_time|from_now|into_the_future",
    "ex_machina|blade_runner feel|world|vibe|style",
  ],
  luxurious: ["feel|look|seem|smell|like expensive|rich|pricey|exclusive|wealth|money"],
  sleek: [
    "like|as apple|porsche|tesla|iphone|audi|bang_and_olufsen|sports_car ad|launch|keynote|commercial|film|clean",
    "clean|smooth|streamlined|minimal|crisp lines|modern|polished|finish|design|edges|contemporary",
    "streamlined|razor_sharp|cutting_edge|nothing_out_of_place|apple_keynote|bang_and_olufsen|dieter_rams|well_designed",
  ],
  professional: [
    "safe|capable|good|expert hands",
    "look|feel|seem|like|people know|knows what_they_are_doing|what_theyre_doing|their_stuff|their_craft",
    "trust us|the_brand|them|this",
  ],
  authentic: [
    "not|never|nothing|dont feel|look|seem|be|like staged|acted|posed|scripted|fake|rehearsed|an_ad|advertising|commercial",
  ],
  "neutral-mood": ["like instruction_manual|news_report|weather_report"],
  urgent: ["running out_of_time|out_of_time"],
  claustrophobic: ["cant|cannot|hardly|barely|struggle|fighting breathe|breath|air"],
  solemn: ["deep|quiet|hushed|full respect|dignity|reverence|seriousness|gravity"],
  appetising: [
    "make|makes|leave|get people|you|them|us|viewers|everyone|stomach|mouths|me hungry|drool|salivate|rumble|water|growl|starving",
    "taste|smell it through|screen|from|almost|just",
  ],
  "cool-detached": [],
  moody: [
    "broody|sullen|smouldering_atmosphere|nick_cave|the_batman|heavy_atmosphere|dark_and_heavy|full_of_atmosphere",
  ],
  // intent
  "establish-place": [
    "lay_of_the_land|where_we_are|where_are_we",
    "introduce town|city|place|world|village|location|neighbourhood|house|setting",
  ],
  reveal: [
    "surprise|twist at|in|is|end|what|who",
    "ta_da|big_surprise|show_it_at_last|curtain_up|rabbit_out_of_the_hat",
  ],
  "introduce-character": [
    "first|initial glimpse|impression|sight|entrance|look of|we|at her|him|hero|them|heroine|villain",
    "who_is_she|who_is_he|who_she_is|who_he_is|who_this_is|say_hello_to|get_to_know",
    "meet|introduce the|our|her|him hero|heroine|villain|protagonist|lead|character|girl|boy|man|woman|mara|detective|chef",
  ],
  "hero-the-product": [
    "make|people|everyone|viewers want|desire|crave|buy|need product|bottle|car|phone|shoes|burger|watch|pack|drink",
    "all|full eyes|attention on product|bottle|car|phone|shoe|it",
    "product front|star|hero|king|shine",
  ],
  "demonstrate-feature": ["show|see|watch it|product|app|feature|device working|in_use|in_action|being_used|doing"],
  "show-scale": [
    "sheer|true|real|massive size|scale|magnitude|vastness|height|enormity",
    "how big|huge|enormous|tall|vast|massive|gigantic|small|immense|tiny it|this|the|they|that|he|we|she|place|is|everything",
    "person|man|human for_scale|scale",
    "enormity|immensity|for_scale",
  ],
  "isolate-subject": ["alone|lonely|isolated crowd|room_full|surrounded|among|party"],
  "build-tension": [],
  "create-intimacy": [],
  "empower-subject": [
    "own|owns|rule|rules|dominate|dominates|command|commands the room|place|world|frame|space|scene|street|court|city|respect|attention|ring",
    "upper hand",
  ],
  "diminish-subject": ["lose|loses|take|strip|rob him|her|his|all|of|their power|strength"],
  disorient: ["which way up|is_up|round", "lose|loses|lost|losing balance|bearings|orientation|direction|footing"],
  immerse: ["right|really there with|in|among"],
  observe: ["like wildlife|nature|attenborough|bystander|passer_by"],
  surveil: ["doesnt|dont|not|no know|knows|idea|aware|realise were|watched|watching|someone|being|there|we|she"],
  foreshadow: [
    "plant|drop|leave|sow|hide seed|clue|hint|clues|breadcrumb|breadcrumbs|seeds",
    "sign_of_things_to_come|of_whats_to_come|will_matter_later|pays_off_later|chekhovs_gun",
  ],
  "emphasise-detail": [],
  realisation: ["she|he|they finally|suddenly|just|now understands|realises|figures_it|works_it"],
  "show-relationship": ["what they mean|are to each|one_another|other"],
  confrontation: ["enemies|rivals|opponents meet|face|circle|stare|clash"],
  "passage-of-time": [
    "how|show|feel|see|much much|long|time|years time|hours|years|days|has|later|passed|gone|waited|it_has_been",
  ],
  "contrast-ideas": [
    "two|opposite|different|opposing|clashing worlds|lives|sides|ideas|realities|extremes collide|clash|against|meet|next|side|compare|apart",
  ],
  transformation: ["change|changes|transformed before_our_eyes|forever|completely|beyond"],
  "comic-beat": [
    "joke|gag|laugh|pratfall land|lands|pay|pays|hit|hits|off|works|moment",
    "get|earn|play|for a|the|it laugh|laughs",
  ],
  resolution: ["loose ends"],
  "opening-hook": ["stop|stops|halt the|people|their|your|them scroll|scrolling|thumb|thumbs|swiping"],
  tease: ["leave|make|keep people|them|us|viewers|you wanting|want|curious|hungry more|wanting|curious|see|guessing"],
  "call-to-action": [
    "tell|ask|get|push|make people|them|viewers buy|visit|download|sign_up|order|book|click|subscribe|tap",
    "logo|brand|tagline|slogan|url|website|web_address|end_line on|at|to|end|finish|last|close|closes|appear|appears|comes|and|resolve|lands & end|last|finish|close|final|closes|resolve",
    "end|finish|close|land|resolve on|with logo|brand|url|tagline|slogan|website",
  ],
  "subjective-state": ["her|his|their own? head|mind|imagination|panic|delirium|madness"],
  "break-fourth-wall": [
    "fleabag|ferris_bueller|deadpool|house_of_cards|office_glance|jim_halpert",
    "knows|aware|acknowledge were_watching|we_are_watching|were_here|the_audience|the_camera|the_viewer",
  ],
  pursuit: [
    "run|running|flee|fleeing|hunt|hunted|hunting|catch|escape|escaping|after|cat|getting|being|tail|chased|hunter|prey|predator|gaining|closing|hot from|him|her|away|by|after|and|mouse|them|on|down|the|police|prey|in|heels & hunted|prey|predator|mouse|hunter|chased|heels|escape|police|pursuer|gaining|catch|flee|fleeing|hunting|cops|getaway",
    "police|killer|wolf|hunter|cops|hound chase|after|gaining|closing|hunt|pursue",
  ],
};
