/** Homes, help, deciding, meetings and time: what people talk about when they plan a life outside hospital. */
import { P, put, sheet, token } from './cast.mjs';
import * as k from './kit.mjs';
import { arm, box, C, circle, elbow, HAIR, half, head, joints, limb, path, SKIN, stand, WEAR } from './kit.mjs';

const { all, add } = sheet();

// More neighbours, so that no hair, skin, age or aid belongs to one role.
const bill = { age: 'older', skin: SKIN[1], hair: 'bald', colour: HAIR.grey, top: WEAR.sea, legs: WEAR.slate, beard: HAIR.grey };
const zara = { age: 'young', skin: SKIN[3], hair: 'hijab', colour: WEAR.teal, top: WEAR.rose, legs: WEAR.denim };
const asha = { age: 'adult', skin: SKIN[3], hair: 'long', colour: HAIR.black, top: WEAR.coral, legs: WEAR.slate };
const kofi = { age: 'older', skin: SKIN[5], hair: 'crop', colour: HAIR.grey, top: WEAR.lilac, legs: WEAR.slate };
const finn = { age: 'adult', skin: SKIN[0], hair: 'parting', colour: HAIR.fair, top: WEAR.sea, legs: WEAR.slate, aid: true };
const inn = { inner: true };

// ------------------------------------------------------------ parts the kit has not got
/** Somebody sitting, from the side, the face turned to us. (x, y) is the ground under the seat; draw the seat before. */
function seated(o) {
  const { x, y, s = 0.7, age = 'adult', skin = SKIN[1], top = WEAR.sky, legs = WEAR.denim, flip = false, seat = 0 } = o;
  const m = flip ? -1 : 1;
  const p = (px, py) => [x + m * px * s, y + py * s];
  const at = { x, y, s, flip };
  const who = { ...o, age, s, x: p(-2, 0)[0], y: p(0, -51 - seat)[1] };
  const j = joints(who);
  const body = { x: who.x, y: who.y, s, flip };
  const sh = [who.x - m * 2.4 * s, who.y + 8 * s];
  const to = o.hand ?? p(9, -28 - seat);
  return [head({ ...who, x: j.head[0], y: j.head[1], only: 'back' }),
    limb([p(-2, -21 - seat), p(16, -22 - seat), p(17, -5)], { fill: legs, w: 6.8 * s }), path('M13,-1L24,-1C24,-4.6,21,-5.4,18,-6L13.6,-6Z', C.darkGrey, { at }),
    path(`M-3.2,${-k.AGES[age].neck - 2.6}L-3.2,2L3.2,2L3.2,${-k.AGES[age].neck - 2.6}`, skin, { at: body, inner: true }),
    path('M-8.4,33C-9.6,20,-9.4,12,-8.4,7C-7.6,3,-5,1,-3.4,0C-1.6,2.4,1.6,2.4,3.4,0C6,1,8.4,4,8.6,10L8.6,33Z', top, { at: body }),
    head({ ...who, x: j.head[0], y: j.head[1], view: o.view ?? (flip ? 'left' : 'right'), only: 'front' }),
    o.held ?? '', limb([sh, elbow(sh, to, j.upper, j.fore, o.bend ?? m), to], { fill: top, w: j.thick, open: [sh[0], sh[1] + 1.4] }), k.hand(to[0], to[1], { r: j.hand, skin })].join('');
}
/** A house cut open: walls from x to x + w, ground at y. */
const home = (x, w, y, wall = WEAR.sand, up = 27) => [path(box(x, up, w, y - up), wall), path(`M${Math.max(3, x - 4)},${up + 1}L36,3L${Math.min(69, x + w + 4)},${up + 1}Z`, C.red)];
const mug = (x, y, s = 1, fill = C.midBlue) => path('M5,-2C10,-3,10,4,5,3.6', 'none', { at: { x, y, s } }) + path('M-5,-5L5.4,-5L5,6L-4.6,6Z', fill, { at: { x, y, s } });
const steam = (x, y) => path(`M${x},${y}C${x - 3},${y - 3},${x + 3},${y - 5},${x},${y - 8}`, 'none', { ink: C.midGrey, outer: true });
const carton = (x, y, s = 1) => path(box(-9, -14, 18, 14, 1), WEAR.sand, { at: { x, y, s } }) + path('M-2.6,-14L-2.6,-8L2.6,-8L2.6,-14', C.brown, { at: { x, y, s }, w: 1.4 });
/** Two ways from one place: grey to the left, green to the right. */
const ways = (x, y, s = 1) => [-1, 1].map((side) => {
  const at = { x, y, s, flip: side < 0 };
  const d = 'M2.4,10C2.4,0,8,-3,18,-3';
  return path(d, 'none', { at, w: 8 }) + path('M17,-10.4L30,-3L17,4.4Z', side < 0 ? C.grey : C.green, { at }) + path(d, 'none', { at, w: 4, ink: side < 0 ? C.grey : C.green });
}).join('');
const openBook = (x, y, s = 1) => path('M0,-5C-5,-9,-13,-9,-19,-7.4L-19,5C-13,3.4,-5,3.4,0,7C5,3.4,13,3.4,19,5L19,-7.4C13,-9,5,-9,0,-5Z', C.white, { at: { x, y, s } }) + path('M0,-5L0,7', 'none', { at: { x, y, s } })
  + path('M-14,-4C-10,-4.6,-7,-4,-5,-3M-14,0C-10,-0.6,-7,0,-5,1M14,-4C10,-4.6,7,-4,5,-3M14,0C10,-0.6,7,0,5,1', 'none', { at: { x, y, s }, w: 1.4, ink: C.midGrey });
