/** People, feelings and what happens between them: the first pictures. */
import { P, put, rows, sheet, tears, token } from './cast.mjs';
import * as k from './kit.mjs';
import { arm, box, C, circle, HAIR, half, head, limb, path, SKIN, stand, WEAR } from './kit.mjs';

const { all, add } = sheet();
// Moods of this sheet.
Object.assign(k.FACES, {
  beaming: { mouth: 'M-5.6,3.2C-3,4,3,4,5.6,3.2C5.2,10.4,-5.2,10.4,-5.6,3.2Z', brow: 'M-2.4,-5C-1,-7,1,-7,2.4,-5.6', eyes: 'dot', open: true },
  afraid: { mouth: 'M-3.2,7C-1.8,5.2,1.8,5.2,3.2,7', brow: 'M-2.8,-3.8L2,-6.4', eyes: 'wide' },
  gentle: { mouth: 'M-2.8,5.7C-1.4,6.4,1.4,6.4,2.8,5.7', brow: 'M-2.4,-3.6C-1.2,-4.6,0.8,-5.4,2,-5.2', eyes: 'dot' },
  uneasy: { mouth: 'M-3,6.6C-1.6,5.6,1.6,5.6,3,6.6', brow: 'M-2.4,-3.4L2,-4.8', eyes: 'dot' },
});

// ------------------------------------------------------------ who
add('child', 'child', 'A person under about 12.', stand({ ...P.sam, x: 36, y: 65, s: 0.86, mood: 'happy' }));
add('young-person', 'young person', 'A teenager or a person up to 25.',
  path(box(22.6, 23, 25.6, 24, 6), C.deepBlue), stand({ ...P.amy, neck: 'round', x: 35.4, y: 68, s: 0.76, mood: 'happy' }),
  ...[[30, -1], [40.8, 1]].map(([x, side]) => limb([[x, 22.6], [x + side * 1.6, 30], [x + side * 0.6, 38]], { fill: C.midBlue, w: 1.8 })));
add('adult', 'adult', 'A person aged 18 or over.', stand({ ...P.leo, x: 36, y: 68, s: 0.65, mood: 'happy', neck: 'shirt' }));
add('older-adult', 'older person', 'A person aged about 65 or over.',
  path('M50,47L50,67M50,47C50,43,45.4,43,45.4,46', 'none', { w: 5 }), path('M50,47L50,67M50,47C50,43,45.4,43,45.4,46', 'none', { w: 1.6, ink: C.brown }),
  stand({ ...P.joan, x: 33, y: 68, s: 0.68, mood: 'happy', armR: { to: [48.4, 44], bend: -1 } }));
add('mum', 'mum', 'A mother.',
  half(put(P.mum, 28, 33, 1.05, { mood: 'happy', armR: null })), half(put({ ...P.sam, skin: SKIN[2], colour: HAIR.dark }, 49, 50, 0.86, { mood: 'happy' })),
  arm(put(P.mum, 28, 33, 1.05), 'right', { to: [57, 58], bend: 1 }));
add('dad', 'dad', 'A father.',
  half(put(P.dad, 43, 33, 1.05, { mood: 'happy' })), half(put({ ...P.sam, skin: SKIN[2], colour: HAIR.dark }, 22, 50, 0.86, { mood: 'happy' })),
  arm(put(P.dad, 43, 33, 1.05), 'left', { to: [14, 58], bend: -1 }));
const grown = [put(P.ann, 18, 34, 0.9), put({ ...P.ravi, beard: HAIR.black }, 54, 34, 0.9)];
add('parent-carer', 'parent or carer', 'A grown-up at home who looks after you.',
  half({ ...grown[0], mood: 'happy' }), half({ ...grown[1], mood: 'happy' }), half(put(P.sam, 36, 54.6, 0.84, { mood: 'happy' })),
  arm(grown[0], 'right', { to: [28.6, 60], bend: 1 }), arm(grown[1], 'left', { to: [43.4, 60], bend: -1 }));
const me = { age: 'child', skin: SKIN[2], hair: 'curly', colour: HAIR.dark, top: WEAR.stone };
const tree = (sibling) => [path('M20,33L20,36L52,36L52,33M36,36L36,40M19,46L19,40L52,40', 'none'),
  token({ ...P.mum, top: WEAR.stone }, 20, 25, 0.66), token({ ...P.dad, top: WEAR.stone }, 52, 25, 0.66),
  token(me, 19, 60, 0.66), path(circle(52, 54, 14), C.yellow), token({ ...sibling, age: 'young', skin: SKIN[2], colour: HAIR.dark }, 52, 60, 0.76, 'happy')];
