/** Everyday life: more people, more feelings, what people do at home and outside, and how they treat each other. */
import { P, put, rows, sheet, token } from './cast.mjs';
import * as k from './kit.mjs';
import { AGES, arm, box, C, circle, ellipse, FACES, flat, HAIR, half, hand, head, joints, limb, path, SKIN, stand, WEAR } from './kit.mjs';

const { all, add } = sheet();
const inn = { inner: true };
const fine = { inner: true, w: 1.6 };

// ------------------------------------------------------------ parts of this sheet
// Moods the kit does not have. An empty brow or eye is drawn by the picture itself, with `eyes` or `features`.
Object.assign(FACES, {
  talking: { mouth: 'M-3.4,4.2L3.4,4.2C3.4,9,-3.4,9,-3.4,4.2Z', brow: FACES.happy.brow, eyes: 'dot', open: true, light: true },
  yawning: { mouth: ellipse(0, 6.4, 3.2, 3.8), brow: 'M-2.4,-4.6C-1,-6.4,1,-6.4,2.4,-5', eyes: 'tight', open: true },
  bored: { mouth: 'M-3,6.8L3,6.2', brow: 'M-2.4,-4L2.4,-4', eyes: '' },
  proud: { mouth: FACES.happy.mouth, brow: 'M-2.2,-4.6C-1,-5.8,1,-5.8,2.2,-4.8', eyes: '' },
  confused: { mouth: 'M-3.8,6.8C-2.4,4.8,-1,5.4,0,6.4C1.2,7.4,2.6,6.6,3.8,4.8', brow: '', eyes: 'dot' },
  gaping: { mouth: ellipse(0, 6.2, 3, 3.2), brow: FACES.neutral.brow, eyes: 'dot', open: true },
  hurting: { mouth: 'M-3.6,4.6L3.6,4.6C5.4,4.6,5.4,8.6,3.6,8.6L-3.6,8.6C-5.4,8.6,-5.4,4.6,-3.6,4.6Z', brow: 'M-2.6,-3.4L2,-5', eyes: '' },
  poorly: { mouth: 'M-3.6,6.8C-2.6,5.4,-1.4,5.4,-0.6,6.2', brow: 'M-2.6,-3.2L2.2,-5.6', eyes: '' },
  newborn: { mouth: '', brow: '', eyes: '' },
  thrilled: { mouth: 'M-4.8,3.4L4.8,3.4C4.8,10.6,-4.8,10.6,-4.8,3.4Z', brow: 'M-2.2,-5C-1,-6.4,1,-6.4,2.2,-5.2', eyes: 'dot', open: true },
});
const on = (who, shift = 0) => ({ x: joints(who).head[0] + shift * who.s, y: joints(who).head[1], s: who.s });
const eyes = (who, draw) => [-1, 1].map((side) => draw({ x: on(who).x + side * AGES[who.age].gap * who.s, y: on(who).y + AGES[who.age].eye * who.s, s: who.s, flip: side > 0 }));
const droop = (who, look = 0, tilt = 0) => eyes(who, (at) => flat('M-1.9,-0.2L1.9,-0.2C1.9,2.4,-1.9,2.4,-1.9,-0.2Z', C.black, { ...at, x: at.x + look }) + path(`M-2.6,${tilt - 0.4}L2.6,${-tilt - 0.4}`, 'none', { ...inn, at }));
const smiling = (who) => eyes(who, (at) => path('M-2.2,0.8C-1.2,-1.6,1.2,-1.6,2.2,0.8', 'none', { ...inn, at }));
const apple = (x, y, s = 1) => path('M0,-3C-3,-6,-7,-3,-5.6,1.6C-4.4,6,-2,6.6,0,5.4C2,6.6,4.4,6,5.6,1.6C7,-3,3,-6,0,-3Z', C.red, { at: { x, y, s }, w: 1.6 }) + path('M0,-3L0.8,-6.4', 'none', { at: { x, y, s }, w: 1.6 });
const cup = (x, y, s = 1, fill = C.midBlue) => path('M4,-2.6C8,-3,8,3.4,3.4,3', 'none', { at: { x, y, s }, w: 1.6 }) + path('M-4.6,-4.6L4.6,-4.6L4,5L-4,5Z', fill, { at: { x, y, s }, w: 1.6 });
const note = (x, y, s = 1, ink = C.black) => path('M3,3L3,-10C5,-7,8,-7,8,-3.6', 'none', { at: { x, y, s }, w: 2.2, ink, outer: true }) + path(ellipse(0, 3.4, 3.2, 2.5), ink, { at: { x, y, s } });
const zigzag = (x, y, s = 1, turn = 0) => path('M-1.4,-8L3.4,-8L1.2,-2.4L4.4,-2.4L-2.6,8L-0.8,0.8L-4,0.8Z', C.red, { at: { x, y, s, turn } });
const spark = (x, y, s = 1, fill = C.yellow) => path('M0,-6C0.8,-1.6,1.6,-0.8,6,0C1.6,0.8,0.8,1.6,0,6C-0.8,1.6,-1.6,0.8,-6,0C-1.6,-0.8,-0.8,-1.6,0,-6Z', fill, { at: { x, y, s } });
const pill = (x, y, turn = 0, s = 1) => path('M0,-3.6L-4,-3.6A3.6,3.6,0,0,0,-4,3.6L0,3.6Z', C.white, { at: { x, y, s, turn } }) + path('M0,-3.6L4,-3.6A3.6,3.6,0,0,1,4,3.6L0,3.6Z', C.red, { at: { x, y, s, turn } });
/** A question mark that stands in the open, so with a white edge. */
const mark = (x, y, s) => path('M-3.6,-4C-3.6,-9,4,-8.6,4,-4C4,-0.6,0,-0.8,0,3', 'none', { at: { x, y, s }, w: 2.8 }) + path(circle(0, 7.4, 0.9), C.black, { at: { x, y, s } });
const steam = (x, y) => path(`M${x},${y}C${x - 3},${y - 3},${x + 3},${y - 6},${x},${y - 10}`, 'none', { ink: C.midGrey, w: 2.2, outer: true });
const drop = (x, y, s = 1) => path('M0,-4C-3.4,0.6,-2.4,3.4,0,3.4C2.4,3.4,3.4,0.6,0,-4Z', C.blue, { at: { x, y, s } });
/** A desk or table across the picture. */
const desk = (y, fill = C.brown) => path(box(3, y, 66, 67 - y, 1), fill);
/** Someone in an armchair from the side, turned to us, facing right (flip: left). (x, y) is the ground under the seat. */
function armchair(o, fill) {
  const { x, y, s, flip } = o, m = flip ? -1 : 1, p = (px, py) => [x + m * px * s, y + py * s], at = { x, y, s, flip };
  const who = { ...o, x: p(-2, 0)[0], y: p(0, -49)[1] }, j = joints(who), body = { x: who.x, y: who.y, s, flip };
  const from = [who.x - m * 2 * s, who.y + 8 * s], to = p(11, -27);
  return head({ ...who, x: j.head[0], y: j.head[1], only: 'back' }) + path('M-10,-4L-10,0M8,-4L8,0', 'none', { at, w: 3 })
    + path('M-14,-4L-17,-42C-17,-47,-9,-47,-9,-42L-8,-4Z', fill, { at })
    + limb([p(-3, -21), p(16, -22), p(18, -4)], { fill: o.legs, w: 6.6 * s }) + path('M14,0L14,-5C18,-6,24,-4,25,0Z', C.darkGrey, { at })
    + path(`M-3.2,${-AGES[o.age].neck - 2.6}L-3.2,2L3.2,2L3.2,${-AGES[o.age].neck - 2.6}`, o.skin, { at: body, inner: true })
    + path('M-8,31C-9.6,20,-9.4,12,-8.4,7C-7.6,3,-5,1,-3.4,0C-1.6,2.4,1.6,2.4,3.4,0C6,1,8.4,4,8.6,10L8.6,31Z', o.top, { at: body })
    + path('M-14,-4L-14,-17C-14,-21,10,-21,12,-17L12,-4Z', fill, { at })
    + limb([from, k.elbow(from, to, j.upper, j.fore, m), to], { fill: o.top, w: j.thick, open: [from[0], from[1] + 1.4] }) + hand(to[0], to[1], { r: j.hand, skin: o.skin })
    + head({ ...who, x: j.head[0], y: j.head[1], view: flip ? 'left' : 'right', only: 'front' });
}
/** Head and shoulders, the head bowed by dx, dy. */
const bowed = (o, dx, dy) => path(`M-3.2,${-AGES[o.age].neck - 2}L-3.2,3L4,3L4.2,${-AGES[o.age].neck - 2}`, o.skin, { at: { x: o.x + dx / 2, y: o.y, s: o.s }, inner: true })
  + path(`M-10.6,${(67 - o.y) / o.s}L-10.6,10C-10.6,4,-7.6,2,-3.4,0C-1.6,2.4,1.6,2.4,3.4,0C7.6,2,13,4,13,10L13,${(67 - o.y) / o.s}`, o.top, { at: o }) + head({ ...o, x: joints(o).head[0] + dx, y: joints(o).head[1] + dy });