const pagelet = (x, y, w, h, fill = C.white, lid = C.red) => path(box(x, y, w, h, 1.5), fill) + path(box(x, y, w, h * 0.26, 1.5), lid, inn) + path(`M${x + w * 0.3},${y - 2}L${x + w * 0.3},${y + 2}M${x + w * 0.7},${y - 2}L${x + w * 0.7},${y + 2}`, 'none');
const sun = (x, y, s = 1) => path([0, 1, 2, 3, 4, 5, 6, 7].map((i) => { const a = i * Math.PI / 4; return `M${7 * Math.cos(a)},${7 * Math.sin(a)}L${9.6 * Math.cos(a)},${9.6 * Math.sin(a)}`; }).join(''), 'none', { at: { x, y, s } }) + path(circle(0, 0, 4.6), C.yellow, { at: { x, y, s } });

// ------------------------------------------------------------ people who help
const crew = { top: WEAR.teal };
add('manager', 'manager', 'The person in charge of a team or a place.',
  path('M36,38L36,50M12,52L12,45L60,45L60,52', 'none'), half(put(asha, 36, 28, 0.88, { floor: 40, shut: true, plain: true, neck: 'shirt', top: WEAR.slate, mood: 'happy' })),
  token({ ...P.tom, ...crew }, 12, 62, 0.6, 'happy'), token({ ...kofi, ...crew }, 36, 62, 0.6, 'happy'), token({ ...P.fatima, ...crew }, 60, 62, 0.6, 'happy'));
const crewed = { ...crew, mood: 'happy', plain: true };
add('team', 'team', 'People who work together.',
  half(put({ ...P.mei, ...crewed }, 36, 30, 0.8)), half(put({ ...P.ravi, ...crewed }, 13.6, 36, 0.8, { view: 'right', beard: HAIR.black })), half(put({ ...P.ann, ...crewed }, 58.4, 36, 0.8, { view: 'left' })),
  limb([[28, 38], [27.6, 50], [34, 49]], { fill: crew.top, w: 3.4, open: [29.4, 38] }), limb([[20.6, 44], [20.6, 62], [30, 58]], { fill: crew.top, w: 3.8, open: [19.2, 44] }), limb([[51.4, 44], [51.4, 62], [42, 58]], { fill: crew.top, w: 3.8, open: [52.8, 44] }), k.hand(36, 50, { r: 3.7, skin: SKIN[0] }), k.hand(31.4, 57.2, { r: 3.7, skin: P.ravi.skin }), k.hand(40.6, 57.2, { r: 3.7, skin: P.ann.skin }));
add('commissioner', 'commissioner', 'A person who decides what support the NHS or the council pays for.',
  half(put(P.grace, 28, 34.6, 0.92, { mood: 'happy', neck: 'shirt', top: WEAR.plum, plain: true, floor: 56 })), 
  path(box(2, 53, 68, 14, 1), C.brown), path('M2,58L70,58', 'none'),
  ...[[46, 3], [61, 5]].flatMap(([x, n]) => Array.from({ length: n }, (_, i) => path(box(x - 6, 49 - i * 5, 12, 5, 2), C.amber))), path(circle(53, 19, 8.6), C.amber), path('M5,-5.4C4.4,-10,-3.4,-10.4,-3.6,-4.4C-3.6,0,-2.4,5,-6,8.4L6,8.4M-6.4,0.6L2.4,0.6', 'none', { at: { x: 53, y: 19.4, s: 0.6 }, ...inn }),
  path('M12,57L15,44L34,44L36,57Z', C.white), path('M19,48L22,51L27,46', 'none', { ink: C.deepGreen, w: 2.6 }), arm(put({ ...P.grace, top: WEAR.plum }, 28, 34.6, 0.92), 'left', { to: [17, 52], bend: 1 }));