add('brother', 'brother', 'A boy or man with the same parents as you.', tree({ hair: 'parting', top: WEAR.sea }));
add('sister', 'sister', 'A girl or woman with the same parents as you.', tree({ hair: 'long', top: WEAR.coral }));
add('family', 'family', 'The people you are related to, or who are like that to you.',
  half(put(P.dad, 50, 31, 0.92, { mood: 'happy' })), half(put(P.mum, 23, 33, 0.9, { mood: 'happy' })),
  half(put({ ...P.sam, skin: SKIN[2], colour: HAIR.dark }, 53, 55, 0.74, { mood: 'happy' })), half(put({ age: 'young', skin: SKIN[2], hair: 'tail', colour: HAIR.dark, top: WEAR.mustard }, 26, 55, 0.72, { mood: 'happy' })));
const tom = { ...P.tom, age: 'young', aid: true };
const grip = (x, y, skin) => path(box(-4, -3.4, 8, 7.4, 3), skin, { at: { x, y } }) + path('M-1.3,0L-1.3,3.4M1.4,0L1.4,3.4', 'none', { at: { x, y }, w: 1.4 });
add('friend', 'friend', 'A person you like and who likes you.',
  limb([[50, 46], [30, 44], [12, 45]], { fill: P.tom.top, w: 5 }), half(put(P.ike, 23, 40, 0.96, { mood: 'happy', view: 'right', plain: true })), half(put(tom, 50, 40, 0.96, { mood: 'happy', view: 'left', plain: true })), grip(13.6, 45.4, P.tom.skin));
add('key-worker', 'key worker', 'One person who gets to know you and joins up the people who help you.',
  path('M29,45L57,15M29,45L58,38M29,45L57,58', 'none'),
  k.house({ x: 58, y: 21, s: 0.44 }), k.school({ x: 59.4, y: 43, s: 0.42 }), path(circle(58, 58.6, 8.8), C.yellow), head({ ...P.amy, x: 58, y: 59, s: 0.54, mood: 'happy' }),
  half(put(P.grace, 23, 39, 1, { mood: 'happy', lanyard: true })));
add('social-worker', 'social worker', 'A council worker who finds out what support you need.',
  k.house({ x: 54, y: 46, s: 0.8 }), half(put(P.tom, 26, 36, 1.02, { mood: 'happy', lanyard: true, glasses: true, armR: { to: [41, 54], bend: 1, bare: true } })),
  k.clipboard({ x: 46, y: 54, s: 0.72, rows: 3 }), k.hand(38, 58, { r: 3.4, skin: SKIN[0] }));
add('advocate', 'advocate', 'Someone beside you who helps you say what you want.',
  k.speech({ x: 36, y: 12, w: 50, h: 17, tail: [24, 27], tail2: [46, 27] }), rows(18, 9, 36, 2, 6, C.black),
  half(put(P.amy, 20, 51, 0.86, { mood: 'happy', view: 'right' })), half(put(P.fatima, 51, 50, 0.86, { mood: 'happy', view: 'left' })),
  arm(put(P.fatima, 51, 50, 0.86), 'left', { to: [31, 57], bend: -1 }));
const nurse = { ...P.grace, skin: SKIN[2], hair: 'tail', colour: HAIR.brown, top: WEAR.denim };
add('nurse', 'nurse', 'A person who looks after you in hospital and gives medicine.',
  half(put(nurse, 20, 33, 0.98, { mood: 'happy', neck: 'tunic', view: 'right', plain: true })),
  path('M68.4,67L68.4,38M38,67L38,60', 'none', { w: 3 }), path(box(38, 58, 30.4, 6), C.white), path('M50,58C49,46,67,46,66,58Z', C.white), head({ ...P.joan, x: 57, y: 45, s: 0.74, mood: 'happy', glasses: false }),
  path('M51,57C52,52,48,50,44,50.6C40,51.4,38,54,38,57L38,61L51,61Z', C.blue), limb([[29, 41], [31, 53], [43, 51]], { fill: nurse.skin, w: 4.4 }), limb([[29, 41], [30, 48]], { fill: nurse.top, w: 5, open: [27.6, 41] }), k.hand(44, 50.8, { r: 3.3, skin: nurse.skin }));