/** The back of a person in a crowd. */
const back = (x, y, s, hair, top, foot = 32) => path(`M-10,${foot}L-10,12C-10,7,-4,5,0,5C4,5,10,7,10,12L10,${foot}`, top, { at: { x, y, s } }) + path(ellipse(0, -2, 7.4, 8.6), hair, { at: { x, y, s } });
/** Two hands that hold each other at (x, y), the left arm's and the right arm's. */
const clasp = (x, y, r, left, right) => hand(x - r * 0.6, y, { r, skin: left }) + path(box(-r * 0.5, -r * 0.9, r * 2, r * 1.8, r * 0.8), right, { at: { x, y } });

const asha = { age: 'adult', skin: SKIN[3], hair: 'long', colour: HAIR.black, top: WEAR.coral, legs: WEAR.slate };
const ben = { age: 'older', skin: SKIN[4], hair: 'bald', colour: HAIR.grey, top: WEAR.sage, legs: WEAR.slate, beard: true };
const kit = { age: 'young', skin: SKIN[2], hair: 'parting', colour: HAIR.dark, top: WEAR.teal, legs: WEAR.denim };
const rosa = { age: 'adult', skin: SKIN[2], hair: 'bun', colour: HAIR.auburn, top: WEAR.lilac, legs: WEAR.slate };
const at = put;

// ------------------------------------------------------------ who
add('wheelchair-user', 'wheelchair user', 'A person who moves about in a wheelchair.',
  path('M18,54L18,32L14,32', 'none', { w: 3 }), k.wheelchair({ ...asha, x: 31, y: 68, s: 0.8, mood: 'happy', hand: [34, 44] }));
add('hearing-aid', 'hearing aid', 'A small machine in your ear that helps you hear.',
  half(at(rosa, 31, 52, 1.42, { view: 'left', mood: 'happy', plain: true })),
  path('M39.6,30C38,21,51,21,50,30C49.6,35.6,45.6,36,45,40C44,43.6,39.6,42.6,39.6,38.6Z', SKIN[2]), path('M43,38C42,36,44,35,43,32.6C42.6,29,46.6,27.4,47,31', 'none', fine), path('M43,24.6C48,18.6,54.6,23,53,31L51.6,37', 'none', { w: 5.6 }), path('M43,24.6C48,18.6,54.6,23,53,31L51.6,37', 'none', { w: 2.4, ink: C.midBlue }), path('M43,24.6C41.4,27,41.6,30,43.4,32.4', 'none', { w: 1.6, ink: C.deepBlue }), path(circle(43.6, 33.4, 2), C.midBlue, { w: 1.4 }),
  path('M60,22C63.4,26,63.4,33,60,37M65,18C70,24.6,70,34.4,65,41', 'none', { ink: C.deepBlue, w: 2.6, outer: true }));
add('grandparent', 'grandparent', 'The mum or dad of your mum or dad.',
  half(at({ ...ben, glasses: true }, 26, 33, 1.02, { mood: 'happy' })), half(at({ ...P.sam, skin: SKIN[4], hair: 'bun', colour: HAIR.black, top: WEAR.coral }, 50, 50, 0.86, { mood: 'happy' })),
  arm(at(ben, 26, 33, 1.02), 'right', { to: [57, 58], bend: 1 }));