add('interpreter', 'interpreter', 'A person who says it again in another language.',
  k.speech({ x: 17, y: 14, w: 29, h: 23, tail: [12, 35], fill: C.blue }), path('M7,8.6C9,5.4,11,11.6,13,8.6C15,5.4,17,11.6,19,8.6C21,5.4,23,11.6,26,8', 'none', { ...inn, w: 1.6 }), k.house({ x: 17, y: 24, s: 0.3 }),
  k.speech({ x: 52, y: 14, w: 33, h: 23, tail: [42, 31], fill: C.yellow }), path('M41,10L44.6,6.4L48.2,10L51.8,6.4L55.4,10L59,6.4L62.6,10', 'none', { ...inn, w: 1.6 }), k.house({ x: 52, y: 24, s: 0.3 }),
  half(put({ ...P.joan, glasses: false }, 11, 55, 0.64, { view: 'right', plain: true, mood: 'happy' })), half(put(P.leo, 61, 55, 0.64, { view: 'left', plain: true, mood: 'happy' })), half(put(asha, 36, 49, 0.84, { mood: 'happy', plain: true, view: 'right' })));
const leader = put(P.fatima, 36, 34, 0.94, { floor: 52, mood: 'happy', plain: true });
add('meeting-chair', 'chair of the meeting', 'The person who leads the meeting.',
  path(box(22, 12, 28, 36, 4), C.bark), half(leader), path('M4,52C4,43,68,43,68,52C68,64,4,64,4,52Z', C.brown), path('M30,53L31.4,47L40.6,47L42,53Z', C.white), path('M34.4,50L38,50', 'none', { w: 1.4 }),
  limb([[27.4, 41], [20, 51], [27, 51]], { fill: leader.top, w: 4, open: [29, 41.6] }), k.hand(28.4, 51, { r: 3.1, skin: SKIN[2] }), limb([[44.6, 41], [54, 50], [56.6, 40]], { fill: leader.top, w: 4, open: [43, 41.6] }), k.palm({ x: 57.4, y: 32.6, s: 0.8, skin: SKIN[2], flip: true }),
  half({ x: 14, y: 62, s: 0.64, view: 'back', plain: true, hair: 'short', colour: HAIR.fair, top: WEAR.rose }), half({ x: 58, y: 62, s: 0.64, view: 'back', plain: true, hair: 'crop', colour: HAIR.black, skin: SKIN[4], top: WEAR.sage }));
const lived = { age: 'adult', skin: SKIN[1], hair: 'bob', colour: HAIR.auburn, top: WEAR.coral };
const teller = put(lived, 17, 51, 0.84, { mood: 'happy', view: 'right', plain: true });
add('expert-by-experience', 'expert by experience', 'A person who knows from their own life.',
  k.speech({ x: 44, y: 16, w: 52, h: 29, tail: [24, 39], fill: C.yellow }), path(box(54, 5, 11, 11, 1.5), C.deepBlue, inn), path('M57,8L57,13M62,8L62,13M57,10.5L62,10.5', 'none', { ...inn, ink: C.white, w: 1.8 }),
  path('M24,27L24,14M64,27L64,21', 'none', { ...inn, w: 2.6 }), path(box(24, 22, 40, 4), C.white, inn), head({ ...lived, x: 33, y: 15, s: 0.56, mood: 'sad' }), path('M38,22C39,18,44,18,50,18.6L62,20L64,23L64,26L38,26Z', C.blue, inn),
  half(teller), k.forearm(teller, [11.4, 63.2], [16, 61.4]), k.laid({ x: 19, y: 59.6, s: 0.74, skin: SKIN[1], turn: -28 }),
  half(put(P.ravi, 61, 56, 0.62, { view: 'left', plain: true, mood: 'happy' })), half(put(P.grace, 43, 57, 0.62, { view: 'left', plain: true, mood: 'happy' })));

// ------------------------------------------------------------ deciding and speaking
add('decide', 'decide', 'You think about the ways, and then pick one.', ways(36, 15, 1), k.tick({ x: 60, y: 31, s: 1.3, w: 4 }),
  half(put(P.leo, 34, 52, 0.86, { view: 'right', plain: true })), arm(put(P.leo, 34, 52, 0.86), 'right', { to: [37, 50.4], bend: 1 }));