add('doctor', 'doctor', 'A person who treats illness.',
  half(put(P.ravi, 36, 38, 1.14, { mood: 'happy', neck: 'coat', top: C.white, colour: WEAR.sea, beard: HAIR.black })),
  path('M28,40C26,52,32,54,34,58M44,40C46,48,45,52,42,55', 'none', { w: 4.4 }), path('M28,40C26,52,32,54,34,58M44,40C46,48,45,52,42,55', 'none', { w: 1.4, ink: C.midBlue }), path(circle(35, 60, 3.2), C.grey), path(circle(41.6, 57, 1.8), C.grey, { w: 1.6 }));
add('teacher', 'teacher', 'A person who helps you learn at school.',
  path(box(32, 8, 36, 28, 1), C.deepGreen), path('M38,16L46,16M38,22L42,22M58,14L62,21L54,21ZM38,28L60,28', 'none', { ink: C.white }),
  half(put(P.mei, 22, 41, 0.98, { mood: 'happy', view: 'right', armR: { to: [45, 34], bend: 1, bare: true } })), k.pointer({ x: 47, y: 32, s: 0.8, skin: SKIN[0], turn: -35 }));
add('support-worker', 'support worker', 'A person who helps you with daily life.',
  half(put(P.leo, 56, 33, 0.88, { mood: 'happy', lanyard: true, view: 'left', floor: 58, plain: true })), half(put(P.ann, 16, 35, 0.88, { mood: 'happy', view: 'right', floor: 58, plain: true })),
  limb([[36, 50], [32, 32]], { fill: C.amber, w: 1.4 }), path('M27,46L48,46C48,53,44,58,41,58L34,58C31,58,27,53,27,46Z', C.red),
  limb([[23, 42], [22, 52], [31, 42]], { fill: P.ann.top, w: 4, open: [21.4, 42.4] }), k.hand(33, 39, { r: 3.2, skin: SKIN[0] }), limb([[49.6, 41], [56, 55], [49, 49]], { fill: P.leo.top, w: 4, open: [51.2, 41.4] }), k.hand(48, 48, { r: 3.2, skin: SKIN[5] }), path(box(3, 57, 66, 9, 1), C.brown));

// ------------------------------------------------------------ meetings and deciding
const paper = (x, y) => path(`M${x - 4},${y + 4}L${x - 2.6},${y - 2}L${x + 4.4},${y - 2}L${x + 4},${y + 4}Z`, C.white, { w: 1.6 });
add('review', 'review', 'A meeting about your care, with you in it.',
  half(put(P.mei, 13, 31, 0.66, { floor: 46, plain: true, view: 'right', mood: 'happy' })), half(put(P.tom, 59, 31, 0.66, { floor: 46, plain: true, view: 'left', mood: 'happy' })), half(put(P.amy, 36, 28, 0.78, { neck: 'round', floor: 46, plain: true, mood: 'happy' })),
  path('M4,48C4,37,68,37,68,48C68,60,4,60,4,48Z', C.brown), paper(36, 46),
  half({ x: 19, y: 59, s: 0.64, view: 'back', plain: true, hair: 'short', colour: HAIR.fair, top: WEAR.rose }), half({ x: 53, y: 59, s: 0.64, view: 'back', plain: true, hair: 'hijab', colour: WEAR.plum, top: WEAR.lilac }));
add('panel', 'panel', 'The group of people who run the review and write the report.',
  half(put(P.grace, 14, 34, 0.74, { floor: 50 })), half(put(P.joan, 36, 32, 0.78, { floor: 50 })), half(put(P.ravi, 58, 34, 0.74, { floor: 50, beard: HAIR.black })),
  path(box(3, 49, 66, 17, 1), C.brown), path('M3,54L69,54', 'none'), ...[14, 36, 58].map((x) => path(`M${x - 6},52L${x - 4.6},45L${x + 4.6},45L${x + 6},52Z`, C.white)));