const infant = { x: 36, y: 25, s: 1.5 };
add('baby', 'baby', 'A very young child.',
  limb([[28, 45], [18, 49]], { fill: WEAR.sky, w: 6 }), limb([[44, 45], [54, 49]], { fill: WEAR.sky, w: 6 }), hand(15.6, 50, { r: 3.4, skin: SKIN[4] }), hand(56.4, 50, { r: 3.4, skin: SKIN[4] }),
  path('M28,39C23,46,23,56,26,63L46,63C49,56,49,46,44,39Z', WEAR.sky), limb([[31, 61], [21, 63]], { fill: WEAR.sky, w: 7 }), limb([[41, 61], [51, 63]], { fill: WEAR.sky, w: 7 }), path(circle(17, 63, 4.2), SKIN[4]), path(circle(55, 63, 4.2), SKIN[4]),
  head({ ...infant, age: 'child', skin: SKIN[4], hair: 'bald', mood: 'newborn' }), flat(circle(-4.4, 2.6, 1.7) + circle(4.4, 2.6, 1.7), C.black, infant), flat(circle(-3.9, 2, 0.6) + circle(4.9, 2, 0.6), C.white, infant), flat(ellipse(-6, 5.4, 1.5, 1) + ellipse(6, 5.4, 1.5, 1), '#C07A5A', infant),
  path(circle(36, 34.6, 3.6), C.yellow, { w: 1.6 }), path(circle(36, 34.6, 1.2), C.white, { w: 1.4 }), path('M33,12C33,8,40,7.6,40,11C40,13,36.6,13,36.6,11', 'none', { w: 1.8 }));
add('neighbour', 'neighbour', 'A person who lives next to you.',
  k.house({ x: 18, y: 40, s: 0.78, open: true }), k.house({ x: 54, y: 40, s: 0.78, roof: C.midBlue, open: true }),
  half(at(P.ravi, 15, 54, 0.68, { mood: 'happy', beard: HAIR.black })), half(at(P.ann, 57, 54, 0.68, { mood: 'happy', armL: { to: [45, 45], bend: 1, wave: 0.56 } })),
  path('M24,60L48,60', 'none', { w: 4 }), [28, 36, 44].map((x) => path(`M${x - 2.8},68L${x - 2.8},55L${x},51L${x + 2.8},55L${x + 2.8},68Z`, C.white)));
const love = { ...P.mei, top: WEAR.mustard };
add('partner', 'partner', 'The person you love and share your life with.',
  k.heart({ x: 36, y: 37, s: 3.5, fill: WEAR.rose }), half(at(P.leo, 25, 42, 0.92, { mood: 'happy', view: 'right' })), half(at(love, 47, 44, 0.92, { mood: 'happy', view: 'left' })),
  arm(at(love, 47, 44, 0.92), 'left', { to: [27, 55], bend: -1 }));
add('therapist', 'therapist', 'A person you talk with about how you feel.',
  k.speech({ x: 34, y: 11, w: 30, h: 15, tail: [21, 25] }), path('M24,12C24,6,32,6,31,11C30,15,26,13,28,9C31,5,37,8,35,12C33,15,31,12,34,9C37,6,42,8,41,11C40,13,38,12,39,10', 'none', { w: 1.6 }),
  armchair(at(P.amy, 16, 68, 0.62, { mood: 'neutral', neck: 'round' }), WEAR.sage), armchair(at(P.joan, 56, 68, 0.62, { mood: 'happy', flip: true }), WEAR.sage));
add('speech-therapist', 'speech and language therapist', 'A person who helps you talk, understand and be understood.',
  k.speech({ x: 55, y: 12, w: 28, h: 18, tail: [55, 28] }), apple(55, 12, 1), half(at(kit, 55, 50, 0.84, { mood: 'talking', view: 'left', floor: 62 })),
  half(at(rosa, 17, 44, 0.9, { mood: 'happy', view: 'right', lanyard: true, floor: 62 })), path(box(28, 25, 17, 21, 1.5), C.white), apple(36.5, 36, 1), arm(at(rosa, 17, 44, 0.9), 'right', { to: [33, 48], bend: -1 }), desk(61));
const cap = (spot) => path('M-10.4,-11C-16,-15,-11,-22,0,-22C11,-22,16,-15,10.4,-11Z', '#2E4A78', { at: spot }) + path('M-10.4,-13.6L10.4,-13.6L10,-7L-10,-7Z', C.white, { at: spot, ...inn })
  + [-9.4, -5.8, -2.2, 1.4, 5, 7.6].map((x, i) => flat(box(x, i % 2 ? -12.8 : -10.4, 2.6, 2.4), C.black, spot)).join('') + path('M-9.8,-7.4C-6,-9,6,-9,9.8,-7.4C7,-4.4,-7,-4.4,-9.8,-7.4Z', C.darkGrey, { at: spot, ...inn });
const officer = at({ ...P.grace, hair: 'crop', top: '#2E4A78' }, 53, 44, 0.92, { mood: 'happy', view: 'left', neck: 'shirt' });
add('police-officer', 'police officer', 'A person who works for the police.',
  half(at(P.tom, 17, 47, 0.88, { view: 'right' })), k.speech({ x: 19, y: 9, w: 32, h: 14, tail: [33, 22] }), rows(9, 6.6, 20, 2, 5, C.black), half(officer), cap(on(officer, -0.6)));

// ------------------------------------------------------------ feelings
const weary = at(P.dad, 33, 45, 1.16, { mood: 'yawning', beard: false });
add('tired', 'tired', 'You need to rest or sleep.',
  half(weary), path('M-2.4,3C-1,4.2,1,4.2,2.4,3', 'none', { ...fine, at: { x: 28.8, y: 29.4 } }), path('M-2.4,3C-1,4.2,1,4.2,2.4,3', 'none', { ...fine, at: { x: 37.2, y: 29.4 } }), limb([[45, 54], [54, 64], [47, 46]], { fill: weary.top, w: 5, open: [42.4, 51.6] }), k.laid({ x: 42.6, y: 39.4, s: 0.9, skin: P.dad.skin, flip: true, turn: 52 }));
const bored = at(kit, 31, 46, 1.14, { mood: 'bored' });
add('bored', 'bored', 'You have nothing you like to do.',
  half({ ...bored, floor: 62, plain: true }), eyes(bored, (spot) => flat('M-1.7,0L1.7,0C1.7,2.2,-1.7,2.2,-1.7,0Z', C.black, { ...spot, x: spot.x + 1 }) + path('M-2.1,-0.2L2.1,-0.2', 'none', { ...inn, w: 1.6, at: { ...spot, x: spot.x + 1 } })), limb([[40, 53], [51, 60], [43.6, 44]], { fill: kit.top, w: 4.6 }), k.laid({ x: 41.6, y: 38.6, s: 0.86, skin: kit.skin, turn: -100, flip: false }), desk(59), k.clock({ x: 60, y: 13, s: 0.76 }));
add('lonely', 'lonely', 'You feel sad because you want to be with people.',
  k.thought({ x: 48.6, y: 18, w: 43, h: 30, to: [31, 36] }), token(P.leo, 42, 21, 0.56, 'happy'), token(P.ann, 56, 21, 0.56, 'happy'), half(at(P.joan, 23, 54, 1.05, { mood: 'sad', glasses: false })));