add('help-to-decide', 'help to decide', 'A person helps you think about the ways you can pick.', ways(26, 15, 0.76),
  half(put(P.amy, 26, 51, 0.84, { view: 'right', plain: true })), half(put(P.joan, 54, 49, 0.88, { view: 'left', mood: 'happy', plain: true })), arm(put(P.joan, 54, 49, 0.88), 'left', { to: [35, 58], bend: -1 }), path(circle(61, 11.6, 8.4), C.white), k.question({ x: 61, y: 11, s: 0.7 }));
add('agree', 'agree', 'You both think the same. You both say yes.',
  ...[[19, 18], [53, 54]].map(([x, to]) => k.speech({ x, y: 14, w: 28, h: 21, tail: [to, 31], fill: C.yellow }) + k.tick({ x, y: 14, s: 1.15, w: 3.6 })),
  half(put(kofi, 17, 53, 0.9, { mood: 'happy', view: 'right' })), half(put(P.mum, 55, 53, 0.9, { mood: 'happy', view: 'left' })));
const caller = put(zara, 29, 47, 0.98, { mood: 'happy', view: 'right', plain: true });
add('speak-up', 'speak up', 'You say what you think, so that other people hear it.',
  k.speech({ x: 52, y: 14.6, w: 33, h: 23, tail: [44, 36], fill: C.yellow }), k.exclaim({ x: 52, y: 14, s: 1.05, w: 4 }),
  half(caller), limb([[21, 54], [11, 61], [9.6, 48]], { fill: zara.top, w: 4.4, open: [23, 54.6] }), k.palm({ x: 9.8, y: 39, s: 0.9, skin: SKIN[3] }));
add('explain', 'explain', 'You make it easy to understand.',
  k.speech({ x: 42, y: 11, w: 28, h: 15, tail: [29, 25] }), path('M34,8.6L50,8.6M34,13.4L44,13.4', 'none', { w: 1.8 }), half(put(zara, 57, 41, 0.8, { view: 'left', plain: true, mood: 'happy' })),
  half(put(P.tom, 16, 38, 0.88, { mood: 'happy', view: 'right', plain: true })), path(box(33, 45, 35, 23, 1), C.white), k.house({ x: 46, y: 64, s: 0.4 }), path('M59,51L63.6,51M59,57L63.6,57M59,63L63.6,63', 'none', { ink: C.midGrey }), limb([[24, 45], [22, 58], [31, 58]], { fill: P.tom.top, w: 4, open: [22.4, 45.6] }), k.pointer({ x: 35, y: 58.4, s: 0.76, skin: SKIN[0] }));
const goer = put({ ...P.amy, neck: 'round' }, 32, 48, 0.78, { view: 'right', mood: 'happy', plain: true });
const ally = put(kofi, 12.4, 44, 0.78, { view: 'right', mood: 'happy', plain: true });
add('bring-someone', 'bring someone', 'You can take a person you trust with you.',
  half(put(P.ann, 50.6, 45, 0.56, { view: 'left', mood: 'happy', plain: true, floor: 56 })), half(put(P.ravi, 62, 45, 0.56, { view: 'left', mood: 'happy', plain: true, floor: 56 })), path(box(43, 55, 27, 12, 1), C.brown), path('M49,55L50.4,51L57,51L56.4,55Z', C.white, { w: 1.6 }),
  path('M24,15C31,7,46,7,56,17M57.6,7.6L57,18.4L46.6,18.4', 'none', { w: 3 }), half(goer), half(ally), limb([[20, 51], [23, 62.4], [31, 59.6]], { fill: ally.top, w: 3.8, open: [18.4, 51] }), k.hand(32, 59.2, { r: 3.1, skin: ally.skin }));
add('write-down', 'write down', 'You put it in words on paper.',
  half(put(kofi, 32, 34, 1, { mood: 'happy', plain: true, floor: 58, armL: { to: [16, 54], bend: 1 } })), path(box(2, 56, 68, 11, 1), C.brown), path('M24,62L29,47L55,47L60,62Z', C.white), path('M32,51L47,51M31,55L44,55', 'none', { ink: C.deepBlue, w: 1.8 }),
  k.pen({ x: 52, y: 49, s: 1.1, turn: 32 }), arm(put(kofi, 32, 34, 1), 'right', { to: [49, 50], bend: -1 }));