add('plan', 'plan', 'What will happen, in order, written down.',
  path(box(12, 5, 48, 62, 2), C.white), ...[11, 25].flatMap((y) => [path(box(19, y, 9, 9, 1), C.green), path(`M21,${y + 4.6}L23.4,${y + 7}L30,${y - 2}`, 'none', { w: 2.4 }), rows(35, y + 2, 18, 2, 5, C.darkGrey)]),
  path(box(19, 39, 9, 9, 1), C.white), rows(35, 41, 18, 2, 5, C.darkGrey), k.house({ x: 45, y: 64, s: 0.32 }), k.arrow({ x: 26.4, y: 58, len: 15, s: 0.7 }));
add('choose', 'choose', 'Pick the one you want.',
  path(box(5, 6, 28, 32, 3), C.white), path(box(39, 6, 28, 32, 3), C.white),
  path('M19,17C14,12,8,17,10,24C12,32,16,33,19,31C22,33,26,32,28,24C30,17,24,12,19,17Z', C.red), path('M19,16L20,11', 'none'),
  path('M45,16C46,28,54,32,62,28L61,25C55,27,50,22,48.6,15Z', C.yellow),
  k.pointer({ x: 22, y: 52, s: 1.5, skin: SKIN[3], turn: -90, cuff: WEAR.mustard }));
add('consent', 'consent', 'You say yes. You agree.',
  half(put(P.amy, 24, 38, 1, { mood: 'happy', view: 'right', armR: { to: [38, 58], bend: 1, bare: true } })),
  path(box(38, 24, 28, 36, 1), C.white), rows(43, 32, 18, 2, 6), k.tick({ x: 52, y: 50, s: 1.5, w: 4 }), k.hand(38.6, 54, { r: 3.5, skin: SKIN[3] }));
const refuser = put(P.leo, 25, 38, 1.02, { view: 'right', plain: true });
add('say-no', 'say no', 'You do not want it. You do not agree.',
  half(refuser), limb([[36, 47], [41, 60], [49.6, 54]], { fill: P.leo.top, w: 5, open: [33.6, 47.6] }), k.palm({ x: 51, y: 45.6, s: 0.94, skin: SKIN[5], flip: true }), path(circle(57, 16, 11), C.white), k.cross({ x: 57, y: 16, s: 1.2, w: 4 }));
add('ask', 'ask', 'Say a question.', k.speech({ x: 49, y: 17, w: 36, h: 27, tail: [36, 40] }), k.question({ x: 49, y: 16.4, s: 1.25 }),
  half(put(P.tom, 24, 46, 1.02, { view: 'right', aid: true })));
add('answer', 'answer', 'Say something back to a question.',
  k.speech({ x: 16, y: 13, w: 24, h: 18, tail: [16, 30], fill: C.paleGrey }), k.question({ x: 16, y: 12, s: 0.8, ink: C.midGrey }),
  k.speech({ x: 50, y: 13, w: 36, h: 19, tail: [54, 30], fill: C.yellow }), rows(37, 9.6, 26, 2, 6.4, C.black),
  half(put(P.tom, 17, 52, 0.84, { view: 'right' })), half(put(P.ike, 54, 52, 0.84, { mood: 'happy', view: 'left' })));
add('understand', 'understand', 'You know what it means.',
  k.speech({ x: 17, y: 15, w: 28, h: 23, tail: [18, 33] }), k.house({ x: 17, y: 23.4, s: 0.4 }), k.thought({ x: 52, y: 16, w: 36, h: 25, to: [54, 35], fill: C.yellow }), k.house({ x: 46.6, y: 23.6, s: 0.38 }), k.tick({ x: 62, y: 14.6, s: 0.9, w: 3 }),
  half(put(P.grace, 16, 55, 0.8, { view: 'right', hair: 'crop', top: WEAR.lilac })), half(put(P.tom, 55, 56, 0.84, { mood: 'happy', view: 'left' })));
add('listen', 'listen', 'Hear what someone says, and think about it.',
  limb([[36, 50], [51, 60], [43, 36]], { fill: P.leo.top, w: 5 }), path('M38,34C37,28,38,22,42,20.4C45,19.6,46,22,45.4,25C47.4,30,46.6,34,44,36C42,37,39,37,38,34Z', SKIN[5]),
  half(put(P.leo, 26, 41, 1.1, { view: 'left', mood: 'happy' })), ...[0, 1, 2].map((i) => path(`M${51 + i * 5.6},${23 - i * 3.4}C${48.4 + i * 5},${27 - i * 0.6},${48.4 + i * 5},${30 + i * 0.6},${51 + i * 5.6},${34 + i * 3.4}`, 'none', { ink: C.deepBlue, w: 2.6, outer: true })));