const proud = at(P.ike, 36, 42, 1.1, { mood: 'proud' });
add('proud', 'proud', 'You feel good about something you did.',
  half({ ...proud, armL: { to: [24, 64.6], bend: 1 }, armR: { to: [48, 64.6], bend: -1 } }), smiling(proud), path('M31,44L36,55L41,44', 'none', { ink: C.deepRed, w: 3 }), path(circle(36, 58, 6), C.amber), k.star({ x: 36, y: 58, s: 0.44, fill: C.white }));
const lost = at(P.mei, 34, 50, 1.26, { mood: 'confused' });
add('confused', 'confused', 'You do not know what something means, or what to do.',
  half({ ...lost, hair: 'tail', armL: { to: [20, 35], bend: -1 } }), path('M-6.4,-4.6C-5.4,-5.4,-3,-5,-1.8,-3.8M1.8,-6.8C3,-8.4,5.4,-8.2,6.4,-6.6', 'none', { ...inn, at: on(lost) }),
  mark(58, 17, 1.25), mark(62, 42, 0.8), mark(11, 14, 0.9));
const sore = at(P.ravi, 38, 44, 1.16, { mood: 'hurting', hair: 'short', colour: HAIR.black, beard: false });
add('in-pain', 'in pain', 'A part of your body hurts.',
  half(sore), flat('M-3.4,5.4L3.4,5.4C4.6,5.4,4.6,7.8,3.4,7.8L-3.4,7.8C-4.6,7.8,-4.6,5.4,-3.4,5.4Z', C.white, on(sore)), path('M-4.2,6.6L4.2,6.6M-1.6,4.6L-1.6,8.6M1.6,4.6L1.6,8.6', 'none', { ...inn, w: 1.2, at: on(sore) }),
  eyes(sore, (spot) => path('M-2.2,-2L1.8,0L-2.2,2', 'none', { ...inn, at: spot })), arm(sore, 'right', { to: [28, 54], bend: -1 }), zigzag(15, 44, 0.9, -34), zigzag(11, 57, 0.8, -70), zigzag(22, 34, 0.7, 0));
const poorly = at(P.ann, 34, 50, 1.34, { mood: 'poorly', hair: 'short', colour: HAIR.fair });
add('ill', 'ill', 'Your body is not well.',
  half(poorly), flat(ellipse(-5.6, 4, 2.2, 1.6) + ellipse(5.6, 4, 2.2, 1.6), '#F08A80', on(poorly)), droop(poorly, 0, 0.8), limb([[36, 40], [55, 29]], { fill: C.white, w: 3 }), path('M44,35.4L55,29', 'none', { ink: C.red, w: 2 }),
  path('M24,52C28,47,40,47,45,52C48,60,21,60,24,52Z', C.midBlue), path('M40,58L42,67L50,67L47,55', C.midBlue));
const glad = at(asha, 36, 47, 1.08, { mood: 'thrilled' });
add('excited', 'excited', 'You look forward to something so much that it is hard to keep still.',
  half({ ...glad, hair: 'curly', armL: { to: [14, 29], bend: -1 }, armR: { to: [58, 29], bend: 1 } }), spark(9, 14), spark(63, 14), path('M20,8L22,13M52,8L50,13', 'none', { ink: C.orange, w: 2.6, outer: true }));

// ------------------------------------------------------------ every day
add('talk', 'talk', 'Say things to each other.',
  k.speech({ x: 24, y: 13, w: 40, h: 17, tail: [16, 30], fill: C.blue }), k.speech({ x: 49, y: 19, w: 38, h: 17, tail: [56, 35] }), [40, 49, 58].map((x) => flat(circle(x, 19, 2.2), C.black)),
  half(at(P.fatima, 17, 55, 0.84, { mood: 'talking', view: 'right' })), half(at(P.dad, 55, 57, 0.84, { mood: 'happy', view: 'left', beard: false })));
const reader = at({ ...P.tom, top: WEAR.rose }, 36, 38, 1.02, { mood: 'calm', aid: true });
add('read', 'read', 'Look at words or pictures and know what they say.',
  half({ ...reader, armL: { to: [14, 56], bend: 1 }, armR: { to: [58, 56], bend: -1 } }),
  path('M8,45L36,49L64,45L64,63L36,67L8,63Z', C.deepBlue), path('M11,43C20,41,30,43,36,47C42,43,52,41,61,43L61,60C52,58,42,60,36,64C30,60,20,58,11,60Z', C.white), path('M36,47L36,64', 'none', inn), path('M16,48C21,47,26,48,31,50M16,53C21,52,26,53,31,55M41,50C46,48,51,47,56,48M41,55C46,53,51,52,56,53', 'none', { ...fine, ink: C.midGrey }), hand(10, 56, { r: 3.4, skin: SKIN[0] }), hand(62, 56, { r: 3.4, skin: SKIN[0] }));
add('sleep', 'sleep', 'Close your eyes and rest until you wake up.',
  path('M10,20C10,16,14,16,17,17L55,17C58,16,62,16,62,20L62,50L10,50Z', C.white), head({ ...P.leo, x: 36, y: 33, s: 1.25, mood: 'calm' }), path('M4,67L4,50C4,46,7,45,10,45L62,45C65,45,68,46,68,50L68,67Z', C.midBlue), path('M4,54L68,54', 'none', inn),
  path('M12,3C6,4,5,12,11,14C14,15,17,13,18,11C12,12,9,7,12,3Z', C.yellow));
add('eat', 'eat', 'Put food in your mouth and swallow it.',
  half(at(asha, 33, 36, 0.98, { mood: 'talking', hair: 'bun', floor: 58 })), path(ellipse(31, 57, 19, 4.6), C.white), path('M19,55C19,49,26,49,28,53C31,48,40,49,41,55Z', C.orange), path(circle(38, 54, 2.6), C.green, { w: 1.6 }), desk(60),
  path('M44,29.6L59,36', 'none', { w: 2.6 }), path(circle(42, 29, 3.4), C.orange, { w: 1.8 }), arm(at(asha, 33, 36, 0.98), 'right', { to: [55, 35], bend: 1 }));