add('action-plan', 'action plan', 'A list of what people will do, and when.',
  path(box(2, 3, 68, 66, 2), C.white), ...[15, 36, 57].flatMap((y, i) => [path(box(6, y - 4, 8, 8, 1), i ? C.white : C.green, inn), [k.phone({ x: 23, y, s: 0.72 }), k.envelope({ x: 23, y, s: 0.5 }), k.house({ x: 23, y: y + 6, s: 0.3 })][i],
    path(`M31.6,${y}L36.2,${y}M33.8,${y - 2.4}L36.2,${y}L33.8,${y + 2.4}`, 'none', inn), head({ ...[P.leo, P.amy, P.tom][i], x: 46, y: y + 1, s: 0.5, mood: 'happy' }), pagelet(54, y - 6, 12.4, 13), k.dot(57.6 + i * 2.6, y + 3.4, 1.7)]), path('M8,14.6L10.2,17L15.6,9.4', 'none', { ...inn, w: 2.2 }));

// ------------------------------------------------------------ being looked after
add('look-after', 'look after', 'Give a person the care they need each day.',
  half(put(P.ann, 20, 42, 0.92, { mood: 'happy', view: 'right', plain: true, top: WEAR.plum })), path('M4,68C3,53,8,45,15,42.6C16,46,24,46,25,42.6C32,45,37,53,36,68', WEAR.plum), path('M11,47L11,66M29,47L29,66M5,54L35,54M4.6,62L36,62', 'none', { ink: C.yellow, w: 1.8 }), path('M20,45.6L22,67', 'none'),
  half(put(P.dad, 56, 36, 0.94, { mood: 'happy', view: 'left', plain: true })), steam(37, 42), mug(37, 51, 0.95, C.midBlue), arm(put(P.dad, 56, 36, 0.94), 'left', { to: [43, 53], bend: -1 }));
add('take-a-break', 'take a break', 'Stop for a short time and rest.',
  path(circle(57, 16, 12), C.green), path('M53.4,11L53.4,21M60.6,11L60.6,21', 'none', { w: 4 }), steam(46, 44),
  half(put(asha, 27, 41, 1.04, { mood: 'calm', plain: true })), mug(46, 53, 1.2), arm(put(asha, 27, 41, 1.04), 'right', { to: [41, 56], bend: 1 }));
add('short-break', 'short break', 'A few days away, so that you and your family can rest.',
  path(box(4, 29, 30, 38), WEAR.sand), path('M1.6,30L19,13L36.4,30Z', C.red), path(box(8.4, 40, 21, 26, 6), WEAR.teal, inn), half(put({ ...P.mum, hair: 'bob' }, 19, 50, 0.62, { mood: 'calm', floor: 66, plain: true })), mug(19, 59, 0.66, C.amber), 
  pagelet(37, 4, 20, 16), path('M41.4,14L41.4,14.1M47,14L47,14.1M52.6,14L52.6,14.1', 'none', { ...inn, ink: C.deepGreen, w: 4 }),
  half(put(P.grace, 60.4, 46, 0.68, { view: 'left', mood: 'happy', lanyard: true, plain: true })), path(box(36.4, 48, 8, 16, 3), C.deepBlue), half(put({ ...P.ike, hair: 'crop', top: WEAR.mustard }, 46, 51, 0.68, { view: 'right', mood: 'happy', plain: true })), path('M41.4,53.6L41.4,66M50.6,53.6L50.6,66', 'none', { ...inn, ink: C.deepBlue, w: 2.8 }));
add('not-safe', 'not safe', 'You may get hurt.',
  path('M36,7C27,13,18,14.5,9,14.5C7.5,43,18,59.5,31,67L36,55L29,43L37,30L30,20Z', C.grey), path('M42,5C49,12,56,14.5,63,14.5C64.5,43,55,59.5,37,68L43,55L36,43L44,30L37,20Z', C.grey),
  half(put(P.amy, 36, 44, 0.86, { mood: 'worried', floor: 59, shut: true })), path(circle(58, 57, 11), C.white), k.cross({ x: 58, y: 57, s: 1.2, w: 4 }));
add('mental-health', 'mental health', 'How you feel in your mind.',
  path('M13,68C15,61,14,55,11,49C3,33,8,11,30,7C48,4,57,14,57,25C57,29,62,33,62,36.4C62,38.6,59,38.4,58.4,39.4C58,41,59.4,42,58.4,43.6C57.6,44.6,58.6,46,58,48C57,55,52,56,45,55C44,60,44,64,45,68', SKIN[2]),
  path('M14,54C0,36,6,10,29,5C45,2,57,10,57.4,20C50,21,46,15,36,15.4C27,15.8,26,23,22,28C20,32,20,38,17,42C15,46,15,50,14,54Z', HAIR.dark), path('M46,31C47.6,33,50.4,33,52,31M51,46.6C53,47.6,55.4,47.2,57,45.6', 'none'), k.heart({ x: 34, y: 33, s: 1.15 }));
