/** Things and places for which no open picture without letters or brands was found. */
import { sheet } from './cast.mjs';
import * as k from './kit.mjs';
import { arm, box, C, circle, ellipse, flat, HAIR, half, path, SKIN, WEAR } from './kit.mjs';

const leo = { age: 'adult', skin: SKIN[5], hair: 'crop', colour: HAIR.black, top: WEAR.teal };
const inn = { inner: true };
const pound = (x, y, s, w) => path('M5,-5.4C4.4,-10,-3.4,-10.4,-3.6,-4.4C-3.6,0,-2.4,5,-6,8.4L6,8.4M-6.4,0.6L2.4,0.6', 'none', { at: { x, y, s }, w, inner: true });
const steam = (x, y) => path(`M${x},${y}C${x - 4},${y - 4},${x + 4},${y - 7},${x},${y - 12}`, 'none', { ink: C.midGrey, w: 2.4, outer: true });
const flower = (x, y, s, fill, ground) => path(`M${x},${y}L${x},${ground}`, 'none', { ink: '#000' }) + path(`M${x},${ground - 5}C${x + 2},${ground - 11},${x + 7},${ground - 11},${x + 7},${ground - 11}C${x + 7},${ground - 7},${x + 4},${ground - 5},${x},${ground - 5}Z`, C.deepGreen, inn)
  + path([0, 1, 2, 3, 4].reduce((d, i) => { const a = (i * 72 - 90) * Math.PI / 180, b = ((i + 1) * 72 - 90) * Math.PI / 180, r = 5 * s; const p = [x + r * Math.cos(a), y + r * Math.sin(a)], q = [x + r * Math.cos(b), y + r * Math.sin(b)]; return d + (i ? '' : `M${p}`) + `A${r * 0.62},${r * 0.62},0,0,1,${q}`; }, '') + 'Z', fill) + path(circle(x, y, 2 * s), C.yellow, { w: 1.6 });