add('wash', 'wash', 'Make your body clean with water and soap.',
  path('M60,67L60,9C60,3,48,3,48,9', 'none', { w: 5 }), path('M60,67L60,9C60,3,48,3,48,9', 'none', { w: 1.6, ink: C.grey }), path('M38,17C38,8,58,8,58,17Z', C.grey), [[40, 24], [48, 23], [56, 24], [51, 32], [57, 40]].map(([x, y]) => drop(x, y, 0.9)),
  half(at({ ...P.tom, top: SKIN[0] }, 29, 45, 1.06, { mood: 'calm', armR: { to: [41, 25], bend: 1 } })), path('M16,22A5,5,0,0,1,20,14A6,6,0,0,1,31,11A6,6,0,0,1,40,17A4,4,0,0,1,41,23C34,20,24,20,16,22Z', C.white), [[22, 17, 2], [28, 15, 2.6], [35, 18, 2], [10, 36, 3], [13, 28, 2.2], [47, 58, 3]].map(([x, y, r]) => path(circle(x, y, r), C.white, { w: 1.6 })));
const dresser = at({ ...P.leo, top: WEAR.coral }, 25, 37, 1.02, { mood: 'happy', plain: true });
add('get-dressed', 'get dressed', 'Put your clothes on.',
  half(dresser), path('M20.6,39C22,41,28,41,29.4,39L33,42L25,57L17,42Z', C.white), path('M22,40C22,44.6,28,44.6,28,40', SKIN[5], fine), path('M25,57L25,67M15,50L15,67', 'none'), k.forearm(dresser, [34, 62.6], [29, 59.6]), hand(26.4, 57.8, { r: 3.4, skin: SKIN[5], thumb: -110 }),
  path('M55,15L55,12C59,11.6,59,6,55,6C53,6,52,7,51.6,8.6', 'none'), path('M55,14L46,21L41,33L46.6,36L48,32L48,54L62,54L62,32L63.4,36L69,33L64,21Z', WEAR.sage), path('M50.6,17.6C52,22,58,22,59.4,17.6', 'none', fine));
const apron = (x, y, s) => path('M-5,0L-6,10L6,10L5,0M-6,10L-10,30L10,30L6,10', C.white, { at: { x, y, s }, w: 1.6 });
add('cook-together', 'cook together', 'Make food with another person.',
  half(at(P.dad, 17, 36, 0.88, { mood: 'happy', view: 'right', floor: 58, beard: false, plain: true })), half(at(P.fatima, 54, 36, 0.88, { mood: 'happy', view: 'left', floor: 58, plain: true })), apron(17, 37, 0.88),
  steam(31, 24), steam(38, 22), path('M46,48L55,48', 'none', { w: 5 }), path('M25,44L46,44L45,57L26,57Z', C.midGrey), path('M35,44L44,29', 'none', { w: 4.4 }), path('M35,43L44,29', 'none', { w: 1.4, ink: C.amber }), path('M25,44L46,44', 'none'),
  arm(at(P.fatima, 54, 36, 0.88), 'left', { to: [43.6, 33], bend: 1 }), desk(57, C.paleGrey), path(box(8, 53, 17, 4, 1), C.brown), path('M9,51L18,48.4C22,48,22,53,18,53Z', C.orange, { w: 1.8 }), path('M20,50L25,47', 'none', { ink: C.deepGreen, w: 2.4, outer: true }),
  path(circle(20, 62, 1.6) + circle(36, 62, 1.6) + circle(52, 62, 1.6), C.black, fine));
add('shop-together', 'shop together', 'Buy things with another person.',
  half(at(P.amy, 20, 35, 0.9, { mood: 'happy', view: 'right' })), half(at({ ...P.joan, glasses: false }, 52, 33, 0.9, { mood: 'happy', view: 'left' })),
  path('M17,50L17,39L20,36L20,33L24,33L24,36L27,39L27,50Z', C.white), path('M30,50C26,36,44,36,42,50Z', C.amber), apple(50, 44, 1),
  path('M10,47L62,47L57,62L15,62Z', C.paleGrey), path('M12,52L60,52M13.6,57L58.4,57M24,47L26,62M36,47L36,62M48,47L46,62', 'none', { ...fine, ink: C.darkGrey }), path(circle(21, 66, 2.4), C.darkGrey), path(circle(51, 66, 2.4), C.darkGrey),
  hand(11, 47, { r: 3.2, skin: P.amy.skin }), hand(61, 47, { r: 3.2, skin: P.joan.skin }));
add('exercise', 'exercise', 'Move your body to be fit and well.',
  limb([[37, 30], [25, 36], [21, 27]], { fill: asha.top, w: 4.4 }), hand(20.6, 26, { r: 3, skin: SKIN[3] }),
  limb([[34, 45], [26, 56], [14, 53]], { fill: C.darkGrey, w: 5.6 }), path('M15,57L9,56L8,48L12,48Z', C.red), limb([[34, 45], [50, 48], [45, 62]], { fill: C.darkGrey, w: 5.6 }), path('M42,60L42,67L54,67C54,64,51,63,48,61Z', C.red),
  path('M36,26C31,28,29,40,29,47L40,48C42,42,45,35,44,29Z', asha.top), head({ ...asha, x: 42, y: 16, s: 0.92, hair: 'tail', mood: 'happy', view: 'right' }),
  limb([[40, 31], [46, 42], [56, 34]], { fill: asha.top, w: 4.4 }), hand(57, 33, { r: 3, skin: SKIN[3] }), path('M5,24L13,24M3,33L12,33M6,42L14,42', 'none', { ink: C.midBlue, w: 2.6, outer: true }));
const helper = at({ ...P.ike, hair: 'crop' }, 19, 42, 0.92, { mood: 'happy', view: 'right', plain: true });
add('volunteer', 'volunteer', 'Help other people without being paid.',
  half(helper), path('M13.6,43.4L12,67L27,67L24.4,43.4C23,49,15,49,13.6,43.4Z', C.deepGreen), k.heart({ x: 19.2, y: 56.6, s: 0.66, fill: C.white }),
  half(at({ ...P.joan, glasses: false }, 58, 52, 0.78, { mood: 'happy', view: 'left', plain: true })), limb([[27, 48], [27, 60], [37, 56]], { fill: helper.top, w: 4.2, open: [25.6, 49] }), steam(42.4, 45), cup(42, 54, 1.2, C.midBlue), hand(37.4, 56, { r: 3.3, skin: SKIN[5] }), limb([[52, 58], [53, 66], [48.6, 60]], { fill: WEAR.lilac, w: 3.4, open: [53.6, 58] }), hand(47, 57, { r: 3, skin: SKIN[0] }),
  path(circle(46, 15, 12), C.amber), path('M5,-5.4C4.4,-10,-3.4,-10.4,-3.6,-4.4C-3.6,0,-2.4,5,-6,8.4L6,8.4M-6.4,0.6L2.4,0.6', 'none', { at: { x: 46.4, y: 15.4, s: 0.86 }, ...inn, w: 2.4 }), path('M56,25L36,5', 'none', { w: 5.4 }), path('M56,25L36,5', 'none', { w: 2.6, ink: C.deepRed }));