add('health-check', 'health check', 'A doctor or nurse checks how your body is.',
  half(put({ ...P.amy, neck: 'round' }, 17, 43, 0.94, { mood: 'happy', view: 'right', plain: true })), half(put(finn, 54, 36, 0.96, { mood: 'happy', neck: 'coat', top: C.white, view: 'left', plain: true })),
  path('M48,37C44,48,30,46,24,55', 'none', { w: 4.6 }), path('M60,37C62,44,58,50,54,46', 'none', { w: 1 }), path('M48,37C44,48,30,46,24,55', 'none', { w: 1.8, ink: C.midBlue }), path(circle(22, 56, 3.6), C.grey), arm(put({ ...finn, top: C.white }, 54, 36, 0.96), 'left', { to: [29, 56], bend: -1 }));

// ------------------------------------------------------------ homes
add('community', 'community', 'The people and places near your home.',
  path('M3,44L69,44', 'none'), k.house({ x: 15.6, y: 44, s: 0.68, roof: C.red }), k.house({ x: 56.4, y: 44, s: 0.68, roof: C.midBlue, wall: WEAR.sand }), k.house({ x: 36, y: 44, s: 0.84, roof: C.amber }),
  half(put(P.joan, 14, 58, 0.66, { plain: true, mood: 'happy' })), half(put(P.ike, 58, 58, 0.66, { plain: true, mood: 'happy' })), half(put(P.dad, 36, 57, 0.68, { plain: true, mood: 'happy' })));
add('live-somewhere', 'live somewhere', 'The place where you have your home.',
  path('M3,68L3,60L69,60L69,68Z', C.green), k.house({ x: 21, y: 63, s: 0.92 }), k.wheelchair({ ...P.ann, colour: HAIR.auburn, top: WEAR.mustard, x: 59, y: 67, s: 0.62, flip: true, mood: 'happy' }), k.pin({ x: 21, y: 29, s: 0.96 }));
add('supported-living', 'supported living', 'You have your own home, and workers come to support you.',
  home(6, 60, 67, WEAR.sand, 24), half(put(P.amy, 20, 51, 0.8, { mood: 'happy', floor: 66, view: 'right', plain: true })), half(put(bill, 53, 50, 0.8, { mood: 'happy', floor: 66, lanyard: true, view: 'left', plain: true })), k.key({ x: 36, y: 53, s: 0.74, turn: -90 }), arm(put(P.amy, 20, 51, 0.8), 'right', { to: [35.4, 58.4], bend: 1 }));
add('share-a-home', 'share a home', 'You live in the same home as other people.',
  path(box(4, 21, 64, 46), WEAR.sky), path('M2,22L36,3L70,22Z', C.red), path(box(6, 40, 36, 22, 6), WEAR.plum), ...[[bill, 15.6], [P.mum, 32]].map(([who, x]) => half(put(who, x, 46, 0.6, { mood: 'happy', plain: true, floor: 58 }))), path(box(5, 57, 38, 8, 2), WEAR.plum),
  half(put(P.leo, 56, 39, 0.62, { mood: 'happy', plain: true, view: 'left', floor: 54 })), path('M46,48L64,48', 'none', { w: 4 }), path('M49,46L61,46L61,53L49,53Z', C.red), path(box(46, 53, 22, 14), C.white), path(box(50, 57.4, 14, 7, 1), C.darkGrey, { ...inn, w: 1.6 }));
add('live-alone', 'live alone', 'You have a home just for you, and you like it.',
  home(5, 62, 67, WEAR.sand, 22), path('M10,66L10,46M33,66L33,56', 'none', { w: 3, inner: true }), path(box(10, 57, 23, 5), C.white, inn), path('M11.6,57C11.6,51,20,51,20,57Z', C.white, inn), path('M19,57C22,53,31,54,33,57L33,61L19,61Z', C.plum, inn), path(box(15, 30, 12, 13), C.blue, inn), path('M21,30L21,43', 'none', { ...inn, w: 1.6 }),
  path(box(42, 44, 16, 20, 3), C.brown, inn), half(put(kofi, 50, 46, 0.74, { mood: 'happy', floor: 60, plain: true })), path(box(37, 58, 28, 5, 1), C.white), path('M41,63L41,66M61,63L61,66', 'none', { w: 3 }), path('M42,57.4L54,57.4', 'none', { ...inn, w: 3 }), mug(59, 54, 0.56, C.midBlue));
