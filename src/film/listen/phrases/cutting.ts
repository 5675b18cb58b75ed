/** What people say when they mean a rhythm or a transition (language: see effects.ts). */
import type { EffectTable } from "../effects.ts";

export const CUTTING_EFFECTS: EffectTable = {
  "slow-motion": [
    "slow|slowed|slower than_life|than_real|than_real_life|it_down|time|right_down|everything|than_normal",
    "time stretch|slows|slow|stretched|crawls|elongated|dilate|dilates",
    "savour|every drop|droplet|splash|ripple|second slow|hang|movement",
    "move|moving|falls|float|floats as_if|like|through water|underwater|treacle|honey|syrup",
    "half|quarter speed",
    "hang|hangs|linger|suspended in_the_air|mid_air|in_midair|midair",
  ],
  "super-slow-motion": [
    "time almost|nearly|practically|virtually|about stop|stops|stands|freezes|still",
    "see|watch|count every|each|individual drop|droplet|splash|shard|crumb|bead|splinter|spark",
    "thousand|1000|hundreds frames second",
    "bullet|splash|balloon|glass|droplet|water slow|slowed crawl|frame|hundred|extremely|almost",
    "slow almost|nearly still|frozen|stopped",
    "shards|droplets|crumbs hang|hanging|suspended|frozen air|mid_air|midair|space",
  ],
  "real-time": [
    "normal|natural|ordinary|real|true speed",
    "as_it_happens|plays_as_it_is|no_slow_motion_no_speeding|at_the_speed_of_life",
    "dont|no|without slow|speed|tricks speed|up|down|ramp|manipulation|either",
  ],
  "fast-motion": [
    "speed|speeded|sped|crank up action|everything|people|footage|film|movement|them",
    "charlie_chaplin|keystone|silent_comedy|benny_hill",
    "faster_than_life|faster_than_real|faster_than_normal|double_time",
    "people|crowd|everyone scurry|dash|rush like ants",
  ],
  "time-lapse": [
    "hours|day|days|weeks|night|months|seasons|whole_day|year pass|passes|compress|squeeze|squeezed|condense|collapse|flash|shrink|go|rush|fly in|into|by|past|to seconds|a_second|a_few_seconds|moments|one_shot|four_seconds|five_seconds|ten_seconds|blink",
    "clouds|shadows|stars|traffic|sun race|rush|wheel|streak|speed|crawl|sprint|hurtle across|past|over|sky|overhead",
    "flower|mould|plant|ice|building bloom|grow|melt|rises|opens|decay|rot seconds|fast|eyes",
    "watch|see day|night|sun|seasons|flower come|pass|go|turn|unfold|open seconds|one",
  ],
  hyperlapse: [
    "travel|walk|move|journey|drive|glide|camera through|across|down|along city|town|streets|kilometres seconds|time_lapse|timelapse|lapse",
    "time_lapse|timelapse moves|moving|travels|travelling|walks",
  ],
  "speed-ramp": [
    "slow|slows then|and|suddenly|before|snaps|to full|fast|real|normal|speed",
    "fast|normal|real then|and|suddenly|drops|into slow|slow_motion|slowmo",
    "speed|time change|shift|ramp|snap|jump mid|within|during|middle|half",
    "zack_snyder|300_style",
    "fast slow fast",
    "slow fast slow",
  ],
  "reverse-motion": [
    "run|play|plays|goes|everything|film|time|footage|shot|action backwards|backward|in_reverse",
    "un|shards|pieces|glass|spilled|milk reassemble|assemble|jump|fly|leap|flow back|together",
    "time runs|goes|turns|flows back|backwards",
    "tenet",
    "smoke|water|petals|glass|hair return|flow|fly|suck back|into",
  ],
  "freeze-frame": [
    "picture|image|frame|action|everything|film|shot stop|stops|freeze|freezes|halt|halts|locks dead|mid|on|as|at_the_end|still|in_place|solid|into",
    "stop|freeze|hold|pause picture|image|frame|action|on|it mid|still|dead|photograph|jump|there|moment",
    "freeze|stops|end on|like|into still|a_still|photograph|photo",
    "pause pressed|button|hit",
    "400_blows|butch_cassidy",
  ],
  "stop-motion": [
    "frame_by_frame|aardman|wallace_and_gromit|ray_harryhausen|isle_of_dogs|fantastic_mr_fox|coraline",
    "puppet|clay|plasticine|lego|paper|objects|figures move|animated|come|jerk|jerky frame|by_hand|life|animation|animated|jerky",
    "handmade|jerky|stuttery animation|animated|puppets",
  ],
  "step-printing": [
    "wong_kar_wai|wong_kar-wai|chungking|fallen_angels|in_the_mood_for_love",
    "smear|stutter|blurred|stuttering motion|movement|frames & frames|repeat|slow|dreamy|city|stutter",
  ],
  "low-shutter": [
    "light|lights|headlights|traffic|movement|motion|crowd|hands|dancers|people smear|streak|trail|trails|smears|streaks|blurs|drag|blur into|across|behind|motion|lines|past|ribbons",
    "long exposure",
    "smear|streak|blur|blurred|streaks|streaked|trails of movement|motion|light|lights|traffic",
    "motion|movement leaves|leave|blurs|smears|smudges",
  ],
  "bullet-time": [
    "frozen|freeze|freezes|stopped|stop|still|hangs|stands while|as|and|but camera|we|view moves|circle|circles|orbit|travels|moves|around|walk|glide",
    "camera|we moves|circles|travels|glide|walk around|through frozen|stopped|still|freeze moment|time|action|world|instant",
    "matrix bullet|moment|dodge|effect|thing|style",
    "time|action|world freeze|freezes|stops|stand|stands & camera|we|around",
  ],
  "long-take": [
    "no|without|not|never|zero|dont single|any|a|one|ever|to|cut|make|see edit|edits|cut|cutting|cuts|editing|interruption",
    "whole|entire|everything|all|plays|unfold|scene|film one|single|without|uninterrupted breath|go|shot|sitting|stretch|sweep|cut|take",
    "one|single|unbroken|continuous|uninterrupted breath|stretch|flow|sweep",
    "birdman|1917|russian_ark|victoria|children_of_men",
    "never|dont|not|doesnt cut|cutting|cuts|look_away|blink",
    "uninterrupted|in_a_single_breath|in_one_go|all_in_one",
  ],
  "slow-paced": [
    "take|takes|taking|give its|our|their|your|it|scene|film|shots|things time|breathe|room_to_breathe|unfold",
    "no|nothing|without|never|not|nobody|dont rush|hurry|hurried|rushed|urgency|hurries",
    "breathe|linger|room|space|air|pauses between|to breathe|cuts|shots|moments|linger",
    "tarkovsky|bela_tarr|roy_andersson|slow_tv",
    "unhurried|patient|languid|leisurely edit|pace|rhythm|film|tempo|cutting|scene|pacing",
    "slow|gentle|lazy tempo|edit|cutting|cut|pacing|cuts",
  ],
  "steady-paced": [
    "even|steady|regular|measured|moderate|constant|walking|heartbeat tempo|rhythm|pace|beat|cadence",
    "neither|not fast|slow|rushed nor|or slow|fast|dragging|slow",
  ],
  "fast-paced": [
    "keep|move|moves|get|whip|zip|rattle|race|bounce|crack things|it|along|through|by|on moving|along|quickly|quick|clip|pace|fast|lick|speed|tempo",
    "never|no|dont|without dull|drag|let|chance|stop|time sag|moment|drag|breath|breathe|pause",
    "brisk|snappy|zippy|pacy|punchy|nippy|lively edit|pace|rhythm|cutting|tempo|cut|film|pacing",
    "quick|fast|high|up tempo|rhythm",
    "trailer_pace|rapid_fire|quick_fire",
  ],
  frenetic: [
    "frantic|manic|breakneck|frenzied|hyperactive|crazy|mad|wild|relentless|overloaded pace|edit|tempo|rhythm|cutting|cuts|energy|pacing",
    "uncut_gems|requiem_for_a_dream|safdie",
    "so fast|quick|rapid barely|hardly|cant|you keep|follow|breathe|register",
    "overload|bombard|assault eyes|senses|viewer|images|us",
  ],
  "rapid-cutting": [
    "lots|many|dozens|quick|fast|rapid|short|tiny|little|snappy|staccato|hundred|flurry|burst|barrage|series|machine_gun|lightning cuts|shots|edits|flashes|bursts|images|glimpses",
    "cut|cuts|cutting|edit|chop fast|quick|quickly|rapidly|every|constantly|often|frequently|to_ribbons|frames|half_second|second|on_every",
    "shot_after_shot|cut_after_cut|one_after_another|bam_bam_bam|image_after_image|bang_bang_bang",
    "no|none|each|every|shots|shot longer|lasts|than|under|over|no_more_than|less second|frames|half_a_second|a_second",
    "edgar_wright|guy_ritchie cuts|style|edit|montage|cutting",
  ],
  "cut-to-beat": [
    "cut|cuts|edit|edits|images|shots|every|each|picture|move|moves|action|movement|land|hit|lands on|to|with|in|match|matches|land|hits|follow|sync|lands|falls beat|drum|music|kick|snare|rhythm|bass|track|bar|downbeat|drop|beats|drums",
    "music|beat|drum|track|song|rhythm drive|drives|lead|dictate|dictates|decide|decides|rules|set|triggers|tells edit|cut|cuts|us|picture|pace|everything|when",
    "in_time_with|in_sync_with|synced_to|timed_to|in_step_with music|beat|song|drums|track|rhythm",
    "baby_driver",
  ],
  montage: [
    "rocky|training|series|string|sequence|collage|flurry|mosaic|patchwork|run of|moments|sequence|montage|style short|little|quick|moments|shots|images|scenes|vignettes|snapshots|glimpses",
    "show|condense|compress|cover weeks|months|training|progress|journey|years|summer quick|short|few|string|montage|series",
    "little moments strung|stitched|together|collage|joined",
    "moments|images|scenes|vignettes stitched|strung|pieced|collected|collaged together",
  ],
  "building-rhythm": [
    "build|builds|building|rise|rises|rising|swell|swells|mount|mounts|escalate|escalates|climb|climbs|gather|gathers to|towards|until|pace|into|and|steadily|tempo|rhythm|speed|momentum|slowly peak|climax|crescendo|explode|explodes|breaks|burst|boil|head|momentum|faster|eruption|speed|end|finale|finish",
    "start|starts|begin|begins slow|slowly|calm|gentle|quiet and|then|but|until|before|gets|build|speeding|quicken faster|quick|quicker|fast|builds|frenzy|speed|frantic|explode|momentum|frenzied|edit",
    "cuts|edit|pace|shots|tempo|rhythm|cutting|editing get|gets|getting|become|grow|growing|quicken|accelerate|accelerates|tighten|shorten|shortens|speed|quickens shorter|faster|quicker|tighter|up|towards|and|as|toward|end|through|gradually",
    "crescendo|bolero",
    "faster_and_faster|shorter_and_shorter|quicker_and_quicker & cut|cuts|edit|shots|pace",
  ],
  "staccato-rhythm": [
    "stop_start|stop_and_start|stop_and_go|short_sharp|jabbing|choppy|stuttering|percussive|jerky|clipped|stabbing rhythm|edit|beats|bursts|cuts|cutting|shots|tempo",
    "like|short|hard|sharp morse_code|machine_gun|typewriter|stabs|bursts|stops|jabs rhythm|edit|cuts|stops|bursts|beats",
  ],
  "lingering-hold": [
    "stay|linger|hold|remain|rest|dwell|camera|we|look on|with|there|it|her|him too_long|longer|a_moment|a_beat|extra_beat|uncomfortably|awkwardly",
    "longer than comfortable|needed|necessary|we|you|expected|normal|polite|usual|feels|is",
    "extra|long|awkward|one_more beat|pause|silence|hold & before|after|cut|end|hold|stay|her|him",
    "uncomfortably|awkwardly|too long & hold|stay|shot|look|on|her|him",
    "let_it_sit|let_the_moment_sit|let_the_moment_breathe|let_the_shot_breathe|let_it_land|let_that_sit|rest_on_her|rest_on_him",
  ],
  "rhythmic-pulse": [
    "pulse|pulses|pulsing|throb|throbs|throbbing|beat|beats|heartbeat|metronome|tick|hypnotic like|with|of|steady|regular heart|heartbeat|metronome|drum|engine|machine|repetition|loop|clock",
    "like heartbeat|metronome|heart|pendulum|ritual & beat|beats|pulse|rhythm|repeat|repeats|regular|steady",
    "hypnotic|trance|trancelike|mesmeric|ritual repeat|repetition|rhythm|pulse|movement|repetitive|like",
  ],
  "seamless-loop": [
    "end|last|finish|ends|finishes match|joins|meets|flows|becomes|back|where|connect|lead|leads|runs|matching first|start|beginning|begin|started|began|opening|starts",
    "loop|loops|repeat|repeats|cycle|plays|run forever|endlessly|endless|seamlessly|infinitely|over_and_over|perfectly|on_repeat|round_and_round",
    "cant|cannot|never|not|dont see|tell|notice|spot|know where|when starts|ends|it|begin|loop|join|seam|started|ended|repeats",
    "like gif|boomerang|infinite|loop & loop|forever|endless|gif",
    "on_a_loop|on_repeat|gif_style|endless_loop",
  ],
  cinemagraph: [
    "photo|photograph|still|picture where|with|in|but only|one|just|single moving|moves|element|thing|steam|hair|water|flame",
    "living|moving photo|photograph",
  ],
  stillness: [
    "still|frozen|quiet|motionless like|as painting|statue|statues|photograph|grave|held_breath|stone|glass",
    "world|everything|time|room|air|frame hold|holds|stands|stand|held|is|goes|stays its_breath|breath|still|motionless|stock_still|hushed|frozen",
    "hold_its_breath|stock_still|like_statues|dead_calm|not_a_breath",
  ],
  // transitions
  "hard-cut": [
    "just|simply|plain|straight|simple|ordinary cut|cuts nothing|no|clean|only|plain|fancy|from|simply|straight",
    "no|nothing|without fancy|clever|tricks|transition|transitions transition|transitions|effects|just|cuts|editing",
    "instantly|suddenly|bluntly|abruptly cut|switch|jump next|into|to",
  ],
  "match-cut": [
    "same shape|position|place|pose|composition|framing|form next|both|either|two|across|carries|cut|new|different|as",
    "cut|cuts|cutting from|on|by eye|wheel|moon|sun|plate|bone|ball|circle|coin|pupil|pill|bubble to moon|wheel|eye|sun|clock|plate|spaceship|planet|ball|record|drain|button|coin|headlight",
    "shapes|images|frames rhyme|match|line|echo up|across|from|shot|cut|each",
    "2001_bone|bone_to_spaceship|bone_becomes",
  ],
  "match-on-action": [
    "movement|action|gesture|turn|punch|throw|step|swing|jump|motion|fall carries|continues|continue|completes|finishes|flows|bridges|begins|starts|carry|hides cut|next|across|over|through|another|edit",
  ],
  "eyeline-match": ["cut|follow her|his|the look|gaze|eyes|glance|eyeline to|what|and|where"],
  "jump-cut": [
    "skip|skips|jump|jumps|chop|bits|leap|hop|lurch|jerk|cut|time|snip forward|time|ahead|out|missing|same|through|in|little same|frame|angle|framing|setup|shot|position|time|chunks|bits|moments|camera|pauses|breaths",
    "same frame|angle|framing|setup|shot|position|camera time|later|skip|moves|jumps|different|seconds|again|but|chop|missing|cut|keeps",
    "breathless|godard|goddard",
    "chop|cut|snip|take out|away|up pauses|breaths|gaps|middle|boring_bits|ums",
    "vlogger|youtuber|youtube cuts|style|edit|jumps",
  ],
  "smash-cut": [
    "slam|bang|smash|crash|abrupt|violent|brutal|jolt|sudden|suddenly|shock|hurl into|from|to|cut|straight next|silence|quiet|scream|loud|noise|cut|black|calm|party|scene",
    "from silence|quiet|calm|whisper|sleep|peace to|into|straight|bang|cut|smash noise|chaos|scream|loud|party|rock|screaming|roar|alarm|explosion",
    "quiet loud bang|suddenly|slam|abrupt|instant|instantly|contrast|jolt",
    "mid_sentence|mid_scream|midsentence|midscream",
  ],
  "cross-cut": [
    "back_and_forth between|her|them|two",
    "two|both stories|places|scenes|actions|events|things|lines same_time|at_once|parallel|simultaneously|together|meanwhile|in_parallel",
    "meanwhile|godfather_baptism|baptism_sequence",
    "alternate|alternating between",
  ],
  "cut-in": [
    "cut|jump|punch|pop|snap|go|step closer|nearer|tighter|in|wider same axis|angle|line|straight|on|direction|without",
    "same axis|angle|line|direction closer|tighter|in|cut|wider|nearer",
  ],
  "reaction-cut": [
    "cut|cuts|cutting|go|snap|flick|straight|switch to|on|away|her|his|back|straight|the her|his|face|their|how|listener|someone|audience|mother|father|crowd face|react|reaction|response|gasp|looks|expression|look|horror|laughing|hearing|takes",
    "cut how takes|reacts",
  ],
  "speaker-change-cut": [
    "whoever|whoevers speaks|talks|speaking|talking|talk",
    "each|every line|speaker|voice|person gets|own|cut|new|change|shot",
    "ping_pong|tennis_match conversation|dialogue|talk|cutting|lines|cut",
  ],
  "j-cut": [
    "sound|audio|voice|dialogue|music|noise of next|following|new|coming scene|shot|one|early|already|over",
    "hear it|them|her|him|next|the before see|we|picture|cut",
    "sound|audio precede|precedes|leads|arrives|first|before|anticipates picture|image|cut|us",
  ],
  "l-cut": [
    "still|keep hear|hearing her|him|them|last|old|previous|the|conversation after|over|while|though|as|when cut|next|moved|gone|scene|picture|we",
  ],
  dissolve: [
    "melt|blend|bleed|merge|soften|overlap|ease|slip|fade from|gently|softly|slowly|into|images|gradually|the one|into|each|next|another|scene|shot|image|pictures next|another|other|scene|image|each|shot|together",
    "gentle|soft|slow|long|gradual|dreamy overlap|blend|transition|crossover|merge|fade & between|images|into|shots|transition|scenes|next|one",
    "both images|pictures|shots visible|overlap|seen|mixed moment|briefly|while|for|each",
  ],
  "fade-in": [
    "black|darkness|nothing slowly|gently|gradually|then|until|becomes|to|into image|picture|light|scene|appear|appears|see|lifts|reveal|world|dawn|emerges",
  ],
  "fade-out": [
    "image|picture|everything|light|scene|frame|world|let|slowly|gently|screen|lights|gradually|end|shot sink|sinks|slip|slips|drift|drifts|go|goes|dims|dim|fade|fades|fall|falls|darken|darkens|dies|die|down|dwindle|into|grow|ease to|into|away|slowly|down|out|until|gradually|black black|darkness|nothing|blackness|dark|slowly",
    "slowly|gently|gradually|softly go|goes|black|dark|darken|to|into|sinks|dim|dims black|dark|darkness|nothing|screen|blackness",
    "lights go down|dim out|down|slowly|end",
  ],
  "fade-to-white": [
    "image|picture|everything|frame|screen|light|scene|world|shot|slowly|gradually|end|sky|it|we bleach|bleaches|burn|burns|blow|blows|goes|go|fade|dissolve|dissolves|swallowed|swallows|turns|turn|wash|washes|flood|floods|fills|blooms|disappear|melts|brightens|brighten|ends out|to|into|with|by|until|in|on|up|over|all|slowly|everything white|whiteness|light|brightness|nothing",
    "bright|brighter|brightness|light|whiteness swallow|swallows|until|eats|consumes|floods|engulfs everything|white|frame|image|her|him|screen|them",
    "heaven|death|afterlife white",
  ],
  "cut-to-black": [
    "cut|cuts|snap|snaps|ends|end|goes|go|slam|suddenly|instantly|instant|sudden|hard|abrupt|switch|blink|boom|bang to|on|in|off|out|instantly|suddenly|black|dead black|darkness|blackness|instant|nothing|abruptly|suddenly|dark",
    "black|blackness|darkness instantly|suddenly|instant|bang|hard|abruptly|snap|in_an_instant|dead|no_fade",
    "sopranos",
    "lights_out & instant|sudden|black|bang|cut|suddenly",
    "screen goes black|dead|dark suddenly|instantly|abruptly|at_once|mid",
  ],
  wipe: [
    "star_wars|powerpoint|kurosawa|serial|flash_gordon|george_lucas|clock style|transition|transitions|wipe|edge|like|move|hand",
    "new|next image|scene|shot|picture slides|sweeps|pushes|wipe|rubs across|over|out|old",
    "like windscreen_wiper|windshield_wiper|curtain|page|turning next|scene|old|image|transition",
  ],
  "iris-in": [],
  "iris-out": ["looney_tunes|thats_all_folks|merrie_melodies|silent_comedy ending|end|finish|circle|close|style"],
  "whip-pan-transition": [
    "whip|blur|smear|swish|spin|fast|streak|flick|snap camera|from|into|to|pan|of|blur|one|out|across|join|hides|and & next|another|join|scene|hide|cut|place|location|other|transition|new|shots|city",
  ],
  "slide-transition": [
    "like powerpoint|slideshow|carousel|phone_screen|photo_album|swiping & next|slide|image|swipe|transition",
  ],
  "passing-transition": [],
  "invisible-cut": [
    "hide|hides|hidden|conceal|disguise|mask|bury|invisible|unnoticed|stitch|stitched|sneak cut|cuts|join|joins|edit|edits|seam|seams|stitches",
    "seam|join|edit|cut invisible|hidden|undetectable|disappears|unnoticeable|seamless",
  ],
  morph: ["black_or_white_video|terminator_2|t1000|shapeshift|shape_shift|shapeshifting|liquid_metal"],
  superimposition: [
    "true_detective titles|opening|intro|style",
    "two|both images|pictures|shots|exposures|faces at_once|on_top|over_each_other|same|together|overlapping|one",
    "ghost|ghostly|transparent|see_through image|face|figure|version over|floating|hovering|on",
  ],
  "flash-transition": [],
  "light-leak-transition": [
    "orange|red|film|warm|light|sun|burning|burn|leaking|leaks light|flare|leak|burn|burns|leaks|film|reel|out|of_the_reel|flares|bleed & next|between|cut|transition|end|reel|shots|scene|film|join|bridge|new|roll|camera|bleeding",
  ],
  "glitch-transition": [
    "pixels scatter|smear|melt|break|slide|shatter|rearrange",
    "corrupted file|video|signal|data|image|jpeg",
    "signal lost|drops|breaks|interference",
  ],
  "elevator-doors-reveal": [],
  "push-through-transition": [],
  "time-jump": [
    "jump|skip|leap|hop|cut|flash|fast forward|ahead|on|to|years|hours|weeks|months|later|few|by|three|ten|five to|a|hours|years|weeks|months|days|few|later|time|one|by|next|two|the later|years|hours|months|weeks|days|year|decade|time|morning|evening|night|day|week",
    "next morning|day|year|week|scene cut|jump|later|we|straight",
  ],
  "flashback-transition": [
    "years_earlier|years_before|ten_years_ago|hours_earlier|when_she_was_little|when_he_was_little|as_a_child_again|memory_of_when",
  ],
};