const drawings = {
  ambulance: () => [path('M26,15L26,10L38,10L38,15', C.midBlue), path('M21,9L17,6M32,5L32,2M43,9L47,6', 'none', { ink: C.midBlue, w: 2.6, outer: true }),
    path('M3,18A3,3,0,0,1,6,15L45,15C53,15,57,19,60,29L66,33A4,4,0,0,1,69,37L69,57L3,57Z', C.yellow), path('M3,38L69,38L69,48L3,48Z', C.yellow, { ...inn, w: 1.6 }), flat([0, 1, 2, 3, 4, 5].map((i) => box(4 + i * 10.8, 38.8, 5.4, 4.2) + box(9.4 + i * 10.8, 43, 5.2, 4.2)).join(''), C.deepGreen), path('M3,38L69,38M3,48L69,48', 'none', { ...inn, w: 1.6 }),
    path('M46,20C51,20,53,23,55,30L46,30Z', C.blue, inn), path(box(9, 20, 13, 10, 1), C.blue, inn), path('M41,15L41,57', 'none', { ...inn, w: 1.6 }), ...[17, 54].map((x) => path(circle(x, 58, 8), C.darkGrey) + path(circle(x, 58, 3), C.white, inn))],
  money: () => [path(box(4, 12, 56, 32, 2), WEAR.teal), path(circle(27, 28, 9), C.white, inn), path('M10,18L13,18M10,38L13,38M51,18L54,18', 'none', { w: 1.6 }),
    path(circle(44, 50, 17), C.amber), path(circle(44, 50, 12.6), C.yellow, { w: 1.6 }), pound(44.4, 50, 0.96, 2.6)],
  letter: () => [path('M6,31L30,13C33,10.6,39,10.6,42,13L66,31L66,66L6,66Z', C.brown), path(box(14, 4, 44, 48, 1), C.white), path('M21,12L36,12M21,19L51,19M21,26L51,26M21,33L45,33', 'none', { ink: C.midGrey, inner: true }),
    path('M6,31L36,52L66,31L66,66L6,66Z', WEAR.sand), path('M6,66L29,47M66,66L43,47', 'none', { inner: true })],
  email: () => [path(box(11, 8, 50, 38, 3), C.darkGrey), path(box(15, 12, 42, 30, 1), C.blue, inn), path(box(22, 17, 28, 20, 1), C.white, inn), path('M22,18L36,29L50,18M22,37L31.6,26M50,37L40.4,26', 'none', inn),
    path('M11,48L61,48L69,62C69.4,63.4,68.6,65,67,65L5,65C3.4,65,2.6,63.4,3,62Z', C.grey), path('M14.6,53L57.4,53M12.6,57L59.4,57', 'none', { ink: C.darkGrey, w: 1.6 }), path('M29,65L30.6,60.6L41.4,60.6L43,65', C.midGrey, { ...inn, w: 1.6 })],
  website: () => [path(box(4, 9, 64, 54, 3), C.white), path('M7,9L65,9A3,3,0,0,1,68,12L68,20L4,20L4,12A3,3,0,0,1,7,9Z', C.midBlue, inn), flat(circle(11, 14.6, 1.9), C.white), flat(circle(17.4, 14.6, 1.9), C.white), flat(circle(23.8, 14.6, 1.9), C.white), flat(box(31, 12.4, 31, 4.4, 1.5), C.white),
    path(circle(23, 40, 12.4), C.blue, inn), path('M10.6,40L35.4,40M23,27.6L23,52.4M23,27.6C15,34,15,46,23,52.4M23,27.6C31,34,31,46,23,52.4', 'none', { w: 1.6 }),
    path('M42,28L61,28M42,35L61,35M42,42L50,42', 'none', { ink: C.midGrey, inner: true }), path('M49,41L49,63.4L54.4,58.6L58,66.6L62,64.8L58.4,57L65.4,56.4Z', C.yellow)],
  computer: () => [path('M29,38L27,49L45,49L43,38Z', C.midGrey), path(box(9, 5, 54, 36, 3), C.darkGrey), path(box(13.4, 9.4, 45.2, 27.2, 1), C.blue, inn), path('M19,15.6L35,15.6M19,21L43,21M19,26.4L38,26.4', 'none', { ink: C.white, w: 2.6, inner: true }), path('M21,49L51,49', 'none', { w: 2 }),
    path(box(3, 53, 50, 14, 2), C.grey), path('M8,57.4L48,57.4M8,60.4L48,60.4', 'none', { ink: C.darkGrey, w: 1.6 }).replace('/>', ' stroke-dasharray="1 3"/>'), path('M18,63.6L38,63.6', 'none', { ink: C.darkGrey, w: 1.6 }),
    path('M57.6,58A5.4,5.4,0,0,1,68.4,58L68.4,62A5.4,5.4,0,0,1,57.6,62Z', C.grey), path('M63,53L63,58', 'none', { w: 1.6 })],
  television: () => [path(box(8, 54, 56, 13, 1), C.brown), path('M36,54L36,67M30,60L31.6,60M40.4,60L42,60', 'none', { w: 1.6 }), path('M22,53L25,46L47,46L50,53', C.midGrey), path(box(3, 7, 66, 41, 3), C.darkGrey), path(box(8, 12, 56, 31), C.blue, { ...inn, w: 1.6 }),
    flat('M9,43L9,33C20,25,30,29,38,33C46,29,56,28,63,34L63,42.4L9,42.4Z', C.deepGreen), path('M8.8,33C20,25,30,29,38,33C46,29,56,28,63.2,34', 'none', { w: 1.6 }), path(circle(52, 21, 4.6), C.yellow, { w: 1.6 }), path('M18,18L26,18M22,21.6L32,21.6', 'none', { ink: C.white, w: 2.6, inner: true })],
  'cup-of-tea': () => [steam(24, 19), steam(33, 17), steam(42, 19), path('M49,34C62,30,68,34,66,43C65,51,56,55,47,54', 'none', { w: 6.4 }), path('M49,34C62,30,68,34,66,43C65,51,56,55,47,54', 'none', { ink: C.midBlue, w: 2.4 }),
    path('M13,28L53,28L51,57C50.6,63,47,67,42,67L24,67C19,67,15.4,63,15,57Z', C.midBlue), path(ellipse(33, 28, 20, 5.6), C.brown), path('M23,32.8L23,42', 'none', { ink: C.white, w: 2 }), path(box(18, 42, 10, 11, 1), C.white, { w: 1.6 }), path('M20.6,48L25.4,48', 'none', { ink: C.deepGreen, w: 2.4, inner: true })],
  food: () => [path('M8,66L8,31C2,29,3,20,3,10M8,31C14,29,13,20,13,10M8,31L8,10', 'none', { w: 2.6 }), path('M64,66L64,8C70,14,70,30,68,40L64,40', C.grey, { w: 2.4 }),
    path(circle(38.5, 38, 22), C.white), path(circle(38.5, 38, 16.4), C.paleGrey, { w: 1.4 }),
    path('M27,33C26,27,33,25,38,26C43,27,46,30,44,34C42,37,37,36,33,38C30,39,27.6,36,27,33Z', C.brown, { ...inn, w: 1.8 }), path('M40,47L43.6,35.6C47,34,50.6,36.4,50.4,39.6Z', C.orange, { ...inn, w: 1.8 }), 
    ...[[29, 44], [33.4, 42.4], [33, 47.6], [37.4, 46.6], [36.6, 51]].map(([x, y]) => path(circle(x, y, 2.3), C.green, { w: 1.4 }))],
  court: () => [path('M4,67L4,8L12,8L12,67M60,67L60,8L68,8L68,67', C.paleGrey), path(box(2, 4, 12, 5), C.white), path(box(58, 4, 12, 5), C.white),
    half({ age: 'adult', skin: SKIN[4], hair: 'bald', top: C.darkGrey, x: 36, y: 37, s: 0.92, floor: 50, plain: true, only: 'x' }),
    path('M32.6,37L30.6,46L35,46L36,39.4L37,46L41.4,46L39.4,37Z', C.white, { w: 1.6 }),
    // wig
    path('M28,25.6C26,14,30,10.4,36,10.4C42,10.4,46,14,44,25.6A2.9,2.9,0,0,1,45,31A2.9,2.9,0,0,1,44,36.4C49,36.4,51,33,50,30A3.4,3.4,0,0,0,50.4,24.4A3.6,3.6,0,0,0,50,17.6A4,4,0,0,0,46,11A5,5,0,0,0,39,7A4.4,4.4,0,0,0,33,7A5,5,0,0,0,26,11A4,4,0,0,0,22,17.6A3.6,3.6,0,0,0,21.6,24.4A3.4,3.4,0,0,0,22,30C21,33,23,36.4,28,36.4A2.9,2.9,0,0,1,27,31A2.9,2.9,0,0,1,28,25.6Z', C.white),
    path('M2,49L70,49L66,67L6,67Z', C.brown), path(box(3, 45, 66, 6, 1), C.brown), path('M18,56L18,67M36,56L36,67M54,56L54,67', 'none', { ink: C.bark, inner: true })],
  law: () => [path(box(6, 58, 60, 9), C.grey), path(box(10, 27, 52, 31), C.paleGrey), ...[12, 24, 41, 53].map((x) => path(box(x, 28, 7, 24), C.white, inn)), path('M4,27L36,4L68,27Z', C.white), path('M36,10L36,23M28,13.6L44,13.6M25,20C26,23,31,23,32,20L28.4,13.6ZM40,20C41,23,46,23,47,20L43.6,13.6Z', C.amber, { ...inn, w: 1.6 }),
    path('M36,48C28,42,17,42,8,44L8,66C17,64,28,64,36,69C44,64,55,64,64,66L64,44C55,42,44,42,36,48Z', C.deepBlue), path('M36,47C29,41,19,41,11,42.6L11,62C19,60.6,29,60.6,36,66C43,60.6,53,60.6,61,62L61,42.6C53,41,43,41,36,47Z', C.white, inn), path('M36,47L36,66', 'none', inn),
    path('M16,47.6C21,47,26,47.4,31,50M16,53C21,52.4,26,52.8,31,55.4M56,47.6C51,47,46,47.4,41,50M56,53C51,52.4,46,52.8,41,55.4', 'none', { ...inn, w: 1.6, ink: C.midGrey })],
  museum: () => [path(box(3, 10, 28, 24, 1), C.amber), path(box(7, 14, 20, 16), C.blue, { w: 1.6 }), flat('M8,29.2L8,26L14,20L19,25L22,22.6L26.2,26L26.2,29.2Z', C.deepGreen), path('M8,26L14,20L19,25L22,22.6L26.2,26', 'none', { w: 1.4 }), path('M12,10L17,4L22,10', 'none', { w: 1.6 }), path('M4,66L4,45M31,66L31,45', 'none', { w: 4 }), path('M4,48C8,57,27,57,31,48', 'none', { w: 5 }), path('M4,48C8,57,27,57,31,48', 'none', { w: 2, ink: C.deepRed }),
    path(box(38, 46, 30, 21), C.grey), path(box(40, 5, 26, 41), C.white), path('M48,13L58,13L57,17C63,20,64,28,61,33L57.6,43L48.4,43L45,33C42,28,43,20,49,17Z', C.orange, inn), path('M44,25L62,25M45,31L61,31', 'none', { w: 1.6 }), path('M36,46L70,46', 'none', { w: 3 })],
  work: () => [half({ ...leo, top: WEAR.sky, neck: 'shirt', x: 24, y: 34, s: 0.96, mood: 'happy', view: 'right', floor: 58 }), path('M52,56L52,48L58,48L58,56', C.midGrey), path('M44,22L66,19L66,46L44,48Z', C.darkGrey), path('M42,22.4L44.6,22L44.6,48L42,48Z', C.blue), path('M38,56L50,56', 'none', { w: 4 }),
    arm({ ...leo, top: WEAR.sky, x: 24, y: 34, s: 0.96 }, 'right', { to: [43, 52.4], bend: 1 }), path(box(3, 56, 66, 6, 1), C.brown), path('M8,62L8,68M64,62L64,68', 'none', { w: 4 })],
  shop: () => [path(box(7, 18, 58, 49), WEAR.sand), path(box(43, 36, 16, 31), C.midBlue), path(box(46, 40, 10, 12), C.blue, { w: 1.6 }), flat(circle(46.6, 56.4, 1.4), C.black), path(box(12, 35, 26, 20), C.blue, inn), path('M10,55.6L40,55.6', 'none', { w: 3 }),
    path('M20.6,45C17.6,42.6,14.8,45,15.6,48.6C16.4,52.6,18.6,54.4,20.6,53.4C22.6,54.4,24.8,52.6,25.6,48.6C26.4,45,23.6,42.6,20.6,45Z', C.red, { w: 1.6 }), path('M20.6,45L21.4,41.6', 'none', { w: 1.6 }), path('M29,54L29,45L27.6,42.6L35.4,42.6L34,45L34,54Z', C.white, { w: 1.6 }), flat(box(29.8, 46.6, 3.4, 4), C.deepGreen),
    ...[0, 1, 2, 3, 4, 5].map((i) => { const x0 = 10 + i * 52 / 6, x1 = 10 + (i + 1) * 52 / 6, X0 = 4 + i * 64 / 6, X1 = 4 + (i + 1) * 64 / 6; return path(`M${x0},8L${x1},8L${X1},24A5.33,5.33,0,0,1,${X0},24Z`, i % 2 ? C.white : C.red); })],
  garden: () => [...[5, 19, 33].map((x) => path(`M${x},52L${x},27L${x + 4},22L${x + 8},27L${x + 8},52Z`, C.white)), path('M13,34L19,34M13,44L19,44M27,34L33,34M27,44L33,44M41,34L46,34M41,44L46,44', 'none', { w: 2 }), 
    path('M3,52L69,52L69,67L3,67Z', C.brown), path('M3,52C8,47,14,47,18,51C22,46,28,46,32,51C36,46,42,46,46,51L69,52L69,57L3,57Z', C.green, inn), flower(11, 38, 1.35, C.rose, 53), flower(25, 33, 1.35, C.plum, 53), flower(39, 38, 1.35, C.red, 53),
    path('M59,7L59,40', 'none', { w: 6 }), path('M59,7L59,40', 'none', { w: 2.2, ink: C.brown }), path('M53,6L65,6', 'none', { w: 6 }), path('M53,6L65,6', 'none', { w: 2.2, ink: C.brown }), path('M51,38L67,38L67,50C67,57,62,60,59,62C56,60,51,57,51,50Z', C.grey)],
  'stop-sign': () => [path('M23,4L49,4L68,23L68,49L49,68L23,68L4,49L4,23Z', C.deepRed), path('M24.6,8L47.4,8L64,24.6L64,47.4L47.4,64L24.6,64L8,47.4L8,24.6Z', 'none', { ink: C.white, w: 2.2 }), k.palm({ x: 38, y: 40, s: 2.3, skin: C.white })],
  map: () => [path('M4,20L25,12L47,20L68,12L68,58L47,66L25,58L4,66Z', C.white), flat('M5,45L25,38L25,57L5,64.6Z', C.green), flat('M47,21L67,13.4L67,30L47,40Z', C.green), flat('M25,13L46.4,20.8L46.4,38C38,36,32,44,25,44Z', WEAR.sand), path('M5,32C14,26,22,36,30,44C38,52,50,44,67,49', 'none', { ink: C.midBlue, w: 4, inner: true }), path('M12,57C18,50,26,60,32,54C37,49,37,46,40,42', 'none', { ink: C.deepRed, w: 2, inner: true }).replace('/>', ' stroke-dasharray="1 4"/>'),
    path('M25,12L25,58M47,20L47,66', 'none', { w: 1.6 }), k.pin({ x: 42, y: 39, s: 1.25 })],
  week: () => [path(box(3, 10, 66, 56, 3), C.white), path('M6,10L66,10A3,3,0,0,1,69,13L69,22L3,22L3,13A3,3,0,0,1,6,10Z', C.red, inn), path('M18,5L18,15M54,5L54,15', 'none', { w: 2.6 }),
    path([0, 1, 2, 3, 4, 5, 6].map((i) => `M${9.6 + i * 8.8},29L${9.6 + i * 8.8},29.01M${9.6 + i * 8.8},59L${9.6 + i * 8.8},59.01`).join(''), 'none', { ink: C.midGrey, w: 3.6 }),
    path(box(1.6, 36, 68.8, 16, 2), C.midBlue), ...[0, 1, 2, 3, 4, 5, 6].map((i) => path(box(6.4 + i * 8.8, 40, 6.4, 8, 1), i > 4 ? C.yellow : C.white, { ...inn, w: 1.6 }))],
  park: () => [path('M3,54C14,49,58,49,69,54L69,67L3,67Z', C.green), path('M24,67C28,60,44,60,40,52L46,52C52,59,44,61,44,67Z', WEAR.sand, { ...inn, w: 1.6 }),
    path('M18,56L18,36L12,30M18,40L24,33M22,56L22,38', 'none', { w: 2 }), path('M17,58L17.6,34L22.4,34L23,58Z', C.brown), path('M8,36C1,34,2,24,8,22C7,12,18,8,23,12C32,9,38,17,34,23C40,29,35,37,28,36C23,40,13,40,8,36Z', C.deepGreen),
    path('M44,58L44,46M65,58L65,46', 'none', { w: 3.4 }), path(box(41, 34, 27, 4.6, 1), C.brown), path(box(41, 40.6, 27, 4.6, 1), C.brown), path(box(40, 48.4, 29, 4.6, 1), C.brown)],
};
const { all, add } = sheet();
for (const [id, draw] of Object.entries(drawings)) add(id, id, '', ...draw());

export default all;