const dazzled = at({ ...P.mum, hair: 'bob' }, 26, 46, 1.12, { mood: 'strained', view: 'right' });
add('too-bright', 'too bright', 'Light that hurts your eyes.',
  path('M58,3L58,8', 'none', { w: 3 }), path('M48,19C48,4,68,4,68,19Z', C.midGrey), path('M52,19C52,27,64,27,64,19Z', C.yellow), path('M47,25L41,29M51,30L47,37M58,32L58,40M65,30L69,36', 'none', { ink: C.amber, w: 3.4, outer: true }),
  half(dazzled), arm(dazzled, 'right', { to: [36, 24], bend: 1 }));
const folk = [[12, 12, 0], [28, 12, 3], [44, 12, 1], [60, 12, 4], [12, 33, 4], [60, 33, 1], [20, 30, 2], [52, 30, 0]];
const [hairs, tops] = [[HAIR.dark, HAIR.auburn, HAIR.grey, HAIR.black, HAIR.brown], [WEAR.sky, WEAR.sage, WEAR.lilac, WEAR.stone, WEAR.rose]];
add('crowd', 'too many people', 'A place so full of people that it is hard to be there.',
  folk.map(([x, y, n]) => back(x, y, 0.9, hairs[n], tops[(n + 2) % 5])), half(at(P.amy, 36, 48, 0.9, { mood: 'strained' })), back(14, 53, 0.96, hairs[3], tops[3], 15), back(58, 53, 0.96, hairs[2], tops[1], 15));

// ------------------------------------------------------------ how we treat each other
add('bullied', 'bullied', 'A person is unkind to you again and again.',
  half(at(P.tom, 60, 43, 0.74, { view: 'left', mood: 'angry', floor: 65.6, plain: true })), half(at(P.ann, 47, 48, 0.8, { view: 'left', mood: 'angry', plain: true })), limb([[46, 56], [36, 52]], { fill: P.ann.top, w: 4, open: [48, 57] }), k.pointer({ x: 33, y: 50.6, s: 0.8, skin: SKIN[0], flip: true, turn: 16 }),
  half(at(P.leo, 13.6, 50, 0.86, { mood: 'sad', view: 'left' })), path('M-4.4,-10.6L4.4,-10.6L10.6,-4.4L10.6,4.4L4.4,10.6L-4.4,10.6L-10.6,4.4L-10.6,-4.4Z', C.deepRed, { at: { x: 36, y: 14 } }), k.palm({ x: 36.8, y: 15, s: 0.76, skin: C.white }));

const trusted = at({ ...P.joan, glasses: false }, 56, 51, 0.74, { mood: 'happy', view: 'left', plain: true });
const truster = at({ ...P.amy, neck: 'round' }, 16, 53, 0.78, { mood: 'happy', view: 'right', plain: true });
add('trust', 'trust', 'You feel sure that a person will be good to you.',
  k.thought({ x: 34, y: 16, w: 56, h: 26, to: [28, 38] }), head({ ...P.joan, glasses: false, x: 25, y: 15, s: 0.66, mood: 'happy' }), k.shield({ x: 45, y: 14.6, s: 0.46 }), k.tick({ x: 45, y: 14, s: 0.7, w: 2.6 }),
  half(truster), half(trusted), limb([[48, 57], [49, 64], [40, 61]], { fill: trusted.top, w: 3.6, open: [49.4, 57] }), limb([[23, 58], [22, 64.6], [32, 61]], { fill: truster.top, w: 3.6, open: [21.6, 58] }), path(box(34, 57.6, 9, 6.4, 3), trusted.skin), path(box(30.4, 58.2, 8, 5.6, 2.6), truster.skin));

const greeter = at({ ...P.tom, top: WEAR.sky }, 17, 47, 0.88, { mood: 'calm', view: 'right' });
const greeted = at({ ...P.fatima, top: WEAR.mustard }, 55, 47, 0.88, { mood: 'calm', view: 'left', flip: true });
add('respect', 'respect', 'You treat a person as just as important as you.',
  bowed(greeter, 5, 4), bowed(greeted, -5, 4), k.forearm(greeter, [12, 62.4], [18, 60]), k.laid({ x: 21.4, y: 58.6, s: 0.8, skin: SKIN[0], turn: -24 }), k.forearm(greeted, [60, 62.4], [54, 60]), k.laid({ x: 50.6, y: 58.6, s: 0.8, skin: SKIN[2], turn: 24, flip: true }),
  path(circle(36, 12, 9.4), C.yellow), path('M31,9.4L41,9.4M31,14.6L41,14.6', 'none', { ...inn, w: 2.8 }));
add('fair', 'fair', 'Everyone gets what they need. Nobody is left out.',
  half(at(P.mei, 16, 36, 0.86, { mood: 'happy', view: 'right', floor: 56 })), half(at(P.ike, 56, 37, 0.86, { mood: 'happy', view: 'left', floor: 56 })), desk(57),
  [-1, 1].map((m) => path('M1,-13A13,13,0,0,1,1,13Z', C.yellow, { at: { x: 36 + m * 3, y: 50, flip: m < 0 } }) + [[5, -6], [8, 1], [4, 7]].map(([x, y]) => path(circle(x, y, 1.8), C.red, { at: { x: 36 + m * 3, y: 50, flip: m < 0 }, w: 1.2 })).join('')));
add('included', 'included', 'You are part of the group.',
  path(circle(36, 36, 32.8), '#FFF3C4', { w: 3 }), half(at(P.grace, 20, 34, 0.66, { mood: 'happy', floor: 60 })), half(at(P.ravi, 52, 34, 0.66, { mood: 'happy', floor: 60, beard: HAIR.black })), k.wheelchair({ ...P.ann, top: WEAR.mustard, x: 34, y: 65, s: 0.56, mood: 'happy' }));
const card = (x, y, thing) => [path(box(x - 8, y - 8, 16, 16, 2), C.white), thing];
const self = at({ ...P.ann, top: WEAR.teal, hair: 'long', colour: HAIR.auburn }, 24, 42, 1.08, { mood: 'happy', plain: true });
add('independent', 'independent', 'You do things for yourself.',
  card(56, 12, cup(55, 12, 0.9)), card(56, 35, path('M55,35L62,35M61,35L61,38.6M57.6,35L57.6,37.6', 'none', { w: 2.2 }) + path(circle(52.4, 35, 3), C.amber)), card(56, 58, k.bag({ x: 56, y: 64, s: 0.7 })), half(self), k.forearm(self, [15, 62], [22, 60.6]), k.thumb({ x: 26.6, y: 58, s: 0.86 , skin: SKIN[0] }));