add('support', 'support', 'Help and look after someone.',
  path('M3,69L3,65L27,65L27,59L46,59L46,53L69,53L69,69Z', C.paleGrey), stand({ ...P.joan, glasses: false, x: 16, y: 65, s: 0.58, walk: 1, view: 'right', mood: 'happy', armR: { to: [34, 37.6], bend: -1, bare: true } }), stand({ ...P.leo, x: 54, y: 54, s: 0.53, view: 'left', mood: 'happy', lanyard: true, armL: { to: [37, 36], bend: 1, bare: true } }), path(box(31, 34, 7.4, 6.4, 3), P.leo.skin), path('M33.6,36.6L33.6,39', 'none', { w: 1.2 }));

// ------------------------------------------------------------ places and moves
add('live-at-home', 'live at home', 'Have your life in your own place, not in a hospital.',
  path(box(11, 28, 50, 38), WEAR.sand), path('M5,29L36,5L67,29Z', C.red), half(put(P.amy, 36, 50, 0.84, { mood: 'happy', floor: 65 })));
add('front-door', 'my own front door', 'A home that is yours, with your own door and key.',
  k.door({ x: 16, y: 66, w: 20, h: 56, fill: C.midBlue }), k.wheelchair({ ...P.ann, colour: HAIR.auburn, top: WEAR.mustard, x: 54, y: 67, s: 0.74, flip: true, hand: [38, 34], bend: 1, mood: 'happy' }), k.key({ x: 37.4, y: 29, s: 0.8, turn: -90 }), k.hand(38, 35, { r: 2.8, skin: SKIN[0] }));
add('going-into-hospital', 'going into hospital', 'You start to stay in a hospital.',
  k.hospital({ x: 52, y: 66, s: 0.94, wings: false }), stand({ ...P.amy, x: 17, y: 67, s: 0.6, walk: 1, view: 'right' }), k.bag({ x: 27, y: 62, s: 0.62 }), k.arrow({ x: 34, y: 9, len: 24, s: 0.9 }));
add('going-home', 'going home from hospital', 'You leave hospital and live at home again.',
  k.hospital({ x: 12, y: 66, s: 0.66, wings: false }), k.house({ x: 56, y: 66, s: 0.76 }), k.arrow({ x: 34, y: 14, len: 26, s: 0.9, fill: C.green }), stand({ ...P.amy, x: 31, y: 67, s: 0.5, walk: 1, view: 'right', mood: 'happy' }));
add('ward-bed', 'hospital bed', 'A place to sleep in a hospital.',
  path(box(46, 6, 20, 20, 2), C.deepBlue), path('M52,11L52,21M60,11L60,21M52,16L60,16', 'none', { ink: C.white, w: 2.6 }),
  path('M7,67L7,34M65,67L65,46', 'none', { w: 4.4 }), path(box(7, 52, 58, 7), C.white), path('M10,52C8,42,30,42,28,52Z', C.white), head({ ...P.tom, x: 20, y: 41, s: 0.8, mood: 'neutral' }),
  path('M27,52C26,46,32,42,40,43L58,45C63,46,65,49,65,52L65,57L27,57Z', C.blue));
const lane = (...points) => path(points.map(([x, y]) => `M${x},${y}L${x},${y + 0.01}`).join(''), 'none', { w: 3.2, inner: true });
const flags = ([x1, y1, s1], [x2, y2, s2]) => k.pin({ x: x1, y: y1, s: s1 }) + k.pin({ x: x2, y: y2, s: s2, fill: C.midBlue });
add('near-home', 'near home', 'A short way from where you live.',
  path('M3,67L3,56C20,53,52,53,69,56L69,67Z', C.green), k.house({ x: 16.6, y: 57, s: 0.78 }), k.hospital({ x: 58, y: 57, s: 0.78, wings: false }), flags([16.6, 24, 0.8], [58, 21, 0.8]), lane([21, 62], [28, 62], [49, 62], [56, 62]),
  stand({ ...P.amy, neck: 'round', x: 38.4, y: 67, s: 0.54, mood: 'happy' }));