add('own-bedroom', 'your own bedroom', 'A room with your bed that is only for you.',
  path(box(3, 4, 66, 63, 1), WEAR.sky), path(box(8, 9, 17, 19), C.white), head({ ...P.amy, x: 16.5, y: 20, s: 0.54, mood: 'happy' }), path('M46,9L64,9L64,27L46,27ZM55,9L55,27', C.white),
  path('M8,66L8,34M64,66L64,46', 'none', { w: 4.4 }), path(box(8, 52, 56, 8), C.white), path('M11,52C9,43,26,43,26,52Z', C.white), half(put(P.amy, 36, 41, 0.7, { mood: 'happy', floor: 56, plain: true })), path('M26,52C30,46,58,46,64,51L64,58L26,58Z', WEAR.mustard));
add('night-support', 'support at night', 'A worker is there for you in the night.',
  path(box(3, 6, 24, 61), C.yellow), half(put(P.ravi, 15, 39, 0.7, { mood: 'happy', lanyard: true, plain: true, view: 'right', beard: HAIR.black, floor: 66 })),
  path(box(35, 4, 24, 18, 1), C.deepBlue), path('M46,6.6C52,6.6,54,13.6,51,17.6C48,20.6,43,20.6,41,18.2C46,18.2,49,11.6,46,6.6Z', C.yellow, inn), 
  path('M69,67L69,42M32,67L32,56', 'none', { w: 3 }), path(box(32, 58, 37, 6), C.white), path(box(52, 43, 16, 15, 4), C.white), half(put({ ...P.mei, top: WEAR.rose }, 57, 47, 0.7, { mood: 'happy', view: 'left', plain: true, floor: 60 })), limb([[51, 53], [42, 57], [40.4, 47]], { fill: WEAR.rose, w: 3.4, open: [52.6, 53] }), k.hand(39.8, 43.4, { r: 3.3, skin: SKIN[0], thumb: -35 }), path('M32,64L32,58C36,54,44,55,50,55.6L67,57L67,64Z', C.plum));
add('move-house', 'move house', 'You go to live in another home.',
  k.house({ x: 54, y: 67, s: 0.84 }), carton(36, 67, 0.6), stand({ ...P.tom, x: 18, y: 68, s: 0.6, walk: 1, view: 'right', mood: 'happy', armL: null, armR: null }), carton(26, 48, 0.94), arm({ ...P.tom, s: 0.6, x: 18, y: 26 }, 'right', { to: [29, 46], bend: 1 }));
add('quiet-room', 'quiet room', 'A calm place with little noise.',
  path(box(20, 4, 49, 63, 1), WEAR.sand), path(box(48, 11, 16, 17), C.blue), path('M56,11L56,28M48,19.5L64,19.5', 'none', { w: 1.6 }), path('M20,4L20,67L28,62L28,10Z', C.midBlue), k.waves({ x: 1.6, y: 34, n: 3, s: 0.86, ink: C.midGrey, w: 2.4 }),
  path('M32,67C27,52,36,42,46,43C59,44,68,57,65,67Z', C.plum), seated({ ...P.amy, x: 45, y: 67, s: 0.64, mood: 'calm', view: 'front', hand: [53, 51] }));

// ------------------------------------------------------------ learning and health of the mind
add('learn', 'learn', 'You get to know something new.',
  k.bulb({ x: 58, y: 18, s: 1.15 }), half(put(finn, 30, 37, 1, { mood: 'happy', plain: true, floor: 60 })), path(box(2, 60, 68, 7, 1), C.brown), openBook(34, 57, 1.15), k.hand(13, 58, { r: 3.4, skin: SKIN[0] }), k.hand(55, 58, { r: 3.4, skin: SKIN[0] }));
add('college', 'college', 'A place where young people and adults learn.',
  path(box(4, 16, 64, 50), C.white), path(box(22, 4, 28, 62), WEAR.sage), path(box(26, 9, 20, 15, 1), C.white), openBook(36, 17, 0.46), path('M9,24L17,24M55,24L63,24', 'none', { w: 7 }), path('M9,24L17,24M55,24L63,24', 'none', { w: 3.4, ink: C.blue }), path(box(29, 36, 14, 30), C.blue),
  half(put({ ...P.ike, hair: 'crop' }, 19, 51, 0.8, { mood: 'happy', plain: true })), half(put(P.mum, 53, 51, 0.8, { mood: 'happy', plain: true })), ...[13.6, 24.4].map((x) => limb([[x, 53], [x - 0.6, 66]], { fill: C.orange, w: 1.6 })), k.paper({ x: 53, y: 62, s: 0.8, w: 18, h: 14, rows: 0, fill: C.amber }));
add('goal', 'goal', 'Something good that you want to reach.',
  path('M3,67L3,58L20,58L20,49L37,49L37,40L54,40L54,31L69,31L69,67Z', C.green), k.star({ x: 60, y: 15, s: 1.15 }), stand({ ...P.amy, x: 18, y: 57, s: 0.54, walk: 1, view: 'right', mood: 'happy', armR: { to: [36, 20], bend: -1 } }));