// ------------------------------------------------------------ health
const taker = at({ ...P.joan, glasses: false }, 36, 42, 1.12, { mood: 'talking' });
const tablet = (x, y, r) => path(circle(x, y, r), C.white, { w: 1.6 }) + path(`M${x - r},${y}L${x + r},${y}`, 'none', { ...inn, w: 1 });
add('take-medicine', 'take medicine', 'Swallow your tablets or drink your medicine.',
  half({ ...taker, floor: 60 }), path('M54,27L69,27L67,50L56,50Z', C.white), path('M54.8,34C58,32,63,36,68.4,34L67,50L56,50Z', C.blue, inn), arm(taker, 'right', { to: [57, 43], bend: 1 }), arm(taker, 'left', { to: [22.6, 39.6], bend: -1, bare: true }), hand(23.4, 37.6, { r: 3.7, skin: taker.skin, thumb: -30 }), tablet(29.4, 34.4, 2.7),
  desk(59), path('M5,65L10,54L31,54L27,65Z', C.grey), [[13, 57], [19.4, 57], [25.8, 57], [10.6, 62], [17, 62], [23.4, 62]].map(([x, y]) => path(ellipse(x, y, 2, 1.5), C.white, { ...inn, w: 1.2 })));
add('less-medicine', 'less medicine', 'The doctor helps you to take fewer tablets.',
  [[14, 12, 20], [31, 10, -30], [13, 27, -60], [29, 25, 40], [21, 40, 0]].map(([x, y, turn]) => pill(x, y, turn, 1.2)), k.arrow({ x: 42, y: 42, len: 30, turn: 40 }), pill(58, 60, -20, 1.2));
const toothy = at(kit, 50, 47, 1, { view: 'left', mood: 'gaping' });
add('dentist', 'dentist', 'A person who looks after your teeth.',
  path('M57,67L67,67L68,34C68,26,58,24,56,30', WEAR.teal), half(toothy), flat('M-2.2,4.2L2.2,4.2L1.8,5.6L-1.8,5.6Z', C.white, on(toothy, -2.4)), path('M42,49L40,67M58,49L60,67M42,49C46,52,54,52,58,49', 'none', { ...fine, ink: C.midBlue }),
  half(at(P.fatima, 17, 40, 0.94, { view: 'right' })), path('M9.4,28.6L25.6,28.6L24,35C21,38,15,38,12,35Z', WEAR.sky, { w: 1.6 }), path('M35,46L43,39', 'none', { w: 2.4 }), path(circle(44, 37.6, 2.4), C.grey, { w: 1.4 }), arm(at(P.fatima, 17, 40, 0.94), 'right', { to: [34, 48], bend: 1 }),
  path('M55,5C52,3,47,5,48,10C48.6,13,50,18,51,19C53,19,52,14,55,14C58,14,57,19,59,19C60,18,61.4,13,62,10C63,5,58,3,55,5Z', C.white));
add('use-computer', 'use a computer', 'Do things on a computer.',
  path(box(7, 4, 58, 41, 2), C.darkGrey), path(box(11, 8, 50, 33), C.blue, fine), path(box(15, 12, 20, 15, 1), C.white, fine), path('M41,14L56,14M41,20L56,20', 'none', { ...inn, ink: C.white, w: 2.6 }), path('M48,26L48,36L50.6,34L53,38.4L55,37.4L53,33L56,32.4Z', C.yellow, fine), desk(57),
  limb([[36, 62], [48, 66], [57, 58]], { fill: rosa.top, w: 4.6 }), half(at(rosa, 32, 54, 0.92, { view: 'back', plain: true })), hand(58, 56.6, { r: 3.2, skin: rosa.skin }), path(ellipse(63, 55.6, 4.2, 3.2), C.white), path(box(5, 52, 13, 5, 1), C.grey));
const chooser = at(P.ike, 54, 38, 0.86, { mood: 'happy', view: 'left', plain: true });
add('picture-board', 'picture board', 'Pictures you point at to say what you want.',
  half(chooser), path(box(3, 18, 37, 49, 2), C.white), path('M21.5,18L21.5,67M3,34.4L40,34.4M3,50.6L40,50.6', 'none', { ...fine }),
  apple(12.2, 26.6, 0.94), cup(30.4, 26, 0.96), k.house({ x: 12.2, y: 48.4, s: 0.28, roof: C.deepGreen }), k.heart({ x: 30.8, y: 42.6, s: 0.62 }), k.star({ x: 12.2, y: 58.8, s: 0.68 }), path(circle(30.8, 58.8, 4), C.yellow, { w: 1.6 }),
  limb([[47, 45], [50, 58], [44, 49]], { fill: P.ike.top, w: 4, open: [48.4, 45.4] }), k.pointer({ x: 41, y: 46.4, s: 0.8, skin: SKIN[5], flip: true, turn: 20 }));
const signer = at({ ...P.tom, hair: 'curly', colour: HAIR.fair, top: WEAR.slate, aid: true }, 36, 43, 1.06, { mood: 'talking' });
add('sign-language', 'sign language', 'You talk with your hands.',
  half({ ...signer, armL: { to: [20, 51], bend: -1, wave: 0.95 }, armR: { to: [52, 51], bend: 1, wave: 0.95 } }),
  path('M7,44C5,36,9,29,15,28M11,25L15.6,28L13,32.6M65,44C67,36,63,29,57,28M61,25L56.4,28L59,32.6', 'none', { ink: C.deepBlue, w: 2.6, outer: true }));
const [hx, hy] = [35, 48 - 14.1 * 1.2];
add('listen-to-music', 'listen to music', 'Hear songs and tunes that you like.',
  half(at(kit, 35, 48, 1.2, { mood: 'calm' })), path(`M${hx - 11.6},${hy}C${hx - 13},${hy - 22},${hx + 13},${hy - 22},${hx + 11.6},${hy}`, 'none', { w: 5 }), path(`M${hx - 11.6},${hy}C${hx - 13},${hy - 22},${hx + 13},${hy - 22},${hx + 11.6},${hy}`, 'none', { w: 1.6, ink: C.red }),
  [-1, 1].map((m) => path(circle(hx + m * 12, hy + 1.4, 5), C.red) + path(circle(hx + m * 12, hy + 1.4, 1.6), C.white, fine)), note(59, 20, 1.2), note(7, 21, 1), note(62, 44, 0.8));