add('far-away', 'far away', 'A long way from where you live.',
  path('M3,33C12,27,24,29,34,31C46,33,58,36,69,38L69,67L3,67Z', C.green),
  k.house({ x: 14, y: 31, s: 0.38 }), k.hospital({ x: 59, y: 66, s: 0.8, wings: false }), flags([14, 14, 0.5], [59, 29.6, 0.8]),
  lane([16, 36], [22, 37.4], [28, 39.6], [30, 45], [25, 48.6], [19, 49.6], [13, 51.4], [8.6, 55.4], [10, 61], [15.6, 63.4], [21.8, 63.8], [28, 63.8]), stand({ ...P.amy, neck: 'round', x: 42, y: 67, s: 0.54, mood: 'sad' }));
add('visit', 'visit', 'Go to see someone.',
  path(box(43, 8, 26, 58), C.white), half(put({ ...P.joan, glasses: false }, 57, 40, 0.76, { mood: 'happy', view: 'left', floor: 66, plain: true })), path('M43,8L43,66L36,69L36,5Z', C.midBlue), k.dot(39, 38, 1.4, C.amber),
  half(put(tom, 14, 40, 0.8, { mood: 'happy', view: 'right', plain: true })), limb([[20.6, 46], [27.4, 55], [29.4, 45]], { fill: P.tom.top, w: 3.8, open: [19.4, 46.6] }), k.palm({ x: 29.4, y: 38, s: 0.72, skin: SKIN[0], flip: true }));

add('hospital', 'hospital', 'A building where people are treated.', k.hospital({ x: 36, y: 63, s: 1.2 }));

// ------------------------------------------------------------ papers and rights
add('register', 'list with names', 'A list of people who may need more help.',
  k.clipboard({ x: 36, y: 38, w: 42, h: 54, rows: 0 }), ...[24, 39, 54].flatMap((y, i) => [i === 1 ? path(box(17, y - 7.4, 38, 14.8, 1), C.yellow) : '', head({ ...[P.grace, P.amy, P.tom][i], x: 24, y: y + 0.6, s: 0.42 }), rows(34, y, 17, 1, 1, C.darkGrey)]));
add('private', 'private', 'Only for the people who are allowed to see it.',
  path(box(8, 6, 40, 54, 1), C.white), head({ ...P.amy, x: 19, y: 18, s: 0.62 }), rows(31, 15, 12, 2, 6), rows(14, 33, 28, 4, 6.4), k.lock({ x: 49, y: 52, s: 1.25 }));
add('share-information', 'share information', 'Let another person see what is written about you.',
  half(put(P.grace, 14, 36, 0.84, { view: 'right', armR: { to: [29, 52], bend: 1, bare: true } })), half(put(P.tom, 58, 36, 0.84, { view: 'left', armL: { to: [43, 52], bend: -1, bare: true } })),
  k.paper({ x: 36, y: 47, w: 18, h: 24, rows: 4 }), k.hand(28, 52, { r: 3, skin: SKIN[4] }), k.hand(44, 52, { r: 3, skin: SKIN[0] }), k.arrow({ x: 36, y: 12, len: 22, s: 0.8 }));
add('complaint', 'complaint', 'Say that something is wrong and must be put right.',
  k.speech({ x: 52, y: 17, w: 33, h: 27, tail: [43, 39] }), k.thumb({ x: 53, y: 16.6, s: 1.15, skin: SKIN[2], turn: 180 }),
  half(put({ ...P.mum, hair: 'bob' }, 22, 46, 1.02, { mood: 'angry', view: 'right' })));
add('rights', 'rights', 'What the law says you can have or do.',
  k.balance({ x: 49, y: 64, s: 0.96 }), half(put(P.leo, 17, 39, 0.98, { mood: 'happy' })));

add('fill-in', 'fill in a form', 'Write your answers on the paper.',
  path(box(6, 6, 40, 56, 1), C.white), ...[13, 25].flatMap((y) => [path(box(12, y, 7, 7), C.white, { w: 1.6 }), rows(24, y + 3.6, 15, 1, 1)]), k.tick({ x: 16, y: 16, s: 0.6, w: 2 }),
  path('M12,52C15,44,18,46,17,51C20,46,23,47,23,51L28,50', 'none', { ink: C.deepBlue, w: 2.2 }), k.pen({ x: 29, y: 48.6, s: 1.5, turn: 42 }),
  path('M70,64L54,50L60,40L70,46', WEAR.sage), path('M40,46C36,44,37,39,41,38C42,34,48,33,51,36L60,40C62,46,60,50,54,52L47,51C43,52,40,50,40,46Z', SKIN[2]), path('M40,46L47,44M42,38.6L47,40', 'none', { w: 1.6 }));