// ------------------------------------------------------------ time
add('today', 'today', 'This day, now.', pagelet(3, 40, 17, 22, C.paleGrey, C.grey), pagelet(52, 40, 17, 22, C.paleGrey, C.grey), pagelet(22, 30, 28, 37, C.white, C.red), sun(36, 54, 1.05), k.arrow({ x: 36, y: 13, len: 22, turn: 90, s: 1.1 }));
add('soon', 'soon', 'In a short time from now.',
  path(circle(43, 30, 25), C.white), path('M43,30L28.6,12.8A22.4,22.4,0,0,1,43,7.6Z', C.green, { ...inn, w: 1.6 }), path([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((i) => { const a = i * Math.PI / 6; return `M${43 + 20.4 * Math.sin(a)},${30 - 20.4 * Math.cos(a)}L${43 + 20.5 * Math.sin(a)},${30 - 20.5 * Math.cos(a)}`; }).join(''), 'none', { ...inn, w: 2.8 }),
  path('M43,30L29.6,14', 'none', { ...inn, w: 3.4 }), k.dot(43, 30, 2.6), k.star({ x: 43, y: 9, s: 0.94 }), half(put(P.amy, 16, 54, 0.8, { view: 'right', mood: 'happy', plain: true })));
add('long-time', 'a long time', 'Many weeks, months or years.',
  ...[0, 1, 2, 3, 4, 5].map((i) => pagelet(3 + i * 8.2, 7 + i * 3, 25, 26)), path('M50,38L50,38.1M56,38L56,38.1M62,38L62,38.1M50,43L50,43.1M56,43L56,43.1', 'none', { w: 2.6 }), k.arrow({ x: 36, y: 61, len: 64 }));
add('wait', 'wait', 'You stay until it is time.',
  k.clock({ x: 55, y: 18, s: 1.2 }), path('M9,67L9,32M9,50L30,50L30,67', 'none', { w: 6 }), path('M9,67L9,32M9,50L30,50L30,67', 'none', { w: 2.4, ink: C.brown }), seated({ ...P.mum, x: 21, y: 67, s: 0.76 }));
add('time-limit', 'time limit', 'The last day when it can be done.',
  path(box(3, 8, 56, 52, 2), C.white), path(box(3, 8, 56, 12, 2), C.red, inn), path('M17,4L17,12M45,4L45,12', 'none', { w: 2.6 }), path([0, 1, 2, 3, 5].map((i) => { const x = 10 + (i % 4) * 14, y = 28 + Math.floor(i / 4) * 13; return i === 5 ? '' : `M${x - 3},${y - 3}L${x + 3},${y + 3}M${x + 3},${y - 3}L${x - 3},${y + 3}`; }).join(''), 'none', { w: 2.4, inner: true }),
  path('M7,38L13,44M13,38L7,44', 'none', { w: 2.4, inner: true }), path(circle(24, 41, 6.4), C.yellow, { w: 2.8, ink: C.deepRed }), path('M24,38L24,41.4', 'none', { w: 2.6, inner: true }), k.dot(24, 44.6, 1.3), path('M10,54L10,54.1M24,54L24,54.1M38,54L38,54.1', 'none', { w: 3.4, ink: C.grey, inner: true }),
  path('M43,37L67,37M43,67L67,67', 'none', { w: 4 }), path('M46,39L64,39C64,47,57,49,57,52C57,55,64,57,64,65L46,65C46,57,53,55,53,52C53,49,46,47,46,39Z', C.white), k.flat('M48,64L62,64C61,60,58,58,55,57C52,58,49,60,48,64Z', C.amber), k.flat('M52,47.4L58,47.4L55,50.6Z', C.amber), path('M55,50L55,58', 'none', { ink: C.amber, w: 1.4 }));
add('emergency-meeting', 'emergency meeting', 'A fast meeting, when a review would take too long.',
  k.phone({ x: 17, y: 13, s: 1.2, turn: 14 }), k.waves({ x: 24, y: 10, s: 0.7, n: 2, ink: C.deepRed, w: 2.4 }), k.clock({ x: 53, y: 14, s: 0.95 }),
  half(put(P.grace, 13, 48, 0.64, { view: 'right', plain: true, floor: 58 })), half(put(P.tom, 59, 48, 0.64, { view: 'left', plain: true, floor: 58 })), half(put(P.amy, 36, 46, 0.7, { plain: true, floor: 58 })), path('M4,60C4,51,68,51,68,60C68,70,4,70,4,60Z', C.brown));

export default all;