// ------------------------------------------------------------ saying things to each other
add('hold-hands', 'hold hands', 'Put your hand in the hand of another person.',
  stand(at(P.ann, 20, 67, 0.64, { mood: 'happy', armR: { to: [35, 46], bend: -1, bare: true } })), stand(at(P.leo, 53, 67, 0.64, { mood: 'happy', armL: { to: [37, 46], bend: 1, bare: true } })), clasp(36, 46, 3, SKIN[0], SKIN[5]));
const hat = (who, fill) => path('M-6.4,-10.4L0,-26L6.4,-10.4C3,-8.6,-3,-8.6,-6.4,-10.4Z', fill, { at: on(who) });
const guests = [at(P.mum, 17, 46, 0.8, { mood: 'thrilled' }), at(ben, 56, 46, 0.8, { mood: 'happy' })];
add('celebrate', 'celebrate', 'Have fun because something good has happened.',
  guests.map(half), hat(guests[0], C.midBlue), hat(guests[1], C.amber), path('M36,44L36,38', 'none', { w: 3 }), path('M36,32C33,35.4,34,37.4,36,37.4C38,37.4,39,35.4,36,32Z', C.orange, { w: 1.6 }), path(box(24, 45, 24, 22, 2), WEAR.rose), path('M24,52C27,57,30,57,32,52C34,57,38,57,40,52C42,57,45,57,48,52', 'none', fine),
  [[30, 10, C.red], [43, 8, C.deepGreen], [36, 20, C.plum], [6, 10, C.amber], [66, 12, C.midBlue]].map(([x, y, fill]) => path(box(-2, -2, 4, 4), fill, { at: { x, y, turn: x * 7 } })));
const sorry = at(P.leo, 18, 51, 0.84, { mood: 'worried', view: 'right', plain: true });
add('say-sorry', 'say sorry', 'Tell a person that you wish you had not done something.',
  k.speech({ x: 28, y: 13, w: 32, h: 20, tail: [20, 28] }), k.heart({ x: 28, y: 13.6, s: 0.9 }), path(box(-5.6, -2, 11.2, 4, 2), WEAR.sand, { at: { x: 28, y: 13.4, turn: -35 }, w: 1.4 }),
  half(sorry), k.forearm(sorry, [12, 63.4], [17, 61.6]), k.laid({ x: 20, y: 60.6, s: 0.78, skin: SKIN[5], turn: -20 }), half(at(asha, 55, 51, 0.84, { mood: 'sad', view: 'left', hair: 'bob' })));
const thankful = at(P.tom, 18, 51, 0.94, { mood: 'happy', view: 'right', plain: true });
add('thank-you', 'thank you', 'You tell a person you are glad about what they did.',
  k.speech({ x: 26, y: 12, w: 26, h: 18, tail: [20, 27] }), k.heart({ x: 26, y: 12.4, s: 0.84 }),
  half(at(P.fatima, 57, 49, 0.84, { mood: 'happy', view: 'left', plain: true })), half(thankful), k.forearm(thankful, [25.4, 63.6], [22.6, 57]), k.laid({ x: 21.6, y: 53, s: 0.84, skin: SKIN[0], turn: -94 }), path('M29,49.6C33,47.6,37,49,40,52.4M35.4,51.4L40.4,53L41.6,47.8', 'none', { ink: C.deepBlue, w: 2.4, outer: true }));
add('help-me', 'ask for help', 'You tell a person that you need help.',
  half(at(P.mei, 27, 48, 0.98, { mood: 'worried', armL: { to: [8, 37], bend: -1, wave: 1 } })), k.speech({ x: 54, y: 15, w: 30, h: 25, tail: [40, 36] }), path(circle(54, 15, 9.4), C.white), [45, 135, 225, 315].map((turn) => path('M-3.2,-8.8A9.4,9.4,0,0,1,3.2,-8.8L1.6,-4A4.3,4.3,0,0,0,-1.6,-4Z', C.red, { at: { x: 54, y: 15, turn }, ...fine })), path(circle(54, 15, 4.2), C.white, fine));
add('go-out-together', 'go out together', 'You leave the house with another person to do something nice.',
  path(circle(59, 13, 6), C.yellow), path('M59,3L59,3.6M49,13L49.6,13M52,6L52.4,6.4M66,6L65.6,6.4M69,13L68.4,13', 'none', { ink: C.amber, w: 3, outer: true }), path('M11,67L11,36', 'none', { w: 5 }), path('M11,40C1,40,1,28,5,26C3,14,19,12,19,23C25,28,21,40,11,40Z', C.deepGreen),
  stand(at(P.mum, 26, 67, 0.6, { mood: 'happy', view: 'right', walk: 1 })), k.wheelchair({ ...P.ike, x: 48, y: 67, s: 0.6, mood: 'happy' }));
add('pay', 'pay', 'You give money for something.',
  path('M2,18L2,32L20,30L20,16Z', WEAR.coral), path(box(-14, -8, 28, 16, 1), WEAR.teal, { at: { x: 40, y: 28, turn: 14 } }), path(circle(40, 28, 4.4), C.white, fine), path('M18,15C24,13,29,15,33,19C37,20,36,25,32,24L27,23C33,26,33,32,27,32L18,31Z', SKIN[4]),
  path('M70,66L70,50L54,48L52,62Z', WEAR.sage), path('M55,62C46,66,34,64,26,57C22,54,26,50,30,53L38,56C36,52,35,48,38,46C41,45,43,50,48,50L57,48Z', SKIN[1]));
add('vote', 'vote', 'You mark a paper to choose the people who run the country or the council.',
  path(box(22, 8, 24, 36, 1), C.white), path(box(27, 14, 6, 6), C.white, fine), path(box(27, 25, 6, 6), C.white, fine), path('M28.4,26.4L31.6,29.6M31.6,26.4L28.4,29.6M37,17L42,17M37,28L42,28', 'none', { ...inn, w: 1.6 }), path('M10,42L62,42L66,67L6,67Z', C.midBlue), path('M18,42L50,42', 'none', { w: 5 }), path('M23,43L45,43', 'none', { ink: C.white, w: 2 }),
  path('M70,2L70,18L58,22L53,10Z', WEAR.lilac), path('M56,10C50,8,45,9,44,13L41,19C40,23,45,24,46,20L48,18C46,24,49,27,53,24L59,20Z', SKIN[2]));

export default all;