add('phone', 'phone someone', 'Talk to a person on the phone.',
  half(put(P.mei, 30, 42, 1.1, { mood: 'happy', view: 'right' })), limb([[40, 51], [54, 58], [46, 32]], { fill: P.mei.top, w: 5, open: [37, 52] }), k.phone({ x: 44, y: 27, s: 1.05, turn: 14 }), k.hand(46, 31.4, { r: 3.7, skin: SKIN[0] }),
  k.waves({ x: 51, y: 20, s: 0.8, n: 2, w: 2.4 }));

// ------------------------------------------------------------ time
const page = (x, on) => [path(box(x, 33, 28, 32, 2), on ? C.amber : C.white), path(box(x, 33, 28, 8, 2), on ? C.red : C.grey), path(`M${x + 8},30L${x + 8},36M${x + 20},30L${x + 20},36`, 'none')];
const days = (back) => {
  const at = { x: back ? 0 : 72, flip: !back }, event = back ? 40 : 4;
  return [page(4, back), page(40, !back), k.star({ x: event + 14, y: 53, s: 1.1, fill: C.midBlue }), path('M55,23C50,7,27,6,19,18', 'none', { w: 3, at }), path('M17.4,9L17.6,20L28,18.4', 'none', { w: 3, at })];
};
add('before', 'before', 'Earlier than something else.', days(true));
add('after', 'after', 'Later than something else.', days(false));

// ------------------------------------------------------------ feelings
const feel = (who, mood, more) => half(put(who, 36, 50, 1.42, { mood, ...more }));
const glad = put(P.amy, 36, 50, 1.42, { mood: 'beaming' });
const gladAt = { x: 36, y: k.joints(glad).head[1], s: 1.42 };
add('happy', 'happy', 'You feel good.', half(glad), k.flat('M-5,3.7L5,3.7L4.5,5.6L-4.5,5.6Z', C.white, gladAt), k.flat(k.ellipse(-6.3, 4.2, 1.6, 1.3) + k.ellipse(6.3, 4.2, 1.6, 1.3), '#E08A70', gladAt));
add('sad', 'sad', 'You feel low. You may cry.', feel(P.tom, 'sad'), tears(28.6, 34));
add('worried', 'worried', 'You think something bad may happen.', half(put(P.mum, 36, 50, 1.36, { mood: 'worried' })), k.raise(put(P.mum, 36, 50, 1.3), 49, [41, 47.4]));
const resting = put(P.grace, 36, 41, 1.06, { mood: 'calm' });
const ripple = (x, y) => path(`M${x},${y}C${x + 3},${y - 4},${x + 6},${y - 4},${x + 8},${y}C${x + 10},${y + 4},${x + 13},${y + 4},${x + 16},${y}`, 'none', { ink: C.midBlue, w: 2.8, outer: true });
add('calm', 'calm', 'Your body and your thoughts feel quiet.',
  ripple(3, 16), ripple(2, 27), ripple(53, 16), ripple(54, 27), half({ ...resting, armL: { to: [32, 63], bend: 1, bare: true }, armR: { to: [40, 63], bend: -1, bare: true } }),
  path(box(29, 59, 10, 7, 3.4), P.grace.skin), path(box(33, 60, 10, 7, 3.4), P.grace.skin));
add('angry', 'angry', 'You feel cross.', feel(P.leo, 'angry'));
const afraid = put({ age: 'adult', skin: SKIN[1], hair: 'tail', colour: HAIR.brown, top: WEAR.sage }, 36, 46, 1.1, { mood: 'afraid' });
add('scared', 'scared', 'You feel afraid.',
  half({ ...afraid, plain: true }), ...[-1, 1].map((side) => limb([[36 + side * 10, 54], [36 + side * 12, 66], [36 + side * 5.4, 50]], { fill: afraid.top, w: 4.6, open: [36 + side * 8, 54] }) + k.hand(36 + side * 4.6, 45.6, { r: 3.7, skin: afraid.skin }) + path('M-23,-4C-25,-1,-21,1,-23,4', 'none', { at: { x: 36, y: 26, flip: side > 0 }, ink: C.midBlue, w: 2.6, outer: true })));
add('very-upset', 'very upset', 'A feeling so big that you cannot hold it in.', half(put({ ...P.ike, skin: SKIN[4] }, 36, 51, 1.3, { mood: 'upset', armL: { to: [23, 32], bend: -1 }, armR: { to: [49, 32], bend: 1 } })));
const deafened = put({ ...P.tom, age: 'young' }, 36, 48, 1.12, { mood: 'strained' });
add('too-loud', 'too loud', 'Sound that hurts.',
  half({ ...deafened, armL: { to: [25, 40], bend: -1, bare: true }, armR: { to: [47, 40], bend: 1, bare: true } }), ...[-1, 1].map((side) => path('M-3.4,6.4L-3.8,-1C-4,-7.6,3.6,-7.6,4,-1L3.6,6.4Z', P.tom.skin, { at: { x: 36 + side * 10.4, y: 34, flip: side > 0 } }) + path('M-1.4,-5L-1.2,-0.4M1.4,-5L1.4,-0.4', 'none', { at: { x: 36 + side * 10.4, y: 34, flip: side > 0 }, w: 1.4, inner: true })),
  k.waves({ x: 15, y: 29, s: 0.94, n: 3, flip: true, w: 3, ink: C.deepRed }), k.waves({ x: 57, y: 29, s: 0.94, n: 3, w: 3, ink: C.deepRed }));

add('ear-defenders', 'ear defenders', 'They keep loud sound out.', half(put(P.amy, 36, 48, 1.12, { mood: 'happy', defenders: true })),
  k.waves({ x: 15, y: 33, n: 2, flip: true, ink: C.midGrey, w: 3 }), k.waves({ x: 57, y: 33, n: 2, ink: C.midGrey, w: 3 }));

// ------------------------------------------------------------ being safe, being alone, getting better
add('keep-safe', 'keep safe', 'Stop harm from happening.', k.shield({ x: 36, y: 37, s: 1.5 }), half(put(P.amy, 36, 40, 0.86, { mood: 'happy', floor: 58, shut: true })));
const grips = (x, m) => k.limb([[x + m * 8, 41], [x + m * 8.4, 52], [x + m * 15.6, 51]], { fill: x < 36 ? P.tom.top : P.grace.top, w: 3.8, open: [x + m * 6.6, 41.6] }) + path(box(x + m * 15.8 - 3.6, 47.6, 7.2, 6.2, 2.8), x < 36 ? P.tom.skin : P.grace.skin);
add('being-held', 'being held', 'Staff hold a person so that the person cannot move.',
  half(put(P.tom, 12, 34, 0.8, { view: 'right', mood: 'gentle', lanyard: true, plain: true })), half(put(P.grace, 60, 34, 0.8, { view: 'left', mood: 'gentle', lanyard: true, plain: true })), half(put({ ...P.amy, neck: 'round' }, 36, 40, 0.92, { mood: 'uneasy' })), grips(12, 1), grips(60, -1));
add('alone', 'alone', 'Nobody else is there.',
  path(box(3, 5, 66, 62, 2), WEAR.sky), path('M3,55L69,55L69,65A2,2,0,0,1,67,67L5,67A2,2,0,0,1,3,65Z', WEAR.sand, { inner: true }), path(box(41, 12, 20, 20), C.white, { inner: true }), path('M51,12L51,32M41,22L61,22', 'none', { inner: true, w: 1.6 }),
  path(box(8, 36, 56, 26, 6), WEAR.sage, { inner: true }), path('M36,37L36,52', 'none', { inner: true, w: 1.6 }), half(put({ ...P.amy, neck: 'round' }, 22, 42, 0.72, { mood: 'uneasy', floor: 60, plain: true })), path(box(6, 53, 60, 9, 3), WEAR.sage, { inner: true }));
add('better', 'better', 'It was bad. Now it is good.',
  token(P.tom, 13, 55, 0.68, 'sad'), token(P.tom, 35, 40, 0.68), token(P.tom, 58, 25, 0.68, 'happy'), k.arrow({ x: 45, y: 56, len: 40, turn: -34, fill: C.green }));
add('change', 'change', 'It becomes different.',
  path(box(4, 24, 24, 24, 2), C.midBlue), k.arrow({ x: 36.4, y: 36, len: 14, s: 0.9, fill: C.white }), path(circle(56.6, 36, 12), C.amber));

export default all;
